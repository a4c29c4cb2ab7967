import type { ReplyContext } from '../reply.ts';

/** What a choice is called, and what it stands for as if it were typed: at most 100 characters each. */
export type Completion = { readonly label: string; readonly typed: string };

export function completeSchedule(_context: ReplyContext, _typed: string): readonly Completion[] {
  return [];
}
