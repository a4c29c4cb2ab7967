import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import {
  createSlackAdapter,
  type SlackAdapterOptions,
} from '../../../src/adapters/slack/create-slack-adapter.ts';
import { listScopes } from '../../../src/adapters/slack/scopes.ts';
import type { ReplyContext } from '../../../src/core/replies/reply.ts';
import type { Tally } from '../../../src/core/tally.ts';
import { waitFor } from '../../../src/playground/local-server/wait-for.ts';
import { type LocalSlackOptions, startLocalSlack } from '../../../src/playground/slack/start-local-slack.ts';
import { judgeSlackRequest } from '../../support/judge-slack.ts';
import { createScriptedDesk } from '../../support/scripted-desk.ts';
import { createTestContext } from './test-context.ts';

export type Mode = 'socket' | 'http';

type TestOptions = {
  readonly mode?: Mode;
  readonly slack?: LocalSlackOptions;
  readonly context?: ReplyContext;
  /** What the adapter is given instead. */
  readonly adapter?: Partial<SlackAdapterOptions>;
  readonly logLevel?: string;
  /** Leaves `start` to the test. */
  readonly idle?: boolean;
};

export type LogLine = { readonly level: number; readonly msg: string; readonly [key: string]: unknown };

export type TestSlack = Awaited<ReturnType<typeof startTestSlack>>;

/** The real Bolt, connected to a local Slack by Socket Mode or HTTP, with the scopes of the manifest. */
export async function startTestSlack(options: TestOptions = {}) {
  const { mode = 'socket', context = createTestContext(), idle = false, logLevel = 'debug' } = options;
  const { required, optional } = listScopes();
  const slack = await startLocalSlack({
    scopes: [...required, ...optional],
    checkRequest: judgeSlackRequest,
    ...options.slack,
  });
  const logged: LogLine[] = [];
  const counted: Tally[] = [];
  const logChanges = new EventEmitter();
  const write = (line: string) => {
    logged.push(JSON.parse(line));
    logChanges.emit('change');
  };
  const log = pino({ level: logLevel }, { write });
  let ids = 0;
  const adapter = createSlackAdapter({
    botToken: slack.botToken,
    mode:
      mode === 'socket'
        ? { kind: 'socket', appToken: slack.appToken }
        : { kind: 'http', signingSecret: slack.signingSecret },
    apiUrl: slack.apiUrl,
    contextFor: () => context,
    random: () => 0,
    count: async (_workspace, tally) => void counted.push(tally),
    daily: createScriptedDesk().desk,
    now: () => new Date(),
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    log,
    ...options.adapter,
  });
  const web = createServer((request, response) => adapter.requestListener?.(request, response));
  let url = '';
  if (mode === 'http') {
    web.listen(0, '127.0.0.1');
    await once(web, 'listening');
    url = `http://127.0.0.1:${(web.address() as AddressInfo).port}/slack/events`;
    slack.deliverTo(url);
  }
  if (!idle) await adapter.start();
  let events = 0;

  return {
    slack,
    adapter,
    /** Where Slack calls over HTTP. */
    url,
    context,
    logged,
    /** What was counted, in order. */
    counted,
    /** Waits until the log holds so many lines with this text, and gives the latest. */
    async logs(text: string, times = 1) {
      const found = () => logged.filter(({ msg }) => msg.includes(text));
      await waitFor(logChanges, () => found().length >= times, `“${text}” in the log`);
      return found().at(-1);
    },
    ada: slack.person('U0ADA'),
    bob: slack.person('U0BOB'),
    /** What the bot has said that this person can see, oldest first. */
    said: (user = 'U0ADA', channel = 'C0GENERAL') =>
      slack.workspace.visibleTo(user, channel).filter(({ bot }) => bot),
    /** Waits until the bot has said so many things to this person, and gives them. */
    async hears(count: number, user = 'U0ADA', channel = 'C0GENERAL') {
      const heard = () => slack.workspace.visibleTo(user, channel).filter(({ bot }) => bot);
      await slack.waitFor(() => heard().length >= count, `${count} answers in ${channel}`);
      return heard();
    },
    /** Delivers an event of the test's own making, with further fields of the envelope. */
    deliver(event: Readonly<Record<string, unknown>>, envelope: Readonly<Record<string, unknown>> = {}) {
      events += 1;
      const { teamId: team_id, appId: api_app_id, botUserId: user_id } = slack.workspace;
      return slack.deliverEvent({
        type: 'event_callback',
        team_id,
        api_app_id,
        event_id: `EvTest${events}`,
        event_time: 1,
        authorizations: [{ team_id, user_id, is_bot: true }],
        event,
        ...envelope,
      });
    },
    calls: (method: string) => slack.workspace.calls.filter((call) => call.method === method),
    async close() {
      await adapter.stop();
      web.close();
      web.closeAllConnections();
      await slack.close();
    },
  };
}
