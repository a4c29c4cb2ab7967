import type { Action } from '../../action.ts';

/** Asks on: about the same category, or about all. */
export function nextQuestion(category: string | undefined): Extract<Action, { kind: 'quiz' }> {
  return { kind: 'quiz', ...(category ? { category } : {}) };
}
