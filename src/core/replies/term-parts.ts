import type { CardPart } from '../card.ts';
import type { Meaning, Term } from '../glossary/term.ts';
import type { Run } from '../markup/markup.ts';
import { literal, parseMarkup } from '../markup/parse-markup.ts';
import type { ReplyContext } from './reply.ts';

/** Everything that a term's card says, in reading order, on as many pages as it takes. */
export function termParts({ glossary, words }: ReplyContext, term: Term): readonly CardPart[] {
  const parts = term.meanings.flatMap((meaning) => meaningParts(meaning, words));
  if (term.status !== 'deprecated') return parts;
  const successor = term.replacedBy ? glossary.byId.get(term.replacedBy) : undefined;
  const notice = successor ? words.card.deprecatedFor(successor.name) : words.card.deprecated;
  return [{ kind: 'text', body: literal(notice) }, ...parts];
}

function meaningParts(meaning: Meaning, words: ReplyContext['words']): CardPart[] {
  const { context, definition, inPractice, example, links } = meaning;
  const parts: CardPart[] = [
    { kind: 'text', ...(context ? { label: context } : {}), body: parseMarkup(definition) },
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
