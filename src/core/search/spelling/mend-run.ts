import { isMended } from '../confidence.ts';
import type { NameSpan } from '../names/find-names.ts';
import type { Surface } from '../names/name-index.ts';
import type { Range } from '../read-question.ts';
import { isEmptyWord } from '../words/english.ts';
import type { Token } from '../words/tokenise.ts';
import { editDistance } from './edit-distance.ts';
import type { MendingIndexes } from './mending.ts';
import { bestReading, NOTHING, type Reading } from './reading.ts';
import { beginsAlike } from './slips.ts';

/** Names that are compared letter by letter with some words, and how many letters of these there are for an edit. */
const LIKELY_NAMES = 24;
const LETTERS_AN_EDIT = 4;
const MOST_EDITS = 3;
const SHORTEST = 6;

/** A word falls apart into so many. */
const PARTS = 3;

/** Reads several words as one name, when words fell apart or more than one is wrong: "back presure", "infr a code". */
export function mendRun(
  tokens: readonly Token[],
  { from, to }: Range,
  { names, spelling, shortlist, isWord, thresholds }: MendingIndexes,
): NameSpan | undefined {
  const typed = tokens.slice(from, to);
  // As they are written: a misspelt word has another singular.
  const joined = typed.map(({ key }) => key).join('');
  if (joined.length < SHORTEST) return undefined;
  const limit = Math.min(MOST_EDITS, Math.floor(joined.length / LETTERS_AN_EDIT));
  // A name of one word that fell apart: not all of its parts are words of names.
  const isApart =
    typed.length <= PARTS &&
    typed.every(({ key }) => !isEmptyWord(key)) &&
    typed.some(({ form }) => !spelling.knows(form));
  const whole = isApart ? spelling.correct(joined, { reach: 'near' }) : [];
  const joinedUp = whole.flatMap(({ form }) => names.lookUp(form));
  const readings = [...joinedUp, ...shortlist(typed, LIKELY_NAMES)].flatMap(
    (surface) => readAs(surface) ?? [],
  );
  return bestReading(readings, names, { from, to });

  function readAs(surface: Surface): Reading | undefined {
    // Spaces and an ending make a name longer than its letters run together.
    const { length } = surface.text;
    if (length < joined.length - limit || length > joined.length * 1.5 + limit) return undefined;
    const keys = Array.from(names.words.of(surface), (word) => names.words.keys[word] ?? '');
    const form = keys.join('');
    if (!beginsAlike(joined, form)) return undefined;
    const edits = editDistance(joined, form, limit);
    if (edits > limit) return undefined;
    const others = typed.filter((token) => !isEmptyWord(token.key) && !keys.includes(token.key));
    const doubtful = others.filter((token) => token.key.length === 1 || isWord(token)).length;
    const support = keys.length === 1 && isApart ? form.length - 2 * edits - 2 : 0;
    const reading = { ...NOTHING, form, edits, mended: 1, doubtful, support, whole: true };
    return others.length > 0 && isMended(reading, thresholds) ? reading : undefined;
  }
}
