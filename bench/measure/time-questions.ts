import type { Index } from '../engine.ts';

/** Shorter samples would measure the clock. */
const SAMPLE_MS = 0.01;

/** Code is only as fast as it gets once the engine's compiler has seen it run. */
const WARM_UP_MS = { quick: 100, whole: 400 } as const;

/** A machine that stops the process now and then seldom does so in each of so many rounds. */
const ROUNDS = 12;

/** Three rounds there are in any case; no further one is begun after so long. */
const ROUNDS_MS = { quick: 400, whole: 3_000 } as const;
const LEAST_ROUNDS = { quick: 2, whole: 3 } as const;

const SLOW_MS = 10;
const SLOW_QUESTIONS = { quick: 5, whole: 20 } as const;

/** What takes this long is asked once: a stop of a few milliseconds is nothing to it. */
const ONCE_MS = 400;

export type Timed = { readonly questions: readonly string[]; readonly times: readonly number[] };

/** Holds what was found last, so that no search can be optimised away. */
export let sink: unknown;

// The compiler draws the first search that it sees into the loop, and then lower-cases a question once for all calls; after two
// different ones it calls every search as it stands, the first engine's like the last one's.
for (const search of [(text: string) => text.length, (text: string) => text.charAt(0)])
  sample({ search, idsOf: () => [] }, ' ', 10_000);

/**
 * How many milliseconds each question takes: the best of several rounds, in each of which every question is asked once, or as
 * often in a row as makes a sample that the clock can measure. Where a question takes over 10 ms, 20 of them stand for all.
 */
export function timeQuestions(index: Index, asked: readonly string[], quick: boolean): Timed {
  const prepared = index.prepare ? asked.map(index.prepare) : asked;
  const some = spread(prepared, quick ? SLOW_QUESTIONS.quick : SLOW_QUESTIONS.whole);
  let first = some.map((question) => sample(index, question, 1));
  if (Math.max(...first) < ONCE_MS)
    first = first.map((time, at) => Math.min(time, sample(index, some[at] ?? '', 1)));
  const slow = [...first].sort((a, b) => a - b)[some.length >> 1] ?? 0;
  if (slow > SLOW_MS) return { questions: some, times: bestOf(index, some, first, quick) };
  const start = performance.now();
  let estimates = prepared.map((question) => sample(index, question, 1));
  while (performance.now() - start < (quick ? WARM_UP_MS.quick : WARM_UP_MS.whole)) {
    estimates = estimates.map((estimate, at) => Math.min(estimate, sample(index, prepared[at] ?? '', 1)));
  }
  return {
    questions: prepared,
    times: bestOf(index, prepared, estimates, quick),
  };
}

/** The same for any work: the best of several rounds, in milliseconds. */
export function timeWork(work: () => unknown, quick: boolean): number {
  const index: Index = { search: work, idsOf: () => [] };
  const start = performance.now();
  while (performance.now() - start < (quick ? WARM_UP_MS.quick : WARM_UP_MS.whole)) sink = work();
  return bestOf(index, [''], [Number.POSITIVE_INFINITY], quick)[0] ?? Number.NaN;
}

function bestOf(
  index: Index,
  questions: readonly string[],
  estimates: readonly number[],
  quick: boolean,
): number[] {
  const best = [...estimates];
  const [least, budget] = quick
    ? [LEAST_ROUNDS.quick, ROUNDS_MS.quick]
    : [LEAST_ROUNDS.whole, ROUNDS_MS.whole];
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round >= least && performance.now() - start > budget) break;
    for (const [at, question] of questions.entries()) {
      if ((best[at] ?? 0) > ONCE_MS && Number.isFinite(best[at])) continue;
      const calls = Math.max(1, Math.ceil(SAMPLE_MS / Math.max(best[at] ?? SAMPLE_MS, 1e-6)));
      best[at] = Math.min(best[at] ?? Number.POSITIVE_INFINITY, sample(index, question, calls));
    }
  }
  return best;
}

function sample(index: Index, question: string, calls: number): number {
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) sink = index.search(question);
  return (performance.now() - start) / calls;
}

/** So many of the items, from all over the list. */
export function spread<Item>(items: readonly Item[], count: number): Item[] {
  if (items.length <= count) return [...items];
  return Array.from({ length: count }, (_, at) => items[Math.floor((at * items.length) / count)]).filter(
    (item) => item !== undefined,
  );
}
