import type { Glossary } from '../../core/glossary/glossary.ts';
import type { Term } from '../../core/glossary/term.ts';
import type { TermFinder } from '../../core/search/term-finder.ts';
import type { Language } from '../../core/words/words-for.ts';

/** All that a page is made from: the same site makes the same pages. */
export type Site = {
  readonly glossary: Glossary;
  readonly finder: TermFinder;
  readonly language: Language;
  /** Pages that a server answers with, or files: only then do links end in `.html`, and is the search done by the reader. */
  readonly form: 'served' | 'files';
  /** Where it can be reached, without a slash at the end, for what has to name it as a whole; absent for files that may lie anywhere. */
  readonly address?: string;
  /** The names of the assets, each with what it is now, so that a browser may keep it for good. */
  readonly assets: AssetNames;
  /** There is a playground beside it. */
  readonly hasPlayground: boolean;
  /** Absent where no term is published. */
  readonly today?: DailyTerm;
};

export type AssetName = 'site.css' | 'site.js' | 'finder.js' | 'icon.svg';
export type AssetNames = Readonly<Record<AssetName, string>>;

/** The term of a date, such as 2026-11-25. */
export type DailyTerm = { readonly date: string; readonly term: Term };
