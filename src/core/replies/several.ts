import { TERMS_LENGTH } from '../action.ts';
import { type Button, type Card, TITLE_LENGTH } from '../card.ts';
import { clip } from '../clip.ts';
import type { Term } from '../glossary/term.ts';
import { footer } from './footer.ts';
import { foundTerms } from './found-terms.ts';
import { homeButton } from './home-button.ts';
import { inRows } from './in-rows.ts';
import type { Public, ReplyContext } from './reply.ts';
import { shareButton } from './share-button.ts';
import { openButton } from './term/term-card.ts';
import { termList } from './term/term-list.ts';
import { wayFrom } from './way.ts';

/**
 * Several terms, the first ten: a line and a button for each.
 * @param total how many there are with those that are left out.
 */
export function severalCard(
  context: ReplyContext,
  terms: readonly Term[],
  forAll?: Public,
  total = terms.length,
): Card {
  const { words } = context;
  const shown = terms.slice(0, TERMS_LENGTH);
  const left = total - shown.length;
  const found = foundTerms(shown, total);
  const last: Button[] = forAll
    ? [{ label: words.buttons.delete, action: { kind: 'delete', asker: forAll.asker } }]
    : [...shareButton(context, { kind: 'share', ...found }), homeButton(context)];
  const way = wayFrom({ kind: 'terms', ...found });
  return {
    tone: 'definition',
    title: clip(shown.map(({ name }) => name).join(' · '), TITLE_LENGTH),
    parts: [termList(shown)],
    rows: [...inRows(shown.map((term) => openButton(term, way))), ...inRows(last)],
    ...footer(context, left > 0 ? words.explain.more(left) : undefined, forAll?.note),
  };
}
