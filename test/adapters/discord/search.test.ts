import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../../../src/playground/discord/json.ts';
import type { DiscordMessage } from '../../../src/playground/discord/message.ts';
import { ADA, BOB, GENERAL, startTestDiscord, type TestDiscord } from './start-test-discord.ts';
import { bodyOf, titleOf } from './support/read-message.ts';

let test: TestDiscord;

beforeAll(async () => {
  test = await startTestDiscord();
});

afterAll(async () => {
  expect(test.logged.filter(({ level }) => level > 30)).toEqual([]);
  await test.close();
});

const SEARCH_ROW = [
  { type: 1, components: [{ type: 2, style: 1, label: 'Search the glossary', custom_id: 'search' }] },
];

/** A card with a search, for one person or for all. */
function cardWithSearch(ephemeralFor?: string, channel = GENERAL): DiscordMessage {
  return test.discord.world.post({
    channel,
    author: test.discord.world.botUserId,
    body: { content: 'The glossary', components: SEARCH_ROW },
    ...(ephemeralFor ? { ephemeralFor } : {}),
  });
}

const submission = (...components: Json[]): Json => ({ custom_id: 'search', components });
const field = (value: unknown, custom_id = 'question') => ({ type: 4, id: 2, custom_id, value });

describe('a search', () => {
  it('opens a dialog with one short field', async () => {
    const { modal } = await test.ada.press(cardWithSearch(ADA), 'Search the glossary');
    expect(modal).toEqual({
      custom_id: 'search',
      title: 'The glossary',
      components: [
        {
          type: 18,
          label: 'Search the glossary',
          component: {
            type: 4,
            custom_id: 'question',
            style: 1,
            placeholder: 'backpressure, or: what is 2pc?',
            required: true,
            max_length: 300,
          },
        },
      ],
    });
  });

  it('from a private card is answered in its place', async () => {
    const card = cardWithSearch(ADA);
    const { message } = await test.ada.search(card, 'what is 2pc?');
    expect(message).toBe(card);
    expect(titleOf(card)).toBe('Two-Phase Commit (2PC)');
    expect(test.bob.sees()).not.toContain(card);
  });

  it('from a public card is answered to the one who asked, and the card stays', async () => {
    const card = cardWithSearch();
    const { message } = await test.bob.search(card, 'acid');
    expect(message).toMatchObject({ ephemeralFor: BOB });
    expect(titleOf(message)).toBe('ACID');
    expect(card.content).toBe('The glossary');
    expect(test.ada.sees()).not.toContain(message);
  });

  it('in a direct message is answered in place, with nothing to share', async () => {
    const card = cardWithSearch(undefined, test.ada.direct());
    await test.ada.search(card, 'acid');
    expect(titleOf(card)).toBe('ACID');
    expect(JSON.stringify(card.components)).not.toContain('Share');
  });

  it.each([
    ['vertical farming', 'Not in the glossary yet'],
    ['consistency', 'Which one do you mean?'],
    [' ', 'Hello, I am Lemma'],
    ['<@200000000000000002> acid', 'ACID'],
    ['@everyone **x** [a](https://evil)', 'Not in the glossary yet'],
    ['x'.repeat(4_000), 'Not in the glossary yet'],
  ])('for %j is answered as a command is', async (typed, title) => {
    const card = cardWithSearch(ADA);
    await test.ada.search(card, typed);
    expect(titleOf(card)).toBe(title);
    expect(card.pings).toEqual([]);
  });
});

describe('a dialog that a stranger made', () => {
  it.each<[string, Json, string]>([
    ['with no field', submission(), 'Hello, I am Lemma'],
    ['with another field', submission({ type: 18, id: 1, component: field('acid', 'other') }), 'Hello, I am'],
    ['with an old kind of row', submission({ type: 1, id: 1, components: [field('acid')] }), 'ACID'],
    [
      'with a list for a text',
      submission({ type: 18, id: 1, component: { type: 3, id: 2, custom_id: 'question', values: ['acid'] } }),
      'ACID',
    ],
    ['with a number for a text', submission({ type: 18, id: 1, component: field(7) }), 'Hello, I am Lemma'],
    ['under another name', { custom_id: 'open:abc', components: [] }, 'This button is from an older version'],
  ])('%s is answered privately', async (_what, data, title) => {
    const { message } = await test.ada.submitForged(data);
    expect(message?.ephemeralFor).toBe(ADA);
    expect(String(titleOf(message)).startsWith(title)).toBe(true);
  });
});

it('answers two people who search from one public card each alone', async () => {
  const card = cardWithSearch();
  const [inAdas, inBobs] = await Promise.all([test.ada.search(card, 'acid'), test.bob.search(card, 'inode')]);
  expect([inAdas.message?.ephemeralFor, inBobs.message?.ephemeralFor]).toEqual([ADA, BOB]);
  expect([titleOf(inAdas.message), titleOf(inBobs.message)]).toEqual(['ACID', 'Inode']);
  expect(bodyOf(card)).toContain('The glossary');
});
