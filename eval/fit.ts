/**
 * Fits the thresholds of `src/core/search/confidence.ts` on the half of the questions that is for it, one after the other,
 * until no step makes anything better, and prints what it found beside what is there. Whoever takes a value over writes it
 * into `confidence.ts` and looks at `--half judge`.
 *
 *   --set NAME   only this set; may be repeated
 */
import { parseArgs } from 'node:util';
import { indexGlossary } from '../src/core/search/build-term-finder.ts';
import { THRESHOLDS, type Thresholds } from '../src/core/search/confidence.ts';
import { evaluateSet } from './evaluate.ts';
import { halfOf } from './question.ts';
import { countOf, DESCRIPTIONS, NAMED, UNRELATED } from './rows.ts';
import { GLOSSARIES, readSet } from './sets.ts';

/** What a wrong card costs, in right ones; shown for what is unrelated it is as bad. */
const WRONG = 6;

/** Steps that are tried from each value. */
const STEPS = [0.8, 0.9, 1.1, 1.25];

const { values } = parseArgs({ options: { set: { type: 'string', multiple: true } } });
const sets = await Promise.all(
  (values.set ?? [...GLOSSARIES.keys()]).map(async (name) => {
    const set = await readSet(name);
    const questions = set.questions.filter(({ question }) => halfOf(question) === 'fit');
    return { set: { ...set, questions }, finderWith: indexGlossary(set.glossary) };
  }),
);

let best: Thresholds = THRESHOLDS;
let bestScore = scoreOf(best);
console.log(`As it is: ${bestScore.toFixed(2)}`);
for (let improved = true; improved; ) {
  improved = false;
  for (const path of pathsOf(best)) {
    for (const step of STEPS) {
      const tried = withStep(best, path, step);
      const score = scoreOf(tried);
      if (score <= bestScore) continue;
      console.log(`${path.join('.')} × ${step}: ${score.toFixed(2)}`);
      [best, bestScore, improved] = [tried, score, true];
    }
  }
}
console.log(`\nIs:     ${JSON.stringify(THRESHOLDS)}\nFitted: ${JSON.stringify(best)}`);

/** Per cent right less what wrong cards cost, so that each set weighs the same. */
function scoreOf(thresholds: Thresholds): number {
  return sets.reduce((sum, { set, finderWith }) => {
    const { counts } = evaluateSet(set, finderWith(thresholds));
    const wanted = countOf(counts, ['fit'], [...NAMED, ...DESCRIPTIONS, 'ambiguous']);
    const unwanted = countOf(counts, ['fit'], UNRELATED);
    const right = (100 * wanted.right) / Math.max(1, wanted.asked);
    const wrong = (100 * wanted.wrong) / Math.max(1, wanted.asked);
    const answered = (100 * unwanted.wrong) / Math.max(1, unwanted.asked);
    return sum + right - WRONG * (wrong + answered);
  }, 0);
}

type Path = readonly [string] | readonly [string, string];

function pathsOf(thresholds: Thresholds): Path[] {
  return Object.entries(thresholds).flatMap(([key, value]): Path[] =>
    typeof value === 'number' ? [[key]] : Object.keys(value).map((inner) => [key, inner]),
  );
}

/** Whole numbers stay whole, and move by one at least. */
function withStep(thresholds: Thresholds, [key, inner]: Path, step: number): Thresholds {
  return Object.fromEntries(
    Object.entries(thresholds).map(([name, value]) => {
      if (name !== key) return [name, value];
      if (typeof value === 'number') return [name, stepped(value, step)];
      return [
        name,
        Object.fromEntries(
          Object.entries(value).map(([each, one]) => [each, each === inner ? stepped(one, step) : one]),
        ),
      ];
    }),
  ) as Thresholds;
}

function stepped(value: number, step: number): number {
  if (!Number.isInteger(value) || value === 1) return Math.round(value * step * 100) / 100;
  return step < 1
    ? Math.min(value - 1, Math.round(value * step))
    : Math.max(value + 1, Math.round(value * step));
}
