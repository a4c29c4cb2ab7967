import { formatRatio, formatTime } from './format.ts';
import type { Result } from './measure/measure-engine.ts';
import type { MessageTimes } from './measure/measure-message.ts';
import type { Slices } from './measure/slices.ts';

/** What is wanted at 100,000 terms; times in milliseconds. */
const P50_OF_MAP = 100;
const P99 = 0.5;
const BUILD_OF_MINISEARCH = 0.25;
const HEAP_OF_MINISEARCH = 0.5;
const MESSAGE = 2;
const SLICE = 5;

/** From 10,000 to 100,000 terms. */
const GROWTH = 2;

/** What was measured of one size. */
export type Measured = {
  readonly size: number;
  readonly results: readonly (readonly [string, Result | undefined])[];
  readonly message: MessageTimes;
  readonly slices: Slices;
};

/** How far the finder is from where it is meant to be, one line a bar; those that lack a measurement are left out. */
export function formatBars({ results, message, slices }: Measured, smaller: Measured | undefined): string {
  const of = (name: string): Result | undefined => results.find(([engine]) => engine === name)?.[1];
  const lemma = of('Lemma');
  if (!lemma) return '';
  const map = of('Map.get');
  const bare = of('Map.get, bare');
  const mini = of('MiniSearch');
  const libraries = results.flatMap(([name, result]) =>
    result && name !== 'Lemma' && !name.startsWith('Map') ? [result] : [],
  );
  const before = smaller?.results.find(([engine]) => engine === 'Lemma')?.[1];
  const beside = bare ? `; bare: ${formatRatio(lemma.p50 / bare.p50)}` : '';
  return [
    ...(map ? [ratio('p50 against Map.get', lemma.p50 / map.p50, P50_OF_MAP, beside)] : []),
    time('p99', lemma.p99, P99),
    ...compare(lemma, libraries),
    ...(mini
      ? [ratio('building, against MiniSearch', lemma.buildMs / mini.buildMs, BUILD_OF_MINISEARCH)]
      : []),
    ...(mini ? [ratio('heap, against MiniSearch', lemma.heapMB / mini.heapMB, HEAP_OF_MINISEARCH)] : []),
    time('a message of 5,000 characters, find', message.find, MESSAGE),
    time('a message of 5,000 characters, findAll', message.findAll, MESSAGE),
    ...(before && smaller
      ? [
          ratio(
            `p50 against that at ${smaller.size.toLocaleString('en')} terms`,
            lemma.p50 / before.p50,
            GROWTH,
          ),
        ]
      : []),
    time('p99 of the slices of a search (one each)', lemma.p99, SLICE),
    time('p99 of the slices of building', slices.p99, SLICE, `; ${formatSlices(slices)}`),
  ].join('\n');
}

/** "1,204 slices, p50 3.0 ms, …" */
export function formatSlices({ count, p50, p99, worst }: Slices): string {
  return `${count.toLocaleString('en')} slices, p50 ${formatTime(p50)}, p99 ${formatTime(p99)}, longest ${formatTime(worst)}`;
}

/** What a library gets right is only compared when so many of its answers could be judged in the time it had. */
const ENOUGH_JUDGED = 50;

function compare(lemma: Result, all: readonly Result[]): string[] {
  const fastest = least(all, ({ p99 }) => p99);
  const libraries = all.filter(({ accuracy }) => accuracy.asked >= ENOUGH_JUDGED);
  const best = least(libraries, ({ accuracy }) => -accuracy.first);
  const quietest = least(libraries, ({ accuracy }) => accuracy.answered);
  if (!fastest || !best || !quietest) return [];
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return [
    line(
      lemma.p99 < fastest.p99,
      `p99 ahead of every library: ${formatTime(lemma.p99)}, the fastest is ${fastest.engine} with ${formatTime(fastest.p99)}`,
    ),
    line(
      lemma.accuracy.first > best.accuracy.first,
      `the wanted term first, more often than any library: ${percent(lemma.accuracy.first)}, the best is ${best.engine} with ${percent(best.accuracy.first)}`,
    ),
    line(
      lemma.accuracy.answered <= quietest.accuracy.answered,
      `unrelated questions answered, no more than any library: ${percent(lemma.accuracy.answered)}, the fewest ${quietest.engine} with ${percent(quietest.accuracy.answered)}`,
    ),
  ];
}

function least(results: readonly Result[], of: (result: Result) => number): Result | undefined {
  return [...results].sort((a, b) => of(a) - of(b))[0];
}

function ratio(title: string, value: number, bar: number, beside = ''): string {
  return line(value <= bar, `${title}: ${formatRatio(value)}, wanted at most ${bar} ×${beside}`);
}

function time(title: string, value: number, bar: number, beside = ''): string {
  return line(value <= bar, `${title}: ${formatTime(value)}, wanted at most ${formatTime(bar)}${beside}`);
}

function line(met: boolean, text: string): string {
  return `${met ? '✓' : '✗'} ${text}`;
}
