import type { Count, Evaluation } from './evaluate.ts';
import type { Half } from './question.ts';
import { countOf, DESCRIPTIONS, NAMED, UNRELATED } from './rows.ts';

/** What the finder is meant to reach, in per cent. */
const RIGHT_TOGETHER = 97.5;
const RIGHT_IN_EACH = 93;
const RIGHT_DESCRIBED = 85;
const RIGHT_AMBIGUOUS = 93;
const WRONG_CARDS = 0.3;
/** A large glossary holds more words that people use for something else. */
const ANSWERED = { reference: 1, large: 3 } as const;

const SHARED = 'description, 2+ words shared';

type Bar = { readonly title: string; readonly percent: number; readonly bar: number; readonly atMost?: true };

/** How far the finder is from where it is meant to be, one line a bar. */
export function formatBars(evaluation: Evaluation, halves: readonly Half[]): string {
  const { name, counts } = evaluation;
  const of = (...rows: string[]): Count => countOf(counts, halves, rows);
  const right = (...rows: string[]): number => percent(of(...rows), 'right');
  const wrong = (...rows: string[]): number => percent(of(...rows), 'wrong');
  const present = (row: string): boolean => of(row).asked > 0;
  const bars: Bar[] = [
    { title: 'right, where a name is given', percent: right(...NAMED), bar: RIGHT_TOGETHER },
    ...NAMED.filter(present)
      .filter((row) => right(row) < RIGHT_IN_EACH)
      .map((row) => ({ title: `right, ${row}`, percent: right(row), bar: RIGHT_IN_EACH })),
    { title: `right, ${SHARED}`, percent: right(SHARED), bar: RIGHT_DESCRIBED },
    ...['ambiguous']
      .filter(present)
      .map((row) => ({ title: 'ambiguous seen as such', percent: right(row), bar: RIGHT_AMBIGUOUS })),
    {
      title: 'a wrong card for an answerable question',
      percent: wrong(...NAMED, ...DESCRIPTIONS),
      bar: WRONG_CARDS,
      atMost: true,
    },
    {
      title: 'answered though unrelated',
      percent: wrong(...UNRELATED),
      bar: name === 'reference' ? ANSWERED.reference : ANSWERED.large,
      atMost: true,
    },
  ];
  return bars.map(toLine).join('\n');
}

function toLine({ title, percent: reached, bar, atMost }: Bar): string {
  const met = atMost ? reached <= bar : reached >= bar;
  return `${met ? '✓' : '✗'} ${title}: ${reached.toFixed(1)} %, wanted ${atMost ? 'at most' : 'at least'} ${bar} %`;
}

function percent(count: Count, key: 'right' | 'wrong'): number {
  return (100 * count[key]) / Math.max(1, count.asked);
}
