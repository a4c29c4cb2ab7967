import type { Token } from './tokenise.ts';
import { GERMAN_ASIDE_WORDS, GERMAN_ASKING_WORDS, GERMAN_OR_ENGLISH_WORDS } from './word-lists.ts';

/**
 * Whether a text is asked in German: some word of it is one that asks in German and in no other way. Only then do "die" and
 * "man" say nothing; in English they do.
 */
export function isAskedInGerman(tokens: readonly Token[]): boolean {
  return tokens.some(({ key }) => GERMAN_ASKING_WORDS.has(key));
}

/** Whether a word of a German question does nothing but ask what something means. */
export function isAskingInGerman(key: string): boolean {
  return GERMAN_ASKING_WORDS.has(key) || GERMAN_OR_ENGLISH_WORDS.has(key);
}

/** Whether a word of a German question leaves a name beside it what it is. */
export function isAsideInGerman(key: string): boolean {
  return isAskingInGerman(key) || GERMAN_ASIDE_WORDS.has(key);
}
