import { contrastsOf, type OwnedAside } from '../../glossary/contrast-index.ts';
import type { Glossary } from '../../glossary/glossary.ts';
import { nameKey } from '../../glossary/name-key.ts';
import type { Term } from '../../glossary/term.ts';
import { oncePer } from '../../once-per.ts';
import { isMended } from '../../search/confidence.ts';
import { editDistance } from '../../search/spelling/edit-distance.ts';
import { bitsIn, lettersOf } from '../../search/spelling/letters.ts';
import { NOTHING, withMended, withRight } from '../../search/spelling/reading.ts';
import { beginsAlike } from '../../search/spelling/slips.ts';
import { editsAllowed } from '../../search/spelling/spelling-index.ts';
import { isCommonWord } from '../../search/words/english.ts';
import { squash, type Token, tokenise } from '../../search/words/tokenise.ts';
import type { Words } from './asked-words.ts';
import { type AsideSide, asideSide, keyOfSide } from './contrast-side.ts';

/** An aside that some words call, perhaps misspelt: so many edits lie between. */
export type Called = {
  readonly aside: AsideSide;
  readonly read: Words;
  readonly edits: number;
  /** A word that is mended for it is a real one: “date limiting”. */
  readonly isDoubtful: boolean;
};

/** Longer texts tell a story. */
const MENDED_LENGTH = 60;

/** Words of so many letters may have run together, or fallen apart. */
const RUN_TOGETHER = 6;

/** The shortest word that is mended by itself, and beside others that are right. */
const SHORTEST = { alone: 4, inCompany: 2 };

/** The asides that all words of a text call as it stands, but for those that only ask; one for each contrast. */
export function asidesCalled(glossary: Glossary, asked: readonly Words[], least = 1): readonly Called[] {
  const contrasts = contrastsOf(glossary);
  for (const read of asked) {
    if (read.tokens.length < least) break;
    if (!contrasts.mayBegin(read.tokens[0]?.key ?? '')) continue;
    const called = contrasts.asidesCalled(read.text);
    if (called.length > 0)
      return called.map((aside) => ({ aside: asideSide(aside), read, edits: 0, isDoubtful: false }));
  }
  return [];
}

/**
 * The asides with a name of so many words at least that all words of a text misspell, by the rules of the search; the
 * nearest, each once.
 */
export function misspeltAsides(glossary: Glossary, asked: readonly Words[], least = 1): readonly Called[] {
  const [whole] = asked;
  const names = spelledNames(glossary);
  if (names.length === 0 || !whole || whole.text.length > MENDED_LENGTH) return [];
  let nearest: Called[] = [];
  for (const read of asked) {
    if (read.tokens.length === 0) continue;
    const typed = spell(read.tokens);
    for (const name of names) {
      if (name.tokens.length < least) continue;
      const mended = mend(typed, name);
      const fewest = nearest[0]?.edits ?? Number.POSITIVE_INFINITY;
      if (!mended || mended.edits > fewest) continue;
      if (mended.edits < fewest) nearest = [];
      nearest.push({ aside: asideSide(name.aside), read, ...mended });
    }
    if (nearest.length > 0) break;
  }
  return [...new Map(nearest.map((called) => [keyOfSide(called.aside), called])).values()];
}

/** How many edits lie between some words and the nearest name of a term: to compare with an aside's. */
export function editsToTerm(typed: string, { name, aliases }: Term): number {
  const run = runOf(typed);
  return Math.min(...[name, ...aliases].map((each) => editDistance(run, runOf(each), MOST_EDITS)));
}

/** More lie between no two names that are taken for each other. */
const MOST_EDITS = 3;

type Mended = Pick<Called, 'edits' | 'isDoubtful'>;

type Spelled = {
  readonly tokens: readonly Token[];
  /** The words run together. */
  readonly run: string;
  readonly digits: string;
  /** Which letters it has, one bit each. */
  readonly letters: number;
};

const spelledNames = oncePer((glossary: Glossary): readonly (Spelled & { readonly aside: OwnedAside })[] =>
  [...contrastsOf(glossary).asideNames].flatMap(([key, called]) => {
    const spelled = spell(tokenise(key));
    return called.map((aside) => ({ ...spelled, aside }));
  }),
);

function spell(tokens: readonly Token[]): Spelled {
  const run = squash(tokens);
  return { tokens, run, digits: run.replace(/\D/g, ''), letters: lettersOf(run) };
}

function runOf(text: string): string {
  return nameKey(text).replaceAll(' ', '');
}

/** Undefined where the one is not the other, misspelt. */
function mend(typed: Spelled, name: Spelled): Mended | undefined {
  const words = typed.tokens.length - name.tokens.length;
  if (Math.abs(typed.run.length - name.run.length) > MOST_EDITS || Math.abs(words) > 1) return undefined;
  // An edit changes two letters of a name's alphabet at the most; this turns down nearly all names.
  if (bitsIn(typed.letters ^ name.letters) > 2 * MOST_EDITS) return undefined;
  // Layer 4 is not layer 7.
  if (typed.digits !== name.digits) return undefined;
  return words === 0 ? mendByWord(typed.tokens, name.tokens) : mendTogether(typed, name);
}

function mendByWord(typed: readonly Token[], name: readonly Token[]): Mended | undefined {
  const shortest = name.length === 1 ? SHORTEST.alone : SHORTEST.inCompany;
  let reading = { ...NOTHING, whole: true };
  for (const [index, token] of typed.entries()) {
    const word = name[index];
    if (!word) return undefined;
    if (token.form === word.form) {
      reading = withRight(reading, token);
      continue;
    }
    if (Math.min(token.key.length, word.key.length) < shortest) return undefined;
    if (!beginsAlike(token.key, word.key, shortest)) return undefined;
    const limit = editsAllowed(token.key.length, word.key.length);
    const edits = editDistance(token.key, word.key, limit);
    if (edits > limit) return undefined;
    const correction = { word: word.key, form: word.form, edits };
    reading = withMended(reading, token, correction, isCommonWord(token));
  }
  return isMended(reading) ? { edits: reading.edits, isDoubtful: reading.doubtful > 0 } : undefined;
}

function mendTogether(typed: Spelled, name: Spelled): Mended | undefined {
  if (typed.run === name.run) return { edits: 0, isDoubtful: false };
  if (name.run.length < RUN_TOGETHER || !beginsAlike(typed.run, name.run)) return undefined;
  if (typed.tokens.every(isCommonWord)) return undefined;
  const limit = editsAllowed(typed.run.length, name.run.length);
  const edits = editDistance(typed.run, name.run, limit);
  return edits <= limit ? { edits, isDoubtful: false } : undefined;
}
