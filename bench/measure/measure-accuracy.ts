import type { Question } from '../../eval/question.ts';
import type { Index } from '../engine.ts';
import { spread } from './time-questions.ts';

/** So long an engine may take over its answers; a slow one is judged by those that it could give. */
const BUDGET_MS = { quick: 400, whole: 8_000 } as const;

export type Accuracy = {
  readonly asked: number;
  /** Share of the answerable questions whose wanted term is the first answer. */
  readonly first: number;
  /** Share of the unrelated questions that it answers at all. */
  readonly answered: number;
};

/** Judges what an engine answers first. What is ambiguous has no right answer and is left out. */
export function measureAccuracy(index: Index, questions: readonly Question[], quick: boolean): Accuracy {
  const counts = { answerable: 0, first: 0, unrelated: 0, answered: 0 };
  const start = performance.now();
  for (const { question, class: kind, expect } of mixed(questions)) {
    if (kind === 'ambiguous') continue;
    if (performance.now() - start > (quick ? BUDGET_MS.quick : BUDGET_MS.whole)) break;
    const [first] = index.idsOf(index.prepare?.(question) ?? question);
    if (kind === 'unrelated') {
      counts.unrelated += 1;
      if (first !== undefined) counts.answered += 1;
    } else {
      counts.answerable += 1;
      if (first !== undefined && expect.includes(first)) counts.first += 1;
    }
  }
  return {
    asked: counts.answerable + counts.unrelated,
    first: counts.first / Math.max(1, counts.answerable),
    answered: counts.answered / Math.max(1, counts.unrelated),
  };
}

/** In an order in which the first so many are of all classes, however many they are. */
function mixed(questions: readonly Question[]): Question[] {
  const order: Question[] = [];
  for (let step = questions.length; order.length < questions.length; step = Math.ceil(step / 2)) {
    for (const question of step > 1 ? spread(questions, Math.ceil(questions.length / step)) : questions) {
      if (!order.includes(question)) order.push(question);
    }
  }
  return order;
}
