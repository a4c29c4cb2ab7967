import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startLocalDiscord } from '../../../src/playground/discord/start-local-discord.ts';
import { createSlackActs } from '../../../src/playground/page/slack-acts.ts';
import { startTestSlack, type TestSlack } from '../../adapters/slack/start-test-slack.ts';
import { stateOf } from './state-of.ts';

const ADA = { person: 'U0ADA', channel: 'C0GENERAL' };

let bot: TestSlack;

beforeEach(async () => {
  bot = await startTestSlack();
});
afterEach(() => bot.close());

const act = (name: string, body: object) => createSlackActs(bot.slack)[name]?.({ ...ADA, ...body });

async function paneOf() {
  const discord = await startLocalDiscord();
  const { slack } = stateOf({ slack: bot.slack, discord });
  await discord.close();
  return slack;
}

/** What the Home tab shows, once it holds this text. */
async function homeWith(text: string): Promise<string> {
  const shown = () => JSON.stringify(bot.ada.home()?.blocks ?? []);
  await bot.slack.waitFor(() => shown().includes(text), `“${text}” in the Home tab`);
  return shown();
}

it('lists the commands of the manifest with what can follow them', async () => {
  const { commands } = (await act('slack-commands', {})) as { commands: unknown[] };
  expect(commands).toContainEqual(
    expect.objectContaining({ command: '/define', usage_hint: expect.stringContaining('term') }),
  );
});

describe('the Home tab', () => {
  it('is empty until a person opens it, and then that person’s own', async () => {
    expect(await paneOf()).toMatchObject({ homes: [] });
    await act('slack-home', {});
    await homeWith('Search the glossary');
    expect(await paneOf()).toMatchObject({ homes: [{ person: 'U0ADA', view: { type: 'home' } }] });
  });

  it('answers a press and a question in its place', async () => {
    await act('slack-home', {});
    await homeWith('Search the glossary');
    expect(await act('slack-press-home', { control: 'search', typed: 'breaker' })).toEqual({ acked: true });
    await homeWith('Stops calling a failing service');
    await act('slack-press-home', { control: 'home' });
    await homeWith('Search the glossary');
  });

  it('is not pressed before the bot has put anything there', async () => {
    await expect(act('slack-press-home', { control: 'home' })).rejects.toThrow('The Home tab is empty.');
  });
});

it('sends what is typed into the field of a message', async () => {
  await act('slack-write', { text: '/glossary' });
  const [card] = await bot.hears(1);
  await act('slack-press', { message: card?.ts, control: 'search', typed: 'breaker' });
  await bot.slack.waitFor(
    () => bot.said().some(({ text }) => text.includes('Stops calling a failing service')),
    'the term',
  );
});
