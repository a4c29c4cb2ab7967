import { expect, it } from 'vitest';
import { en } from '../../../src/core/words/en.ts';
import type { Words } from '../../../src/core/words/words.ts';
import { chooseWords, LANGUAGES, wordsFor } from '../../../src/core/words/words-for.ts';

const german: Words = { ...en, hello: { slack: 'Hallo!', discord: 'Hallo!' } };
const catalogues = { en, de: german };

it.each(['de', 'DE', 'de-AT', 'de_CH', 'de-Latn-DE'])('takes %s for German', (locale) => {
  expect(chooseWords(catalogues, locale, 'en')).toBe(german);
});

it.each([undefined, '', 'fr', 'dee', 'x-de', 'constructor', '__proto__', '🐘'])(
  'speaks the language of the bot for %s',
  (locale) => {
    expect(chooseWords(catalogues, locale, 'de')).toBe(german);
    expect(chooseWords(catalogues, locale, 'en')).toBe(en);
  },
);

it('speaks English to whoever speaks it, whatever the language of the bot', () => {
  expect(chooseWords(catalogues, 'en-GB', 'de')).toBe(en);
});

it('has the catalogue of every language that it lists', () => {
  expect(LANGUAGES).toContain('en');
  expect(new Set(LANGUAGES.map((language) => wordsFor(language, 'en'))).size).toBe(LANGUAGES.length);
});

it('takes a translation with other texts, and other numbers of them', () => {
  const title = (count: number) => (count === 1 ? 'Ein Begriff hier' : `${count} Begriffe hier`);
  const translated = {
    ...en,
    explain: { ...en.explain, title, wishes: ['erklär das'] },
    names: { ...en.names, term: 'begriff' },
  } satisfies Words;
  expect(chooseWords({ en, de: translated }, 'de', 'en').explain.title(2)).toBe('2 Begriffe hier');
});

it.each(LANGUAGES)('says something in %s wherever it does in English', (language) => {
  expect(gapsIn(en, wordsFor(language, 'en'))).toEqual([]);
});

/** The places of texts that are missing: a translation may have fewer examples, but not none. */
function gapsIn(english: object, other: object, place = ''): string[] {
  return Object.entries(english).flatMap(([name, text]) => {
    const [there, here] = [Reflect.get(other, name), `${place}/${name}`];
    if (Array.isArray(text)) return there.length > 0 && there.every(Boolean) ? [] : [here];
    if (typeof text === 'object') return gapsIn(text, there, here);
    return there ? [] : [here];
  });
}
