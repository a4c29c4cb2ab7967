import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shortKey } from '../../../src/core/glossary/short-key.ts';
import { createTermFinder } from '../../../src/core/search/build-term-finder.ts';
import { en } from '../../../src/core/words/en.ts';
import type { DiscordMessage } from '../../../src/playground/discord/message.ts';
import { glossaryOf } from '../../core/glossary-of.ts';
import { ADA, BOB, GENERAL, startTestDiscord, type TestDiscord } from './start-test-discord.ts';
import { bodyOf, labelsOf, titleOf } from './support/read-message.ts';

const TERMS = [
  { id: 'mutex', name: 'Mutex', definition: 'Some text.', formerIds: ['lock'] },
  { id: 'semaphore', name: 'Semaphore', definition: 'Some text.', related: ['mutex'] },
];

let test: TestDiscord;

beforeEach(async () => {
  const glossary = glossaryOf(JSON.stringify({ category: 'Locks', terms: TERMS }));
  const context = { glossary, finder: createTermFinder(glossary), words: en, platform: 'discord' } as const;
  test = await startTestDiscord({ context });
});

afterEach(async () => {
  expect(test.logged.filter(({ level }) => level > 30)).toEqual([]);
  await test.close();
});

const [renamed, removed] = [shortKey('lock'), shortKey('monitor')];

/** A card of years ago, with one button. */
function oldCard(code: string, ephemeralFor?: string): DiscordMessage {
  const button = { type: 2, style: 2, label: 'Old', custom_id: code };
  const body = { content: 'An old card', components: [{ type: 1, components: [button] }] };
  const { botUserId } = test.discord.world;
  return test.discord.world.post({
    channel: GENERAL,
    author: botUserId,
    body,
    ...(ephemeralFor ? { ephemeralFor } : {}),
  });
}

describe('an old button', () => {
  it.each([`open:${renamed}:0:`, `daily:2024-02-29:${renamed}`])(
    'of a renamed term (%s) shows what it is called now, and says so',
    async (code) => {
      const card = oldCard(code);
      const { message } = await test.ada.press(card, 'Old');
      expect(message?.ephemeralFor).toBe(ADA);
      expect(titleOf(message)).toBe('Mutex');
      expect(JSON.stringify(message?.embeds)).toContain('This term has a new place: Mutex.');
      expect(card.edited).toBe(false);
      const own = oldCard(code, ADA);
      await test.ada.press(own, 'Old');
      expect(titleOf(own)).toBe('Mutex');
    },
  );

  it('shares a renamed term as what it is now', async () => {
    const { message } = await test.ada.press(oldCard(`share:${renamed}`, ADA), 'Old');
    expect(message?.ephemeralFor).toBeUndefined();
    expect(titleOf(message)).toBe('Mutex');
  });

  it.each([
    `open:${removed}:0:`,
    `share:${removed}`,
    `daily:2024-02-29:${removed}`,
    `rate:${removed}:helpful:0:`,
    `suggestions:${removed}`,
    `terms:${removed}${removed}`,
    `path:term:${removed}:0:0`,
    `answer:${removed}:${removed}`,
  ])('of what was removed (%s) gets a kind line with a way on, and the card stays', async (code) => {
    for (const card of [oldCard(code), oldCard(code, ADA)]) {
      const { message } = await test.ada.press(card, 'Old');
      expect(message?.ephemeralFor).toBe(ADA);
      expect(bodyOf(message)).toContain('no longer in the glossary');
      expect(labelsOf(message)).toEqual(['All categories']);
      expect(card.content).toBe('An old card');
    }
    expect(test.counted).toEqual([]);
  });
});

describe('two people who press at once on a public card', () => {
  it('get each their own card, and go each their own way from there', async () => {
    const card = oldCard(`open:${shortKey('semaphore')}:0:`);
    const [inAdas, inBobs] = await Promise.all([test.ada.press(card, 'Old'), test.bob.press(card, 'Old')]);
    const [adas, bobs] = [inAdas.message, inBobs.message];
    if (!adas || !bobs) throw new Error('The bot gave no answer.');
    expect([adas.ephemeralFor, bobs.ephemeralFor]).toEqual([ADA, BOB]);
    await Promise.all([test.ada.press(adas, 'Mutex'), test.bob.press(bobs, '👍 Helpful')]);
    await test.discord.waitFor(() => !labelsOf(bobs).includes('👍 Helpful'), 'the thanks');
    expect([titleOf(adas), titleOf(bobs)]).toEqual(['Mutex', 'Semaphore']);
    expect(bodyOf(adas)).not.toContain('Thank you');
    expect(test.ada.sees()).toEqual([card, adas]);
    expect(test.bob.sees()).toEqual([card, bobs]);
    expect(card.edited).toBe(false);
  });

  it('are counted each, and thanked each alone', async () => {
    const card = oldCard('ask:monitor');
    const answers = await Promise.all([test.ada.press(card, 'Old'), test.bob.press(card, 'Old')]);
    const thanks = answers.flatMap(({ message }) => message ?? []);
    await test.discord.waitFor(() => thanks.every(({ loading }) => !loading), 'the thanks');
    expect(thanks.map(({ ephemeralFor }) => ephemeralFor)).toEqual([ADA, BOB]);
    expect(test.counted).toHaveLength(2);
    expect(card.edited).toBe(false);
  });
});
