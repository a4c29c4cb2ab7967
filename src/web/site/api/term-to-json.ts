import { contrastsOf } from '../../../core/glossary/contrast-index.ts';
import type { Group } from '../../../core/glossary/glossary.ts';
import type { ContrastSide, Term } from '../../../core/glossary/term.ts';
import { summarise } from '../../../core/replies/term/summarise.ts';
import { groupsOf } from '../groups.ts';
import { addressOf } from '../here.ts';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';

const SUMMARY = 200;

/** A term in one line, as lists have it. */
export function listedTermToJson(site: Site, term: Term) {
  const groups = groupsOf(site.glossary);
  return {
    id: term.id,
    name: term.name,
    aliases: term.aliases,
    category: named(groups.categoryOf(term)),
    tags: groups.tagsOf(term).map(named),
    status: term.status,
    summary: summarise(term, SUMMARY),
    url: addressOf(site, paths.term(term)) ?? null,
  };
}

/** All of a term; texts are Markdown, and who owns it or where it is written is nobody's business here. */
export function termToJson(site: Site, term: Term) {
  const { glossary } = site;
  const { related, prerequisites, replacedBy } = term;
  const refer = (id: string) => ({ id, name: glossary.byId.get(id)?.name ?? id });
  const side = (written: ContrastSide) =>
    written.kind === 'term'
      ? refer(written.id)
      : { id: null, name: written.name, aliases: written.aliases, definition: written.definition };
  return {
    ...listedTermToJson(site, term),
    meanings: term.meanings,
    related: related.map(refer),
    prerequisites: prerequisites.map(refer),
    leadsTo: groupsOf(glossary)
      .leadsTo(term)
      .map(({ id }) => refer(id)),
    contrasts: contrastsOf(glossary)
      .ofTerm(term.id)
      .map(({ contrast: { between, inCommon, chooseWhen } }) => ({
        between: between.map(side),
        inCommon: inCommon ?? null,
        chooseWhen: chooseWhen ?? null,
      })),
    replacedBy: replacedBy ? refer(replacedBy) : null,
    formerIds: term.formerIds,
  };
}

function named(group: Group | undefined) {
  return group ? { id: group.id, name: group.name } : null;
}
