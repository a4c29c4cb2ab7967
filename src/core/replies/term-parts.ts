import type { CardPart } from '../card.ts';
import type { Meaning, Term } from '../glossary/term.ts';
import type { Run } from '../markup/markup.ts';
import { literal, parseMarkup } from '../markup/parse-markup.ts';
import { definitionMarkup } from './meaning-markup.ts';
import type { ReplyContext } from './reply.ts';

/** What decides the words of a card beside the term: the name of its successor, and the labels. */
type Told = Pick<ReplyContext, 'glossary' | 'words'>;

/** Everything that a term's card says, in reading order, on as many pages as it takes. */
export function termParts({ glossary, words }: Told, term: Term): readonly CardPart[] {
  const parts = term.meanings.flatMap((meaning) => meaningParts(meaning, words));
  if (term.status !== 'deprecated') return parts;
  const successor = term.replacedBy ? glossary.byId.get(term.replacedBy) : undefined;
  const notice = successor ? words.card.deprecatedFor(successor.name) : words.card.deprecated;
  return [{ kind: 'text', body: literal(notice) }, ...parts];
}

function meaningParts(meaning: Meaning, words: Told['words']): CardPart[] {
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
