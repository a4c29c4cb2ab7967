import type { CardPart } from '../../card.ts';
import type { Meaning, Term } from '../../glossary/term.ts';
import type { Run } from '../../markup/markup.ts';
import { literal, parseMarkup } from '../../markup/parse-markup.ts';
import type { ReplyContext } from '../reply.ts';
import { definitionMarkup } from './meaning-markup.ts';
import { summariseMarkup } from './summarise.ts';
import { lineList } from './term-list.ts';

/** What decides the words of a card beside the term: the name of its successor, and the labels. */
type Told = Pick<ReplyContext, 'glossary' | 'words'>;

/** Everything that a term's card says, in reading order, on as many pages as it takes. */
export function termParts(told: Told, term: Term): readonly CardPart[] {
  return [
    ...noticeParts(told, term),
    ...term.meanings.flatMap((meaning) => meaningParts(meaning, told.words)),
  ];
}

/** What there is to choose from, for a term whose meanings take several pages: where each holds, and how it begins. */
export function chooserParts(told: Told, term: Term): readonly CardPart[] {
  const lines = term.meanings.map((meaning) => ({
    name: meaning.context ?? term.name,
    hint: (limit: number) => summariseMarkup(definitionMarkup(meaning), limit),
  }));
  return [
    ...noticeParts(told, term),
    { kind: 'text', body: literal(told.words.card.meanings(lines.length)) },
    lineList(lines),
  ];
}

/** A word about a deprecated term, with what to use instead. */
function noticeParts({ glossary, words }: Told, term: Term): CardPart[] {
  if (term.status !== 'deprecated') return [];
  const successor = term.replacedBy ? glossary.byId.get(term.replacedBy) : undefined;
  const notice = successor ? words.card.deprecatedFor(successor.name) : words.card.deprecated;
  return [{ kind: 'text', body: literal(notice) }];
}

/** One meaning under its context. */
export function meaningParts(meaning: Meaning, words: Told['words']): CardPart[] {
  const { context, inPractice, example, links } = meaning;
  const parts: CardPart[] = [
    { kind: 'text', ...(context ? { label: context } : {}), body: definitionMarkup(meaning) },
  ];
  if (inPractice) parts.push({ kind: 'text', label: words.labels.inPractice, body: parseMarkup(inPractice) });
  if (example) parts.push({ kind: 'code', label: words.labels.example, ...example });
  if (links.length > 0) parts.push({ kind: 'text', label: words.labels.links, body: [linkLine(links)] });
  return parts;
}

function linkLine(links: Meaning['links']) {
  const runs = links.flatMap(({ title, url }, index): Run[] => [
    ...(index > 0 ? [{ text: ' · ' }] : []),
    { text: title, url },
  ]);
  return { kind: 'paragraph', runs } as const;
}
