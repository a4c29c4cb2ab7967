import type { Action } from '../../action.ts';
import { type Button, type Card, TITLE_LENGTH } from '../../card.ts';
import { clip } from '../../clip.ts';
import type { Term } from '../../glossary/term.ts';
import { termOfKey } from '../../glossary/term-of-key.ts';
import { footer } from '../footer.ts';
import { inRows } from '../in-rows.ts';
import { placeButton } from '../place-button.ts';
import { renamedNote } from '../renamed-note.ts';
import type { ReplyContext } from '../reply.ts';
import { openButton } from '../term/term-card.ts';
import { subtitleOf, termPages } from '../term/term-pages.ts';
import { nextQuestion } from './next-question.ts';

/** Two names of this length fit a title. */
const NAME = 48;

/** Whether the choice was right, with the term explained; undefined when that is gone. */
export function quizAnswerCard(
  context: ReplyContext,
  { term: key, choice, category }: Extract<Action, { kind: 'answer' }>,
): Card | undefined {
  const { glossary, words } = context;
  const term = termOfKey(glossary, key);
  if (!term) return undefined;
  const pages = termPages(context, term);
  const buttons: Button[] = [
    { label: words.buttons.nextQuestion, action: nextQuestion(category) },
    ...(pages.length > 1 ? [{ ...openButton(term), label: words.buttons.openCard }] : []),
    placeButton(context, 'home'),
  ];
  return {
    tone: 'definition',
    title: titleOf(context, term, termOfKey(glossary, choice)),
    subtitle: subtitleOf(term),
    parts: pages[0] ?? [],
    rows: inRows(buttons),
    ...footer(
      context,
      pages.length > 1 ? words.card.page(1, pages.length) : undefined,
      renamedNote(context, key, choice),
    ),
  };
}

/** A wrong choice that has left the glossary has no name any more. */
function titleOf({ words: { quiz } }: ReplyContext, term: Term, chosen: Term | undefined): string {
  if (chosen === term) return clip(quiz.right(term.name), TITLE_LENGTH);
  const title = chosen ? quiz.wrong(clip(term.name, NAME), clip(chosen.name, NAME)) : quiz.is(term.name);
  return clip(title, TITLE_LENGTH);
}
