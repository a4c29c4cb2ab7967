import type { Language } from '../../../core/words/words-for.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { SiteWords } from './site-words.ts';

const CATALOGUES: Readonly<Record<Language, SiteWords>> = { en, de };

/** The site's texts in a language. */
export function siteWordsIn(language: Language): SiteWords {
  return CATALOGUES[language];
}
