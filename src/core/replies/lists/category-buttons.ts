import { type Button, LABEL_LENGTH } from '../../card.ts';
import { clip } from '../../clip.ts';
import type { Category } from '../../glossary/glossary.ts';
import type { ReplyContext } from '../reply.ts';

/** Leads step by step through a category. */
export function pathButton({ words }: ReplyContext, { key, name }: Category): Button {
  return {
    label: clip(words.buttons.path(name), LABEL_LENGTH),
    action: { kind: 'path', scope: 'category', key, step: 0, page: 0 },
  };
}

/** Asks about a category. */
export function quizButton({ words }: ReplyContext, { key, name }: Category): Button {
  return { label: clip(words.buttons.quizOn(name), LABEL_LENGTH), action: { kind: 'quiz', category: key } };
}
