import { type Card, TITLE_LENGTH } from '../card.ts';
import { clip } from '../clip.ts';
import type { Term } from '../glossary/term.ts';
import { literal } from '../markup/parse-markup.ts';
import { askButtons } from './ask-buttons.ts';
import type { AsideSide } from './contrast/contrast-side.ts';
import { asideLines, offerButtons } from './contrast/offered-asides.ts';
import { footer } from './footer.ts';
import { inRows } from './in-rows.ts';
import { placeButton } from './place-button.ts';
import type { ReplyContext } from './reply.ts';
import { openButton } from './term/term-card.ts';
import { lineList, termLine } from './term/term-list.ts';
import { wayFrom } from './way.ts';

/** So many are offered: a row of buttons. */
const MOST = 5;

/** What is known beside the terms that could be meant. */
type Asked = {
  /** What was asked, as it can be said back. */
  readonly question?: string;
  /** What is only explained in a contrast, before the terms. */
  readonly asides?: readonly AsideSide[];
  readonly wishes?: readonly string[];
  readonly note?: string | undefined;
};

/** Something could be meant: each with a line that tells it from the others, and a button. */
export function unsureCard(context: ReplyContext, terms: readonly Term[], asked: Asked = {}): Card {
  const { words } = context;
  const { question, asides = [], wishes = [], note } = asked;
  const lines = [...asideLines(asides), ...terms.map(termLine)].slice(0, MOST);
  const [only, ...others] = lines;
  const keys = terms.slice(0, MOST).map(({ key }) => key);
  const way = wayFrom({ kind: 'suggestions', terms: keys });
  const offered = [...offerButtons(context, asides), ...terms.map((term) => openButton(term, way))];
  const name = only && others.length === 0 ? only.name : undefined;
  return {
    tone: 'notice',
    title: name === undefined ? words.unsure.title : clip(words.unsure.one(name), TITLE_LENGTH),
    parts: [
      ...(question ? [{ kind: 'text', body: literal(words.unsure.text(question)) } as const] : []),
      lineList(lines),
    ],
    rows: [
      ...inRows(offered.slice(0, MOST), words.labels.didYouMean),
      ...inRows([...askButtons(words, wishes), placeButton(context, 'browse')]),
    ],
    ...footer(context, note),
  };
}
