import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../../../src/playground/discord/json.ts';
import { BOB, startTestDiscord, type TestDiscord } from './start-test-discord.ts';
import { bodyOf, titleOf } from './support/read-message.ts';

let test: TestDiscord;
let heard = 0;

beforeAll(async () => {
  test = await startTestDiscord();
});

afterAll(async () => {
  const { messages, botUserId } = test.discord.world;
  expect(messages.flatMap(({ author, pings }) => (author === botUserId ? pings : []))).toEqual([]);
  expect(test.logged.filter(({ level }) => level > 30)).toEqual([]);
  await test.close();
});

/** What people type → the beginning of the answer's title. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['   ', 'Hello, I am Lemma'],
  ['x'.repeat(5_000), 'Not in the glossary yet'],
  ['acid '.repeat(1_000), 'ACID'],
  ['🐘'.repeat(2_500), 'Not in the glossary yet'],
  ['🐘 acid 🐘', 'ACID'],
  ['\ud83d', 'Hello, I am Lemma'],
  ['back\u0000pressure', 'Backpressure'],
  ['\u202eacid\u202c', 'ACID'],
  ['מה זה backpressure', 'Backpressure'],
  ['ما هو backpressure؟', 'Backpressure'],
  ['what is <@200000000000000002> acid <:party:12345>', 'Not in the glossary yet'],
  ['<@200000000000000002> acid', 'ACID'],
  ['<@200000000000000002>', 'Hello, I am Lemma'],
  ['@everyone @here <@&1> <@200000000000000002>', 'Not in the glossary yet'],
  ['```\nacid\n```', 'ACID'],
  ['# acid', 'ACID'],
  ['\n\n\n- a\n- b\n> c', ''],
  ['[acid](https://evil.example)', ''],
];

describe('a question of any kind gets a card', () => {
  it.each(TEXTS)('from a command: %j', async (term, title) => {
    for (const open of [false, true]) {
      const { message, responded } = await test.ada.command('define', { term, public: open });
      expect(responded).toBe(true);
      expect(String(titleOf(message)).startsWith(title)).toBe(true);
      expectHarmless(bodyOf(message));
    }
  });

  it.each(TEXTS)('from a mention: %j', async (text) => {
    const channel = test.discord.openThread('400000000000000001', `thread ${heard}`).id;
    heard += 1;
    test.ada.say(`@lemma ${text}`.slice(0, 2_000), { channel });
    const [answer] = await test.hears(1, channel);
    expectHarmless(bodyOf(answer));
  });
});

it('explains the longest message, and one without words', async () => {
  for (const [text, title] of [
    ['ACID inode goroutine '.repeat(95), '3 terms here'],
    ['🐘', 'No terms here'],
    ['', 'No terms here'],
  ] as const) {
    const { message } = await test.ada.contextMenu('Define terms here', test.bob.say(text));
    expect(titleOf(message)).toBe(title);
  }
});

it('looks up anew whatever a stranger puts into a button', async () => {
  const { message: card } = await test.ada.command('define', { term: 'acid' });
  if (!card) throw new Error('The bot gave no answer.');
  const key = test.context.glossary.byId.get('acid')?.key;
  const zeros = 'zzzzzz';
  for (const code of [
    '',
    ':',
    'open',
    `open:${key}:9999:`,
    `open:${key}:99999:`,
    `open:${key}:0:${zeros.repeat(8)}`,
    `open:${key}:0:${zeros.repeat(9)}`,
    `open:${key}:-1:`,
    `share:${zeros}`,
    `suggestions:${zeros}`,
    'suggestions:',
    `browse:${zeros}:0`,
    'browse::9999',
    `daily:2026-13-99:${zeros}`,
    'delete:@everyone',
    '__proto__:a:b',
    'help:x',
    'x'.repeat(100),
    '🐘'.repeat(50),
  ]) {
    const { responded, message } = await test.ada.pressForged(card, code);
    expect([code, responded]).toEqual([code, true]);
    expect(message?.ephemeralFor).toBe(test.ada.id);
  }
});

it.each<[string, Json]>([
  ['no choice', { component_type: 3, values: [] }],
  ['nonsense for a choice', { component_type: 3, values: ['x'.repeat(100)] }],
  ['numbers for choices', { component_type: 3, values: [7, 8] }],
  ['a list of people', { component_type: 5, values: [BOB] }],
])('takes a list with %s for an old button', async (_what, fields) => {
  const { message: card } = await test.ada.command('define', { term: 'acid' });
  if (!card) throw new Error('The bot gave no answer.');
  const { message } = await test.ada.pressForged(card, 'choice:0', fields);
  expect(message?.ephemeralFor).toBe(test.ada.id);
  expect(bodyOf(message)).toContain('older version of me');
});

/** The body is JSON, in which a control character stands as `\\u0000`. */
function expectHarmless(body: string): void {
  expect(body).not.toMatch(/[^\\]@everyone|\u202e|\\u00[01]/);
}
