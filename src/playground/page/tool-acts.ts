import { z } from 'zod';
import type { Subscription } from '../../daily/subscription.ts';
import { type Clock, nextDay } from '../clock.ts';
import type { LocalDiscord } from '../discord/start-local-discord.ts';
import type { FaultBoard } from '../faults/create-fault-board.ts';
import { FAULTS } from '../faults/incident.ts';
import type { Receipt } from '../local-server/receipt.ts';
import type { LocalSlack } from '../slack/start-local-slack.ts';
import type { Act } from './act.ts';

export type Tools = {
  readonly slack: LocalSlack;
  readonly discord: LocalDiscord;
  readonly clock: Clock;
  readonly faults: { readonly slack: FaultBoard; readonly discord: FaultBoard };
  readonly subscriptions: () => Iterable<Subscription>;
};

const Faulty = z.object({ fault: z.enum(FAULTS) });
const Pointed = z.object({ channel: z.string(), message: z.string() });
const Someone = z.object({ person: z.string() });

/** What a contributor can do beside talking to the bot: see what was sent, go on to the next day, cause trouble. */
export function createToolActs({ slack, discord, clock, faults, subscriptions }: Tools): Record<string, Act> {
  return {
    async 'slack-payload'(body) {
      const { channel, message } = Pointed.parse(body);
      return toPayload(slack.workspace.find(channel, message)?.receipt);
    },

    async 'discord-payload'(body) {
      return toPayload(discord.world.find(Pointed.parse(body).message)?.receipt);
    },

    /** What the bot has published in a person's Home tab. */
    async 'slack-home-payload'(body) {
      const { person } = Someone.parse(body);
      const home = slack.workspace.homes.get(person);
      return toPayload(home && { call: 'views.publish', body: { user_id: person, view: home.view } });
    },

    async 'slack-fault'(body) {
      faults.slack.start(Faulty.parse(body).fault);
      return {};
    },

    async 'discord-fault'(body) {
      faults.discord.start(Faulty.parse(body).fault);
      return {};
    },

    /** Goes on to just after the next posts, and answers when they are made. */
    async 'next-day'() {
      for (const time of nextDay(clock.now(), [...subscriptions()])) await clock.moveTo(time);
      return {};
    },
  };
}

function toPayload(receipt: Receipt | undefined) {
  if (!receipt) throw new Error('The bot has not sent this.');
  return { payload: { call: receipt.call, body: readable(receipt.body) } };
}

/** Slack's client sends the parts of a form as JSON each, which nobody can read in a string. */
function readable(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, unpack(value)]));
}

function unpack(value: unknown): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
