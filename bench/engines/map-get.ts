import type { Glossary } from '../../src/core/glossary/glossary.ts';
import type { Term } from '../../src/core/glossary/term.ts';
import type { Engine } from '../engine.ts';

/** The baseline: names and aliases in lower case, and a question looked up as it was typed. */
export const mapGet: Engine = {
  name: 'Map.get',
  build(glossary) {
    const byName = mapNames(glossary);
    return {
      search: (question) => byName.get(question.toLowerCase()),
      idsOf: (question) => idsOf(byName.get(question.toLowerCase())),
    };
  },
};

/** The least that any look-up can cost: the question is in lower case, and its hash known, before the clock starts. */
export const mapGetBare: Engine = {
  name: 'Map.get, bare',
  build(glossary) {
    const byName = mapNames(glossary);
    return {
      prepare: (question) => question.toLowerCase(),
      search: (question) => byName.get(question),
      idsOf: (question) => idsOf(byName.get(question)),
    };
  },
};

function mapNames({ terms }: Glossary): Map<string, Term> {
  const byName = new Map<string, Term>();
  for (const term of terms)
    for (const name of [term.name, ...term.aliases]) byName.set(name.toLowerCase(), term);
  return byName;
}

function idsOf(term: Term | undefined): readonly string[] {
  return term ? [term.id] : [];
}
