import { readFileSync } from 'node:fs';

/** Where Debian's wordnet-base puts the database. */
const FOLDER = '/usr/share/wordnet';

/** A set of words with one meaning, from data.noun. */
export type Synset = {
  readonly offset: string;
  readonly words: readonly string[];
  readonly gloss: string;
  /** Offsets of the noun synsets that are its topics (";c"). */
  readonly topics: readonly string[];
};

/** All noun synsets in the order of the file (see the manual page wndb(5WN) for the format). */
export function readNouns(): Synset[] {
  return readFileSync(`${FOLDER}/data.noun`, 'utf8')
    .split('\n')
    .filter((line) => /^\d{8} /.test(line))
    .map((line) => {
      const [data = '', gloss = ''] = line.split(' | ');
      const fields = data.trim().split(' ');
      const count = Number.parseInt(fields[3] ?? '0', 16);
      const words = Array.from({ length: count }, (_, index) => fields[4 + index * 2] ?? '');
      const pointers = fields.slice(4 + count * 2 + 1);
      const topics = pointers.flatMap((sign, index) =>
        sign === ';c' && pointers[index + 2] === 'n' ? [pointers[index + 1] ?? ''] : [],
      );
      return { offset: fields[0] ?? '', words, gloss: gloss.trim(), topics };
    });
}

/** Every single word that WordNet knows, in lower case: what a misspelling must not happen to be. */
export function readLemmas(): Set<string> {
  const lemmas = new Set<string>();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(`${FOLDER}/index.${part}`, 'utf8').split('\n')) {
      const [lemma = ''] = line.split(' ');
      if (lemma && !lemma.includes('_')) lemmas.add(lemma);
    }
  }
  return lemmas;
}
