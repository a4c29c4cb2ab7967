import type { Button, Card, CardPart, CardRow, ChoiceOption } from '../../card.ts';
import { literal } from '../../markup/parse-markup.ts';
import { footer } from '../footer.ts';
import { inRows } from '../in-rows.ts';
import { placeButton } from '../place-button.ts';
import type { ReplyContext } from '../reply.ts';
import type { Turned } from './turn-pages.ts';

/** As many options as a choice has on Discord. */
export const OPTIONS = 25;

/** How the things of a list are shown, and chosen from. */
export type Listed<Item> = {
  readonly list: (items: readonly Item[]) => CardPart;
  readonly label: string;
  readonly option: (item: Item) => ChoiceOption;
};

type Around = {
  readonly title: string;
  readonly subtitle?: string;
  /** Plain lines above the list. */
  readonly lines?: readonly string[];
  readonly rows?: readonly CardRow[];
  /** At most four; the way home comes by itself. */
  readonly buttons: readonly Button[];
};

/** A page of a list, with a choice of what stands on it. Every list leads on to its neighbours and back home. */
export function listCard<Item>(
  context: ReplyContext,
  { shown, turns, position }: Turned<Item>,
  { list, label, option }: Listed<Item>,
  { title, subtitle, lines = [], rows = [], buttons }: Around,
): Card {
  return {
    tone: 'notice',
    title,
    ...(subtitle ? { subtitle } : {}),
    parts: [
      ...lines.map((line): CardPart => ({ kind: 'text', body: literal(line) })),
      ...(shown.length > 0 ? [list(shown)] : []),
    ],
    rows: [
      ...choiceRow(label, shown.map(option)),
      ...rows,
      ...inRows(turns),
      ...inRows([...buttons, placeButton(context, 'home')]),
    ],
    ...footer(context, position),
  };
}

/** A choice, or none where there is nothing to choose. */
export function choiceRow(label: string, options: readonly ChoiceOption[]): CardRow[] {
  return options.length > 0 ? [{ kind: 'choice', label, options }] : [];
}
