import type { SearchJson } from '../search/to-search-json.ts';
import type { Finder } from './finder.tsx';

/** Answers from the server, or among files from the glossary that this browser loads when it is first asked. */
export function createAsk(
  form: HTMLFormElement,
): (question: string, signal: AbortSignal) => Promise<SearchJson> {
  const { api } = form.dataset;
  return async (question, signal) => {
    if (api === undefined) return (await finderOf(form)).search(question);
    const address = new URL(api, document.baseURI);
    address.searchParams.set('q', question);
    const response = await fetch(address, { signal });
    if (!response.ok) throw new Error(`The search answered ${response.status}.`);
    return response.json();
  };
}

let opening: Promise<Finder> | undefined;

/** The same finder as in a chat, over the glossary beside these files; loaded once. */
export function finderOf({ dataset }: HTMLFormElement): Promise<Finder> {
  opening ??= open(dataset.finder ?? '', dataset.glossary ?? '').catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function open(script: string, glossary: string): Promise<Finder> {
  const here = (address: string) => new URL(address, document.baseURI).href;
  const [{ openFinder }, response] = await Promise.all([
    import(here(script)) as Promise<typeof import('./finder.tsx')>,
    fetch(here(glossary)),
  ]);
  if (!response.ok) throw new Error(`The glossary answered ${response.status}.`);
  return openFinder(await response.json(), document.documentElement.lang);
}
