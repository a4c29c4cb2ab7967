import type { Glossary } from '../glossary/glossary.ts';
import { THRESHOLDS, type Thresholds } from './confidence.ts';
import { indexDescriptions } from './descriptions/description-index.ts';
import { indexCompletion } from './names/complete.ts';
import { indexNames } from './names/name-index.ts';
import { createResolver } from './resolve.ts';
import { createShortlist } from './spelling/shortlist-names.ts';
import { indexSpelling } from './spelling/spelling-index.ts';
import { createSuggester } from './spelling/suggest.ts';
import type { TermFinder } from './term-finder.ts';

/** How long a slice of building may hold up everything else. */
const SLICE_MS = 2;

export type BuildOptions = {
  /** Lets others have a turn. */
  readonly pause: () => Promise<void>;
  /** Milliseconds of any clock that runs on. */
  readonly now: () => number;
};

/** Builds the index in slices of a few milliseconds, for glossaries of any size. */
export async function buildTermFinder(glossary: Glossary, { pause, now }: BuildOptions): Promise<TermFinder> {
  const steps = buildSteps(glossary);
  let started = now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value(THRESHOLDS);
    if (now() - started < SLICE_MS) continue;
    await pause();
    started = now();
  }
}

/** Builds the index at once: for a few hundred terms, and for tests. */
export function createTermFinder(glossary: Glossary): TermFinder {
  return indexGlossary(glossary)(THRESHOLDS);
}

/** Builds the index at once, and makes finders over it that are more or less sure of themselves: for fitting the thresholds. */
export function indexGlossary(glossary: Glossary): (thresholds: Thresholds) => TermFinder {
  const steps = buildSteps(glossary);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

function* buildSteps(glossary: Glossary): Generator<void, (thresholds: Thresholds) => TermFinder> {
  const names = yield* indexNames(glossary);
  const spelling = yield* indexSpelling(names);
  const descriptions = yield* indexDescriptions(glossary);
  const completion = yield* indexCompletion(names, spelling);
  const shortlist = createShortlist({ names, spelling, descriptions });
  const suggest = createSuggester(names, shortlist);
  return (thresholds) => ({
    ...createResolver(glossary, { names, spelling, descriptions, shortlist, suggest }, thresholds),
    complete: (typed, limit) =>
      completion.complete(typed, limit).flatMap((term) => glossary.terms[term] ?? []),
  });
}
