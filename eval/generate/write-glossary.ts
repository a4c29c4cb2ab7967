import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { LIMITS } from '../../src/core/glossary/limits.ts';
import { nameKey } from '../../src/core/glossary/name-key.ts';
import { freeSlug, slugify } from '../../src/core/glossary/slugify.ts';

export type MadeMeaning = { readonly context?: string; readonly definition: string };

export type MadeTerm = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly category: string;
  readonly meanings: readonly MadeMeaning[];
};

/**
 * Writes a glossary file as people write them, and ids with it, so that the questions can name the terms. Names go before
 * aliases: an alias that already names something is left out, since a glossary file may not hold it twice.
 */
export function writeGlossary(path: string, heading: string, made: readonly MadeTerm[]): number {
  const taken = new Set(made.map(({ name }) => nameKey(name)));
  const ids = new Set<string>();
  const terms = made.map(({ name, aliases, category, meanings }) => {
    const id = freeSlug(slugify(name), ids);
    ids.add(id);
    const free = aliases.filter((alias) => {
      const isFree = alias.length <= LIMITS.name && !taken.has(nameKey(alias));
      taken.add(nameKey(alias));
      return isFree;
    });
    const [only] = meanings;
    return {
      id,
      name,
      ...(free.length > 0 ? { aliases: free.slice(0, LIMITS.aliases) } : {}),
      category,
      ...(meanings.length === 1 && only
        ? { definition: only.definition }
        : { meanings: meanings.slice(0, LIMITS.meanings) }),
    };
  });
  const comment = heading.replace(/^/gm, '# ');
  writeFileSync(
    path,
    `${comment}\n${stringify({ terms }, { lineWidth: 110, aliasDuplicateObjects: false })}`,
  );
  return terms.length;
}

/** The text cut to the length that a definition may have: behind a sentence, or else between words. */
export function cutTo(text: string, limit: number = LIMITS.definition): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - 2);
  const end = Math.max(
    ...['. ', '? ', '! ', '.” '].map((stop) => head.lastIndexOf(stop) + stop.trimEnd().length - 1),
  );
  return end > limit / 3 ? head.slice(0, end + 1) : `${head.slice(0, head.lastIndexOf(' '))} …`;
}
