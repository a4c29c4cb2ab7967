import type { NameIndex, Surface } from '../names/name-index.ts';
import { createNumberList } from '../number-list.ts';
import { bitsIn, lettersOf } from './letters.ts';
import { createPartTable, type PartTable } from './part-table.ts';

/** Names of several words by the thirds of their letters. */
export type NameParts = {
  /**
   * Names that are two edits away from some words that run together, or less, and a few that are not: one third of their
   * letters is right. Two swaps across the seams of the thirds are not found.
   */
  near(joined: string): Surface[];
};

/** Two edits leave one of three parts as it was (Pass-Join, Li et al. 2011). */
const PARTS = 3;
const EDITS = PARTS - 1;

/** Shorter names say too little, and longer ones are no names. */
const SHORTEST = 8;
const LONGEST = 64;

/** So many names are handled between two pauses. */
const BATCH = 64;

/** A generator, so that the building can pause. */
export function* indexNameParts({ surfaces, words }: NameIndex): Generator<void, NameParts> {
  const hashes = createNumberList();
  const owners = createNumberList();
  const masks = new Uint32Array(surfaces.length);
  const lengths = new Uint8Array(surfaces.length);
  for (const surface of surfaces) {
    const of = words.of(surface);
    let joined = '';
    if (of.length > 1) for (const word of of) joined += words.keys[word] ?? '';
    if (joined.length >= SHORTEST && joined.length <= LONGEST) {
      masks[surface.position] = lettersOf(joined);
      lengths[surface.position] = joined.length;
      for (let part = 0; part < PARTS; part += 1) {
        const start = startOf(part, joined.length);
        hashes.push(hashOf(joined, start, startOf(part + 1, joined.length), joined.length, part));
        owners.push(surface.position);
      }
    }
    if (surface.position % BATCH === 0) yield;
  }
  return { near: createLookUp(surfaces, yield* createPartTable(hashes, owners), masks, lengths) };
}

function createLookUp(
  surfaces: readonly Surface[],
  table: PartTable,
  masks: Uint32Array,
  lengths: Uint8Array,
): NameParts['near'] {
  return (joined) => {
    const found = new Set<Surface>();
    const letters = lettersOf(joined);
    const longest = Math.min(LONGEST, joined.length + EDITS);
    for (let length = Math.max(SHORTEST, joined.length - EDITS); length <= longest; length += 1) {
      forEachPlace(joined.length, length, (part, at, size) => {
        const hash = hashOf(joined, at, at + size, length, part);
        const end = table.endOf(hash);
        for (let place = table.startOf(hash); place < end; place += 1) {
          const position = table.owners[place] ?? 0;
          if (lengths[position] !== length) continue;
          // An edit changes two letters of a name's alphabet at the most.
          if (bitsIn(letters ^ (masks[position] ?? 0)) > 2 * EDITS) continue;
          const surface = surfaces[position];
          if (surface) found.add(surface);
        }
      });
    }
    return [...found];
  };
}

/** Where the parts of a name of some length may stand in what was typed: as far off as its edits can move them. */
function forEachPlace(
  typed: number,
  length: number,
  tell: (part: number, at: number, size: number) => void,
): void {
  for (let part = 0; part < PARTS; part += 1) {
    const start = startOf(part, length);
    const size = startOf(part + 1, length) - start;
    const last = Math.min(typed - size, start + EDITS);
    for (let at = Math.max(0, start - EDITS); at <= last; at += 1) tell(part, at, size);
  }
}

function startOf(part: number, length: number): number {
  return Math.floor((part * length) / PARTS);
}

/** FNV-1a over some letters, for names of a length and one of their parts. */
function hashOf(text: string, from: number, to: number, length: number, part: number): number {
  let value = Math.imul(0x811c9dc5 ^ (length * PARTS + part), 0x01000193);
  for (let index = from; index < to; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value ^ (value >>> 15)) >>> 0;
}
