import { once } from 'node:events';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { commandDefinitions } from '../../../src/adapters/discord/commands.ts';
import { en } from '../../../src/core/words/en.ts';
import { INTENTS } from '../../../src/playground/discord/gateway.ts';
import { type LocalDiscord, startLocalDiscord } from '../../../src/playground/discord/start-local-discord.ts';
import { submissionOf } from '../../../src/playground/discord/submission.ts';
import { judgeDiscordEvent } from '../../support/judge-discord.ts';

type Event = { readonly op: number; readonly t: string | null; readonly d: Record<string, unknown> };

let discord: LocalDiscord;
let socket: WebSocket;
const events: Event[] = [];

beforeEach(async () => {
  discord = await startLocalDiscord();
  discord.world.register(
    commandDefinitions(en).map((command, index) => ({ type: 1, ...command, id: String(index + 1) })),
  );
  const answer = await fetch(`${discord.apiUrl}/v10/gateway/bot`, {
    headers: { authorization: `Bot ${discord.token}` },
  });
  const { url } = (await answer.json()) as { url: string };
  socket = new WebSocket(`${url}?v=10&encoding=json`);
  socket.on('message', (data) => {
    events.push(JSON.parse(String(data)));
    discord.world.emit('change');
  });
  await once(socket, 'open');
  const intents = INTENTS.guilds | INTENTS.guildMessages | INTENTS.directMessages;
  socket.send(JSON.stringify({ op: 2, d: { token: discord.token, intents, properties: {} } }));
  await next('GUILD_CREATE');
});

afterEach(async () => {
  socket.terminate();
  events.length = 0;
  await discord.close();
});

function next(name: string, times = 1): Promise<Event> {
  const found = () => events.filter(({ t }) => t === name);
  return discord.waitFor(() => found()[times - 1], name);
}

it('sends what discord-api-types says that Discord sends', async () => {
  const ada = discord.person('200000000000000001');
  const said = ada.say('@lemma hello');
  ada.edit(said, '@lemma hello again');
  void ada.command('define', { term: 'acid' });
  void ada.complete('define', { term: 'a' }, 'term');
  void ada.contextMenu('Define terms here', said);
  const thread = discord.openThread('400000000000000001', 'a thread');
  ada.say('@lemma in a thread', { channel: thread.id });
  ada.say('directly', { channel: ada.direct() });
  discord.deleteChannel('400000000000000003');
  const card = discord.world.post({
    channel: '400000000000000001',
    author: discord.world.botUserId,
    body: {
      content: 'x',
      components: [{ type: 1, components: [{ type: 2, style: 2, label: 'Press', custom_id: 'help' }] }],
    },
  });
  void ada.press(card, 'Press');
  void ada.submitForged(
    submissionOf(MODAL, () => 'acid'),
    card,
  );
  void ada.submitForged(submissionOf(MODAL, () => 'acid'));
  await next('INTERACTION_CREATE', 6);
  await next('MESSAGE_CREATE', 3);
  const judged = events.filter(({ op }) => op === 0).map((event) => [schemaOf(event), event.d] as const);
  const names = new Set(judged.map(([name]) => name));
  for (const name of [
    'READY',
    'GUILD_CREATE',
    'MESSAGE_CREATE',
    'command',
    'autocomplete',
    'context',
    'component',
    'modal',
  ]) {
    expect(names).toContain(name);
  }
  for (const [name, data] of judged) {
    if (name) expect([name, judgeDiscordEvent(name, data)]).toEqual([name, []]);
  }
});

const INPUT = { type: 4, custom_id: 'question', style: 1 };
const MODAL = {
  custom_id: 'search',
  title: 'Search',
  components: [
    { type: 18, label: 'Search', component: INPUT },
    { type: 1, components: [{ ...INPUT, custom_id: 'old', label: 'Search' }] },
  ],
};

/** The schema of an event; the schemas don't hold every event. */
function schemaOf({ t, d }: Event): string | undefined {
  if (t !== 'INTERACTION_CREATE') {
    return t === 'READY' || t === 'GUILD_CREATE' || t === 'MESSAGE_CREATE' ? t : undefined;
  }
  if (d.type === 3) return 'component';
  if (d.type === 4) return 'autocomplete';
  if (d.type === 5) return 'modal';
  return (d.data as { type?: number }).type === 3 ? 'context' : 'command';
}

it('leaves out what people say to others', async () => {
  discord.person('200000000000000001').say('not for the bot');
  expect((await next('MESSAGE_CREATE')).d.content).toBe('');
});

it.each([
  ['a wrong token', { token: 'wrong', intents: 0 }, 4004],
  ['an intent that was not granted', { intents: INTENTS.messageContent }, 4014],
])('closes on %s', async (_what, more, code) => {
  const other = new WebSocket(socket.url);
  await once(other, 'open');
  other.send(JSON.stringify({ op: 2, d: { token: discord.token, properties: {}, ...more } }));
  const [closed] = await once(other, 'close');
  expect(closed).toBe(code);
});
