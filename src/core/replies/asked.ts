import type { Card } from '../card.ts';
import { literal } from '../markup/parse-markup.ts';
import { footer } from './footer.ts';
import { inRows } from './in-rows.ts';
import { placeButton } from './place-button.ts';
import type { ReplyContext } from './reply.ts';

/** Thanks for the wish for a term that is missing. */
export function askedCard(context: ReplyContext, wish: string): Card {
  const { words } = context;
  return {
    tone: 'notice',
    title: words.unknown.askedTitle,
    parts: [{ kind: 'text', body: literal(words.unknown.asked(wish)) }],
    rows: inRows([placeButton(context, 'browse')]),
    ...footer(context),
  };
}
