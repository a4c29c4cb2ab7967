import { Locale } from 'discord.js';
import type { AdapterOptions } from '../adapter-options.ts';
import type { OtherLanguages } from './commands.ts';

/** Every language of Discord's in which the bot speaks other words than in English. */
export function otherLanguages({ contextFor }: Pick<AdapterOptions, 'contextFor'>): OtherLanguages {
  const wordsIn = (locale: Locale) => contextFor(undefined, locale).words;
  const english = wordsIn(Locale.EnglishUS);
  const others = Object.values(Locale).filter((locale) => wordsIn(locale) !== english);
  return Object.fromEntries(others.map((locale) => [locale, wordsIn(locale)]));
}
