import type { LocalDiscord } from '../discord/start-local-discord.ts';
import type { FaultPlan } from '../local-server/fault-plan.ts';
import type { LocalSlack } from '../slack/start-local-slack.ts';

type Faults = {
  readonly plan: FaultPlan;
  dropConnections(): void;
  deliverTimes(times: number): void;
  /** How often the next event will be delivered. */
  nextTimes(): number;
  goDown(): void;
  comeBack(): void;
};

/** A call of the bot: 429 says that it came too soon, 0 that its answer was lost. */
export type Call = { readonly name: string; readonly status: number };

/** A local platform as those see it who put faults in its way. */
export type FaultyPlatform = {
  readonly faults: Faults;
  /** The calls that bring a message. */
  readonly sending: readonly string[];
  elapsedMs(): number;
  onCall(listener: (call: Call) => void): void;
  /** Told how many connections there are, after each change. */
  onConnection(listener: (count: number) => void): void;
  /** Told of each message that the bot adds. */
  onAnswer(listener: () => void): void;
};

export function faultySlack({ faults, workspace }: LocalSlack): FaultyPlatform {
  return {
    faults,
    sending: ['chat.postMessage', 'chat.postEphemeral', 'chat.update', 'response_url'],
    elapsedMs: workspace.elapsedMs,
    onCall: (listener) => void workspace.on('call', ({ method: name, status }) => listener({ name, status })),
    onConnection: (listener) => void workspace.on('connection', listener),
    onAnswer: (listener) => void workspace.on('message', ({ bot }) => bot && listener()),
  };
}

export function faultyDiscord({ faults, world }: LocalDiscord): FaultyPlatform {
  return {
    faults,
    sending: [
      'POST /channels/:channel/messages',
      'POST /interactions/:interaction/:token/callback',
      'POST /webhooks/:application/:token',
    ],
    elapsedMs: world.elapsedMs,
    onCall: (listener) => void world.on('call', ({ route: name, status }) => listener({ name, status })),
    onConnection: (listener) => void world.on('connection', listener),
    onAnswer: (listener) =>
      void world.on('message', ({ author }) => author === world.botUserId && listener()),
  };
}
