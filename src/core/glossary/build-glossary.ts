import { assignKeys } from './assign-keys.ts';
import { checkAsides } from './check-contrasts.ts';
import { checkFormerIds } from './check-former-ids.ts';
import { checkPrerequisites } from './check-prerequisites.ts';
import { checkReferences } from './check-references.ts';
import { termIdsOf } from './contrast-sides.ts';
import { createGlossary } from './create-glossary.ts';
import type { Glossary } from './glossary.ts';
import type { Fault } from './glossary-error.ts';
import type { Layer, MergedTerm } from './layer.ts';
import { mergeLayers } from './merge-layers.ts';
import type { ParsedTerm } from './parse-glossary-file.ts';
import type { Contrast, Meaning, Term } from './term.ts';

/** Makes the glossary out of its layers, or says everything that keeps the terms from fitting together. */
export function buildGlossary(layers: readonly Layer[]): { glossary: Glossary; faults: readonly Fault[] } {
  const { terms: merged, faults: collisions } = mergeLayers(layers);
  const faults: Fault[] = [
    ...collisions,
    ...checkReferences(merged),
    ...checkPrerequisites(merged),
    ...checkAsides(merged),
    ...checkFormerIds(merged),
  ];
  const related = relateBothWays(merged);
  const keys = assignKeys(merged.map(({ id }) => id));
  const drafts = new Set(merged.filter(({ status }) => status === 'draft').map(({ id }) => id));
  const terms = merged
    .filter(({ id }) => !drafts.has(id))
    .map((term) => {
      const relatedIds = [...(related.get(term.id) ?? [])].filter((id) => !drafts.has(id));
      return toTerm(term, keys.get(term.id) ?? '', relatedIds, drafts);
    });
  return { glossary: createGlossary(terms), faults };
}

function toTerm(
  term: MergedTerm,
  key: string,
  related: readonly string[],
  drafts: ReadonlySet<string>,
): Term {
  const { id, name, aliases, category, tags, asks, status, replacedBy, owner, reviewBy, layer, source } =
    term;
  const isShown = (id: string) => !drafts.has(id);
  const successor = replacedBy !== undefined && isShown(replacedBy) ? replacedBy : undefined;
  return {
    id,
    key,
    name,
    aliases,
    category,
    tags,
    meanings: toMeanings(term),
    related,
    contrasts: orNone(
      term.contrasts.filter(({ between }) => termIdsOf(between).every(isShown)).map(toContrast),
    ),
    prerequisites: orNone([...new Set(term.prerequisites)].filter(isShown)),
    formerIds: orNone([...new Set(term.formerIds)]),
    asks,
    status,
    ...(successor !== undefined ? { replacedBy: successor } : {}),
    ...(owner !== undefined ? { owner } : {}),
    ...(reviewBy !== undefined ? { reviewBy } : {}),
    layer,
    source,
  };
}

function toMeanings({
  meanings = [],
  definition = '',
  inPractice,
  example,
  links,
}: ParsedTerm): Term['meanings'] {
  const [first, ...others] = meanings.map(toMeaning);
  return first ? [first, ...others] : [toMeaning({ definition, inPractice, example, links })];
}

type WrittenMeaning = Pick<ParsedTerm, 'inPractice' | 'example' | 'links'> & {
  definition: string;
  context?: string;
};

function toMeaning({ context, definition, inPractice, example, links }: WrittenMeaning): Meaning {
  return {
    ...(context ? { context } : {}),
    definition,
    ...(inPractice ? { inPractice } : {}),
    ...(example
      ? { example: { ...(example.language ? { language: example.language } : {}), code: example.code } }
      : {}),
    links,
  };
}

const NONE: readonly never[] = [];

/** One empty list for all: most terms of a large glossary have none of what is rare. */
function orNone<Item>(items: readonly Item[]): readonly Item[] {
  return items.length > 0 ? items : NONE;
}

function toContrast({ between, inCommon, chooseWhen }: ParsedTerm['contrasts'][number]): Contrast {
  return {
    between,
    ...(inCommon ? { inCommon } : {}),
    ...(chooseWhen ? { chooseWhen } : {}),
  };
}

/** Related is mutual, whichever side wrote it: a term shows its own choice first. */
function relateBothWays(terms: readonly MergedTerm[]): Map<string, Set<string>> {
  const related = new Map(terms.map((term) => [term.id, new Set(term.related)]));
  for (const { id, related: written } of terms) {
    for (const other of written) related.get(other)?.add(id);
  }
  for (const [id, others] of related) others.delete(id);
  return related;
}
