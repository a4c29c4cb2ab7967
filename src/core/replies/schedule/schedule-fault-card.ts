import type { Card } from '../../card.ts';
import { literal, parseMarkup } from '../../markup/parse-markup.ts';
import { inRows } from '../in-rows.ts';
import { placeButton } from '../place-button.ts';
import type { ReplyContext } from '../reply.ts';
import type { Whose } from './schedule-view.ts';
import { stepButton } from './step-button.ts';

/** What can't be read behind `/glossary daily`, and an example of what can. */
export function scheduleFaultCard(
  context: ReplyContext,
  { whose, fault }: { readonly whose: Whose; readonly fault: string },
): Card {
  const { faults } = context.words.schedule;
  return {
    tone: 'notice',
    title: faults.title,
    parts: [
      { kind: 'text', body: literal(fault) },
      { kind: 'text', body: parseMarkup(faults.example[context.platform]) },
    ],
    rows: inRows([stepButton(context, 'show', whose), placeButton(context, 'home')]),
  };
}
