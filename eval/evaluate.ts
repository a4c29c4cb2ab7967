import { createTermFinder } from '../src/core/search/build-term-finder.ts';
import type { Resolution } from '../src/core/search/resolution.ts';
import type { TermFinder } from '../src/core/search/term-finder.ts';
import { judge, shownBy, type Verdict } from './judge.ts';
import { type Half, halfOf, type Question, ROWS } from './question.ts';
import { GLOSSARIES, type QuestionSet, readSet } from './sets.ts';

/** How many questions of a row were asked, and how many came out in each way. */
export type Count = {
  readonly asked: number;
  readonly right: number;
  readonly inFive: number;
  readonly wrong: number;
  readonly unsure: number;
};

/** The counts of one set of questions by half and row. */
export type Counts = Readonly<Record<Half, Readonly<Record<string, Count>>>>;

export type Answered = Verdict & {
  readonly question: Question;
  readonly half: Half;
  /** What the finder said: its kind and the ids. */
  readonly got: string;
};

export type Evaluation = {
  readonly name: string;
  readonly terms: number;
  readonly answers: readonly Answered[];
  readonly counts: Counts;
};

/** Asks the finder everything in the sets of these names, or in all sets. */
export async function evaluate(names: readonly string[] = [...GLOSSARIES.keys()]): Promise<Evaluation[]> {
  const evaluations: Evaluation[] = [];
  for (const name of names) evaluations.push(evaluateSet(await readSet(name)));
  return evaluations;
}

export function evaluateSet(
  { name, glossary, questions }: QuestionSet,
  finder: TermFinder = createTermFinder(glossary),
): Evaluation {
  const answers = questions.map((question): Answered => {
    const resolution = finder.find(question.question);
    return {
      ...judge(question, resolution),
      question,
      half: halfOf(question.question),
      got: toText(resolution),
    };
  });
  return {
    name,
    terms: glossary.terms.length,
    answers,
    counts: { fit: countHalf(answers, 'fit'), judge: countHalf(answers, 'judge') },
  };
}

function countHalf(answers: readonly Answered[], half: Half): Record<string, Count> {
  const counts: Record<string, Count> = {};
  for (const row of ROWS) {
    const ofRow = answers.filter((answer) => answer.half === half && answer.question.row === row);
    if (ofRow.length > 0) counts[row] = countAll(ofRow);
  }
  return counts;
}

function countAll(answers: readonly Answered[]): Count {
  const count = (key: keyof Verdict): number => answers.filter((answer) => answer[key]).length;
  return {
    asked: answers.length,
    right: count('right'),
    inFive: count('inFive'),
    wrong: count('wrong'),
    unsure: count('unsure'),
  };
}

function toText(resolution: Resolution): string {
  const ids = shownBy(resolution).join(', ');
  const how = resolution.kind === 'found' ? ` by ${resolution.matches[0].how}` : '';
  return `${resolution.kind}${how}${ids ? `: ${ids}` : ''}`;
}
