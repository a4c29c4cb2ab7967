import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDiscordActs } from '../../../src/playground/page/discord-acts.ts';
import {
  ADA,
  GENERAL,
  startTestDiscord,
  type TestDiscord,
} from '../../adapters/discord/start-test-discord.ts';

let bot: TestDiscord;
let acts: ReturnType<typeof createDiscordActs>;

beforeEach(async () => {
  bot = await startTestDiscord();
  acts = createDiscordActs(bot.discord);
});
afterEach(() => bot.close());

const act = (name: string, body: object) => acts[name]?.({ person: ADA, channel: GENERAL, ...body });

async function openSearch() {
  await act('discord-command', { command: 'glossary home', options: {} });
  const [card] = await bot.hears(1);
  return act('discord-press', { message: card?.id, control: 'search' });
}

it('hands the page the dialog that a press opens, and sends off what is typed there', async () => {
  expect(await openSearch()).toEqual({
    dialog: {
      title: expect.any(String),
      submit: 'Submit',
      close: 'Cancel',
      fields: [expect.objectContaining({ id: 'question', isRequired: true, isLong: false })],
    },
  });
  expect(await act('discord-submit', { values: { question: 'what is 2pc?' } })).toEqual({});
  await bot.discord.waitFor(
    () => bot.said().some(({ embeds }) => JSON.stringify(embeds).includes('Two-Phase Commit')),
    'the term',
  );
});

it('sends a dialog off once', async () => {
  await openSearch();
  await act('discord-submit', { values: { question: 'acid' } });
  await expect(act('discord-submit', { values: { question: 'acid' } })).rejects.toThrow(
    'The dialog is gone.',
  );
});
