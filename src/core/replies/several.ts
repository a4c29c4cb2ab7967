import { TERMS_LENGTH } from '../action.ts';
import type { Button, Card } from '../card.ts';
import { clip } from '../clip.ts';
import type { Term } from '../glossary/term.ts';
import { footer } from './footer.ts';
import { inRows } from './in-rows.ts';
import type { ReplyContext } from './reply.ts';
import { openButton } from './term/term-card.ts';
import { termList } from './term/term-list.ts';

/** For everyone: who asked or shared may delete it, and perhaps is named at the foot. */
export type Public = { readonly asker: string; readonly note?: string };

/** Several terms, the first ten: a line and a button for each. */
export function severalCard(context: ReplyContext, terms: readonly Term[], forAll?: Public): Card {
  const { words } = context;
  const shown = terms.slice(0, TERMS_LENGTH);
  const left = terms.length - shown.length;
  const last: Button[] = forAll
    ? [{ label: words.buttons.delete, action: { kind: 'delete', asker: forAll.asker } }]
    : [];
  if (!forAll && !context.isAlone) {
    last.push({
      label: words.buttons.share,
      action: { kind: 'share', terms: shown.map(({ key }) => key) },
    });
  }
  return {
    tone: 'definition',
    title: clip(shown.map(({ name }) => name).join(' · '), 120),
    parts: [termList(shown)],
    rows: [...inRows(shown.map((term) => openButton(term))), ...inRows(last)],
    ...footer(context, left > 0 ? words.explain.more(left) : undefined, forAll?.note),
  };
}
