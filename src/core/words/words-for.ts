import { de } from './de.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';

/** The catalogues by language. */
const CATALOGUES = { en, de } satisfies Record<string, Words>;

export type Language = keyof typeof CATALOGUES;

export const LANGUAGES = Object.keys(CATALOGUES) as [Language, ...Language[]];

/**
 * The texts for a locale as a platform writes it ("de", "de-AT", "en_GB"): of its language, whatever the country; in
 * the fallback's language without a locale, and for one that there is no catalogue for.
 */
export function wordsFor(locale: string | undefined, fallback: Language): Words {
  return chooseWords(CATALOGUES, locale, fallback);
}

/** The same over any catalogues. */
export function chooseWords<Known extends string>(
  catalogues: Readonly<Record<Known, Words>>,
  locale: string | undefined,
  fallback: NoInfer<Known>,
): Words {
  const language = locale?.split(/[-_]/)[0]?.toLowerCase() ?? '';
  // A locale comes from outside: "constructor" is no language.
  return Object.hasOwn(catalogues, language) ? catalogues[language as Known] : catalogues[fallback];
}
