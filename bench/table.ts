import { formatColumns, formatRatio, formatTime } from './format.ts';
import { CAP_S } from './measure/measure-build.ts';
import type { Result } from './measure/measure-engine.ts';

const HEAD = [
  '',
  'p50',
  'p99',
  'worst',
  '× Map.get',
  '× MiniSearch',
  'build',
  '× MiniSearch',
  'heap',
  '× MiniSearch',
  'timed',
  'first',
  'unrelated',
  'judged',
] as const;

/** The table of one size: what each engine took, and how good its answers are. */
export function formatTable(results: readonly (readonly [string, Result | undefined])[]): string {
  const of = (name: string): Result | undefined => results.find(([engine]) => engine === name)?.[1];
  const map = of('Map.get');
  const mini = of('MiniSearch');
  const rows = results.map(([engine, result]) => {
    if (!result) return [engine, '', '', '', '', '', `over ${CAP_S} s`];
    const { p50, p99, worst, buildMs, heapMB, timed, accuracy } = result;
    const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
    return [
      engine,
      ...[p50, p99, worst].map(formatTime),
      map ? formatRatio(p50 / map.p50) : '',
      mini ? formatRatio(p50 / mini.p50) : '',
      formatTime(buildMs),
      mini ? formatRatio(buildMs / mini.buildMs) : '',
      `${heapMB.toFixed(1)} MB`,
      mini ? formatRatio(heapMB / mini.heapMB) : '',
      String(timed),
      percent(accuracy.first),
      percent(accuracy.answered),
      String(accuracy.asked),
    ];
  });
  return formatColumns([HEAD, ...rows]);
}
