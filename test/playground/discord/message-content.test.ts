import { afterEach, expect, it } from 'vitest';
import { INTENTS } from '../../../src/playground/discord/gateway.ts';
import { type LocalDiscord, startLocalDiscord } from '../../../src/playground/discord/start-local-discord.ts';

const GENERAL = '400000000000000001';
const ADA = '200000000000000001';

let discord: LocalDiscord;

afterEach(() => discord.close());

async function get(path: string) {
  const headers = { authorization: `Bot ${discord.token}` };
  const response = await fetch(`${discord.apiUrl}/v10${path}`, { headers });
  return { status: response.status, body: await response.json() };
}

type Shown = { readonly id: string; readonly content: string };

/** What the bot reads of a channel, the newest first. */
async function contentsOf(channel: string, query = ''): Promise<string[]> {
  const { body } = await get(`/channels/${channel}/messages${query}`);
  return (body as readonly Shown[]).map(({ content }) => content);
}

it('shows the bot its own messages, those that mention it and direct ones, and blanks all others', async () => {
  discord = await startLocalDiscord();
  const ada = discord.person(ADA);
  const [plain] = [ada.say('not for the bot'), ada.say('@lemma for it')];
  discord.world.post({ channel: GENERAL, author: discord.world.botUserId, body: { content: 'its own' } });
  ada.say('directly', { channel: ada.direct() });
  expect(await contentsOf(GENERAL)).toEqual(['its own', '<@100000000000000001> for it', '']);
  expect(await contentsOf(ada.direct())).toEqual(['directly']);
  expect((await get(`/channels/${GENERAL}/messages/${plain?.id}`)).body).toMatchObject({ content: '' });
});

it('shows everything to a bot that was granted the intent', async () => {
  discord = await startLocalDiscord({ grantedIntents: INTENTS.messageContent });
  const said = discord.person(ADA).say('not for the bot');
  const thread = discord.openThread(GENERAL, 'a thread', said);
  expect(thread.id).toBe(said.id);
  discord.person(ADA).say('in the thread', { channel: thread.id });
  expect(await contentsOf(GENERAL)).toEqual(['not for the bot']);
  expect(await contentsOf(thread.id)).toEqual(['in the thread']);
});

it('gives the latest messages before one, as many as asked for and at most a hundred', async () => {
  discord = await startLocalDiscord({ grantedIntents: INTENTS.messageContent });
  const said = ['a', 'b', 'c', 'd'].map((text) => discord.person(ADA).say(text));
  expect(await contentsOf(GENERAL, `?limit=2&before=${said[3]?.id}`)).toEqual(['c', 'b']);
  for (const limit of ['0', '101', 'x']) {
    expect((await get(`/channels/${GENERAL}/messages?limit=${limit}`)).status).toBe(400);
  }
});

it('shows nothing where the bot may not read back, and refuses a single message', async () => {
  discord = await startLocalDiscord();
  const said = discord.person(ADA).say('@lemma hello');
  discord.world.channels.get(GENERAL)?.denied.add('READ_MESSAGE_HISTORY');
  expect(await contentsOf(GENERAL)).toEqual([]);
  expect((await get(`/channels/${GENERAL}/messages/${said.id}`)).status).toBe(403);
});
