import { type Button, type Card, LABEL_LENGTH } from '../../card.ts';
import { clip } from '../../clip.ts';
import type { Category } from '../../glossary/glossary.ts';
import { literal } from '../../markup/parse-markup.ts';
import { footer } from '../footer.ts';
import { inRows } from '../in-rows.ts';
import { placeButton } from '../place-button.ts';
import type { ReplyContext } from '../reply.ts';
import { maskedDefinition } from './masked-definition.ts';
import { nextQuestion } from './next-question.ts';
import { drawQuestion } from './quiz-choices.ts';

type Wanted = {
  readonly category?: Category | undefined;
  /** For everyone: this person asked, and may take the question away. */
  readonly asker?: string;
  /** A category asked for that there isn't. */
  readonly unknown?: string;
};

/**
 * A question: a definition with the names masked, and four terms of its category to choose from.
 * @param random gives numbers from 0 up to 1 as `Math.random` does.
 */
export function quizCard(context: ReplyContext, random: () => number, wanted: Wanted = {}): Card {
  const { glossary, words } = context;
  const { category, asker, unknown } = wanted;
  const question = drawQuestion(glossary, random, category);
  if (!question) return tooFewCard(context);
  const { term, choices } = question;
  const answers = choices.map(({ key, name }) => ({
    label: clip(name, LABEL_LENGTH),
    action: {
      kind: 'answer',
      term: term.key,
      choice: key,
      ...(category ? { category: category.key } : {}),
    } as const,
  }));
  const last: Button[] = asker
    ? [{ label: words.buttons.delete, action: { kind: 'delete', asker } }]
    : [{ label: words.buttons.skip, action: nextQuestion(category?.key) }, placeButton(context, 'home')];
  return {
    tone: 'notice',
    title: words.quiz.title,
    parts: maskedDefinition(context, term),
    rows: [...inRows(answers, words.labels.answers), ...inRows(last)],
    ...footer(
      context,
      unknown ? words.quiz.unknown(unknown) : undefined,
      asker ? words.quiz.private : undefined,
    ),
  };
}

function tooFewCard(context: ReplyContext): Card {
  const { words } = context;
  return {
    tone: 'notice',
    title: words.quiz.title,
    parts: [{ kind: 'text', body: literal(words.quiz.tooFew) }],
    rows: inRows([placeButton(context, 'home')]),
    ...footer(context),
  };
}
