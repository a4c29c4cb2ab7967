import type { Card, CardPart } from '../card.ts';
import type { Term } from '../glossary/term.ts';
import { literal } from '../markup/parse-markup.ts';
import { askButtons } from './ask-buttons.ts';
import { footer } from './footer.ts';
import { inRows } from './in-rows.ts';
import { placeButton } from './place-button.ts';
import type { ReplyContext } from './reply.ts';
import { openButton } from './term/term-card.ts';
import { termList } from './term/term-list.ts';
import { wayFrom } from './way.ts';
import { wishesOf } from './wish-of.ts';

/** Nothing answers the question: short, kind, and with a way on. */
export function unknownCard(
  context: ReplyContext,
  suggestions: readonly Term[],
  question: string,
  note?: string,
): Card {
  const { words } = context;
  const way = wayFrom({ kind: 'suggestions', terms: suggestions.map(({ key }) => key) });
  const lines = [
    words.unknown.text(question),
    suggestions.length > 0 ? words.unknown.near : words.unknown.tip,
  ];
  return {
    tone: 'notice',
    title: words.unknown.title,
    parts: [
      ...lines.map((line): CardPart => ({ kind: 'text', body: literal(line) })),
      ...(suggestions.length > 0 ? [termList(suggestions)] : []),
    ],
    rows: [
      ...inRows(
        suggestions.map((term) => openButton(term, way)),
        words.labels.didYouMean,
      ),
      ...inRows([...askButtons(words, wishesOf(context, question)), placeButton(context, 'browse')]),
    ],
    ...footer(context, note),
  };
}
