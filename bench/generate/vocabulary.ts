import { createRandom, type Random } from '../../eval/generate/random.ts';
import { contentWords } from '../../eval/generate/words.ts';
import { readGlossary } from '../../src/glossary-files/read-glossary.ts';
import { HEADS, MODIFIERS } from './computing-words.ts';
import { createWeighted, createZipf } from './zipf.ts';

export type Draw = (random: Random) => string;

/** What names and definitions are made of. */
export type Vocabulary = {
  /** The words of definitions that say something, the commonest first. */
  readonly content: readonly string[];
  readonly drawContent: Draw;
  /** "the", "of", "which" and their like. */
  readonly drawFunction: Draw;
  readonly drawModifier: Draw;
  readonly drawHead: Draw;
  /** A word that makes a name by itself: seldom a common one. */
  readonly drawName: Draw;
};

const SOURCES = ['data/glossary', 'eval/glossaries/jargon', 'eval/glossaries/wordnet'];

/** A large glossary has about so many different words, most of them in one or two entries. */
const WORDS = 60_000;

const PREFIXES = split(
  'auto micro hyper meta multi inter cross over under trans poly pre re sub super geo nano cyber',
);
const SUFFIXES = split(
  'ware base hub flow db fs ctl kit sync cast mesh ify less able scope wise gen bus pad stack',
);

/** Takes the words of the project's own glossaries by how often they stand there, and coins the rare rest. */
export async function readVocabulary(): Promise<Vocabulary> {
  const counts = new Map<string, number>();
  const functions = new Map<string, number>();
  const nouns = new Map<string, number>();
  for (const source of SOURCES) {
    const { terms } = await readGlossary([source]);
    for (const { name, meanings } of terms) {
      const text = meanings.map(({ definition }) => definition).join(' ');
      const content = new Set(contentWords(text));
      for (const word of wordsOf(text)) count(content.has(word) ? counts : functions, word);
      for (const word of contentWords(name)) if (/^[a-z]{4,14}$/.test(word)) count(nouns, word);
    }
  }
  const known = byCount(counts);
  const named = byCount(nouns);
  const coined = coin(known, named);
  const content = [...new Set([...HEADS.slice(0, 40), ...known, ...coined])];
  const modifiers = [...new Set([...MODIFIERS, ...named, ...coined])];
  const heads = [...new Set([...HEADS, ...named])];
  return {
    content,
    drawContent: createZipf(content, 1),
    drawFunction: createWeighted([...functions.keys()], [...functions.values()]),
    drawModifier: createZipf(modifiers, 1),
    drawHead: createZipf(heads, 1),
    drawName: createZipf([...new Set([...named, ...coined])], 0.4),
  };
}

/** Words made of two nouns ("datagrid"), or of one and an ending, as many as are missing. */
function coin(known: readonly string[], nouns: readonly string[]): string[] {
  const random = createRandom(1);
  const short = nouns.filter((word) => word.length < 7);
  const old = new Set(known);
  const coined = new Set<string>();
  const pick = (from: readonly string[]): string => from[random.below(from.length)] ?? '';
  while (old.size + coined.size < WORDS) {
    const kind = random.below(10);
    const word =
      kind < 5
        ? pick(short) + pick(short)
        : kind < 8
          ? pick(PREFIXES) + pick(nouns)
          : pick(nouns) + pick(SUFFIXES);
    if (!old.has(word)) coined.add(word);
  }
  return [...coined];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/(?<![\p{L}\p{N}'’-])[a-z]{2,18}(?![\p{L}\p{N}'’-])/gu) ?? [];
}

function count(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

function byCount(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
}

function split(words: string): string[] {
  return words.split(' ');
}
