import { render } from 'preact';
import { createGlossary } from '../../../core/glossary/create-glossary.ts';
import { buildTermFinder } from '../../../core/search/build-term-finder.ts';
import { LANGUAGES } from '../../../core/words/words-for.ts';
import type { GlossaryFile } from '../glossary-file.ts';
import { hereAt } from '../here.ts';
import { paths } from '../paths.ts';
import { answerSearch } from '../search/answer-search.ts';
import { SearchBody, searchTitle } from '../search/search-body.tsx';
import { readSearchQuery } from '../search/search-query.ts';
import { type SearchJson, toSearchJson } from '../search/to-search-json.ts';
import type { Site } from '../site.ts';
import { createPause } from './create-pause.ts';

/** The search of the files: what a server would answer. */
export type Finder = {
  search(question: string): SearchJson;
  /** Fills the search page with what its address asks for, and says what it is called then. */
  show(element: HTMLElement, params: URLSearchParams): string;
};

/** Builds the index in slices, so that the page goes on while a large glossary is read. */
export async function openFinder(file: GlossaryFile, locale: string): Promise<Finder> {
  const glossary = createGlossary(file.terms);
  const finder = await buildTermFinder(glossary, {
    pause: createPause(),
    now: () => performance.now(),
  });
  const language = LANGUAGES.find((each) => each === locale) ?? 'en';
  const assets = { 'site.css': '', 'site.js': '', 'finder.js': '', 'icon.svg': '' };
  const site: Site = { glossary, finder, language, form: 'files', assets, hasPlayground: false };
  return {
    search: (question) => toSearchJson(answerSearch(site, question), question, finder),
    show(element, params) {
      const here = hereAt(site, paths.search);
      const query = readSearchQuery(params);
      render(<SearchBody here={here} query={query} />, element);
      return searchTitle(here, query);
    },
  };
}
