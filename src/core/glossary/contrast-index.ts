import { oncePer } from '../once-per.ts';
import { pairKey, sideKey } from './contrast-sides.ts';
import type { Glossary } from './glossary.ts';
import { nameKey } from './name-key.ts';
import { shortKey } from './short-key.ts';
import type { Contrast, ContrastSide, Term } from './term.ts';

/** A contrast, and the term that it is written at: one of the sides, or the one beside which both were explained. */
export type OwnedContrast = { readonly contrast: Contrast; readonly owner: Term };

/** Something that is explained in a contrast alone, with that contrast. */
export type OwnedAside = OwnedContrast & { readonly aside: Extract<ContrastSide, { kind: 'aside' }> };

/** The contrasts of a glossary, wherever they are written. */
export type ContrastIndex = {
  /** What tells two things apart, in either order; an aside is known by its name. */
  readonly between: (one: ContrastSide, other: ContrastSide) => OwnedContrast | undefined;
  /** The asides of this name or alias, whatever its case and signs: mostly none or one. */
  readonly asidesCalled: (name: string) => readonly OwnedAside[];
  /** Whether an aside may have a name that begins with this word; quick, and seldom wrong. */
  readonly mayBegin: (word: string) => boolean;
  /** Every name and alias of an aside, as `nameKey` writes it, with those that are called so. */
  readonly asideNames: ReadonlyMap<string, readonly OwnedAside[]>;
  /** The asides with a name, not an alias, that begins with these words and goes on. */
  readonly asidesBeginning: (words: string) => readonly OwnedAside[];
  /** The asides with this key (`keyOfAside`), whoever made it up: mostly none or one. */
  readonly asidesByKey: (key: string) => readonly OwnedAside[];
  /** Those that a term takes part in or that are written at it: its own in the order written, then the others'. */
  readonly ofTerm: (id: string) => readonly OwnedContrast[];
};

/** The contrasts of a glossary, looked up once. */
export const contrastsOf: (glossary: Glossary) => ContrastIndex = oncePer(({ terms }) => {
  const owned = terms
    .filter(({ contrasts }) => contrasts.length > 0)
    .flatMap((owner) => owner.contrasts.map((contrast) => ({ contrast, owner })));
  return owned.length > 0 ? indexContrasts(owned) : NO_CONTRASTS;
});

/** Six characters for an aside, as a term has a key: of a text with a space in it, which is no term's id. */
export function keyOfAside(aside: OwnedAside['aside']): string {
  return shortKey(sideKey(aside));
}

const NONE: readonly never[] = [];

/** So many letters tell most words that begin no name from those that do. */
const BEGINNING = 2;

/** One for all glossaries without any: a large one costs nothing more. */
const NO_CONTRASTS: ContrastIndex = {
  between: () => undefined,
  asidesCalled: () => NONE,
  mayBegin: () => false,
  asideNames: new Map(),
  asidesBeginning: () => NONE,
  asidesByKey: () => NONE,
  ofTerm: () => NONE,
};

function indexContrasts(owned: readonly OwnedContrast[]): ContrastIndex {
  const byPair = new Map(owned.map((each) => [pairKey(each.contrast.between), each]));
  const asides = new Map<string, OwnedAside[]>();
  const byKey = new Map<string, OwnedAside[]>();
  const own = new Map<string, OwnedContrast[]>();
  const others = new Map<string, OwnedContrast[]>();
  for (const each of owned) {
    const { contrast, owner } = each;
    add(own, owner.id, each);
    for (const side of contrast.between) {
      if (side.kind === 'term') {
        if (side.id !== owner.id) add(others, side.id, each);
        continue;
      }
      add(byKey, keyOfAside(side), { ...each, aside: side });
      for (const key of new Set([side.name, ...side.aliases].map(nameKey))) {
        add(asides, key, { ...each, aside: side });
      }
    }
  }
  const beginnings = new Set([...asides.keys()].map((key) => key.slice(0, BEGINNING)));
  return {
    between: (one, other) => byPair.get(pairKey([one, other])),
    // A word of one letter may be a piece of one, in a script without spaces.
    mayBegin: (word) => word.length < BEGINNING || beginnings.has(word.slice(0, BEGINNING)),
    asideNames: asides,
    asidesBeginning(words) {
      const beginning = `${nameKey(words)} `;
      return [...asides].flatMap(([key, called]) =>
        key.startsWith(beginning) ? called.filter(({ aside }) => nameKey(aside.name) === key) : [],
      );
    },
    asidesByKey: (key) => byKey.get(key) ?? NONE,
    asidesCalled: (name) => asides.get(nameKey(name)) ?? NONE,
    ofTerm: (id) => [...(own.get(id) ?? NONE), ...(others.get(id) ?? NONE)],
  };
}

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
