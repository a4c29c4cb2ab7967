import type { Action } from '../../action.ts';
import type { Card } from '../../card.ts';
import { clip } from '../../clip.ts';
import { footer } from '../footer.ts';
import { inRows } from '../in-rows.ts';
import type { ReplyContext } from '../reply.ts';
import { subtitleOf, termPages } from '../term/term-pages.ts';

/** Two names of this length fit a title. */
const NAME = 48;

/** Whether the choice was right, with the term explained; undefined when a term of it is gone. */
export function quizAnswerCard(
  context: ReplyContext,
  answer: Extract<Action, { kind: 'answer' }>,
): Card | undefined {
  const { glossary, words } = context;
  const [term, chosen] = [answer.term, answer.choice].map(
    (key) => glossary.byKey.get(key) ?? glossary.byFormerKey.get(key),
  );
  if (!term || !chosen) return undefined;
  const title =
    chosen === term
      ? words.quiz.right(term.name)
      : words.quiz.wrong(clip(term.name, NAME), clip(chosen.name, NAME));
  const pages = termPages(context, term);
  const { category } = answer;
  return {
    tone: 'definition',
    title: clip(title, 120),
    subtitle: subtitleOf(term),
    parts: pages[0] ?? [],
    rows: inRows([
      { label: words.buttons.nextQuestion, action: { kind: 'quiz', ...(category ? { category } : {}) } },
      { label: words.buttons.openCard, action: { kind: 'open', term: term.key, page: 0, trail: [] } },
      { label: words.buttons.home, action: { kind: 'home' } },
    ]),
    ...footer(context, pages.length > 1 ? words.card.page(1, pages.length) : undefined),
  };
}
