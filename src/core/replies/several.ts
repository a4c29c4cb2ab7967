import type { Card } from '../card.ts';
import { TITLE_LENGTH } from '../card.ts';
import { clip } from '../clip.ts';
import type { Term } from '../glossary/term.ts';
import { placeButton } from './place-button.ts';
import type { Public, ReplyContext } from './reply.ts';
import { shareButton } from './share-button.ts';
import { termsListCard } from './terms-list-card.ts';

/**
 * Several terms that were asked for, or shared.
 * @param total how many there are with those that are left out.
 */
export function severalCard(
  context: ReplyContext,
  terms: readonly Term[],
  forAll?: Public,
  total?: number,
): Card {
  return termsListCard(context, terms, {
    tone: 'definition',
    titleOf: (shown) => clip(shown.map(({ name }) => name).join(' · '), TITLE_LENGTH),
    buttons: (found) =>
      forAll
        ? [{ label: context.words.buttons.delete, action: { kind: 'delete', asker: forAll.asker } }]
        : [...shareButton(context, { kind: 'share', ...found }), placeButton(context, 'home')],
    total,
    note: forAll?.note,
  });
}
