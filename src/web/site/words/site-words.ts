import type { Translated } from '../../../core/words/words.ts';
import type { en } from './en.ts';

/** Every text of the site, in one language. */
export type SiteWords = Translated<typeof en>;
