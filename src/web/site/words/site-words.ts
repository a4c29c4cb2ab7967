import type { Translated } from '../../../core/words/words.ts';
import type { Language } from '../../../core/words/words-for.ts';
import { de } from './de.ts';
import { en } from './en.ts';

/** Every text of the site, in one language. */
export type SiteWords = Translated<typeof en>;

const CATALOGUES: Readonly<Record<Language, SiteWords>> = { en, de };

export function siteWordsIn(language: Language): SiteWords {
  return CATALOGUES[language];
}
