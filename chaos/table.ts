import { formatColumns } from '../bench/format.ts';
import { groupBy } from './group-by.ts';
import type { Outcome } from './run-fortnight.ts';

const HEAD = [
  'store and bots',
  'runs',
  'days',
  'said in chats',
  'due',
  'killed',
  'sent, unrecorded',
  'lost replies',
  '429',
  '5xx',
  'posted',
  'skipped',
  'unknown',
  'twice',
  'missing',
  'other faults',
];

/** What the runs came to, by store and number of bots, and what was not posted by its reason. */
export function formatTable(outcomes: readonly Outcome[]): string {
  const groups = [...groupBy(outcomes, ({ scene }) => `${scene.store}, ${scene.bots}`)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const rows = [...groups, ['all', outcomes] as const].map(([name, group]) => [name, ...toNumbers(group)]);
  return `${formatColumns([HEAD, ...rows.map((cells) => cells.map(String))])}\n\n${formatReasons(outcomes)}`;
}

function toNumbers(outcomes: readonly Outcome[]): number[] {
  const sum = (count: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const absent = (state: string) =>
    sum(({ verdict }) => verdict.absences.filter((absence) => absence.state === state).length);
  return [
    outcomes.length,
    sum(({ scene }) => scene.days),
    sum(({ changes }) => changes),
    sum(({ verdict }) => verdict.expected),
    sum(({ deaths }) => deaths.bots),
    sum(({ deaths }) => deaths.betweenSendAndRecord),
    sum(({ transcript }) => transcript.lostReplies),
    sum(({ transcript }) => transcript.rateLimits),
    sum(({ transcript }) => transcript.serverErrors),
    sum(({ verdict }) => verdict.posted),
    absent('skipped'),
    absent('unknown'),
    sum(({ verdict }) => verdict.doubled.length),
    sum(({ verdict }) => verdict.missing.length),
    sum(
      ({ verdict: { untimely, repeated, sameDay, misrecorded } }) =>
        untimely.length + repeated.length + sameDay.length + misrecorded.length,
    ),
  ];
}

function formatReasons(outcomes: readonly Outcome[]): string {
  const absences = outcomes.flatMap(({ verdict }) => verdict.absences);
  const counted = [...groupBy(absences, ({ state, reason }) => `${state}: ${reason}`)];
  const rows = counted
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([name, { length }]) => [name, `${length}`]);
  return formatColumns([['not posted, and why', ''], ...rows]);
}

/** Every fault of a run, one a line. */
export function listFaults({ verdict }: Outcome): string[] {
  const { doubled, missing, untimely, repeated, sameDay, misrecorded } = verdict;
  return Object.entries({ doubled, missing, untimely, repeated, sameDay, misrecorded }).flatMap(
    ([kind, faults]) => faults.map((fault) => `${kind}: ${fault}`),
  );
}
