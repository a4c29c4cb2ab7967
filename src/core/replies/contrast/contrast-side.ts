import { TITLE_LENGTH } from '../../card.ts';
import { clip } from '../../clip.ts';
import {
  contrastsOf,
  keyOfAside,
  type OwnedAside,
  type OwnedContrast,
} from '../../glossary/contrast-index.ts';
import type { Glossary } from '../../glossary/glossary.ts';
import type { ContrastSide, Term } from '../../glossary/term.ts';
import { termOfKey } from '../../glossary/term-of-key.ts';
import type { Markup } from '../../markup/markup.ts';
import { parseMarkup } from '../../markup/parse-markup.ts';
import { oncePer } from '../../once-per.ts';
import type { Words } from '../../words/words.ts';
import { definitionMarkup } from '../term/meaning-markup.ts';

/** One of two things to be told apart, with the term whose card says more. */
export type Side = { readonly kind: 'term'; readonly owner: Term } | AsideSide;
export type AsideSide = { readonly kind: 'aside' } & OwnedAside;

export function termSide(term: Term): Side {
  return { kind: 'term', owner: term };
}

export function asideSide(aside: OwnedAside): AsideSide {
  return { ...aside, kind: 'aside' };
}

/** What a button's six characters stand for; a term that had them before counts, too. */
export function sideOfKey(glossary: Glossary, key: string): Side | undefined {
  const term = termOfKey(glossary, key);
  if (term) return termSide(term);
  const [aside] = contrastsOf(glossary).asidesByKey(key);
  return aside && asideSide(aside);
}

/** The sides of a contrast as the glossary writes it; undefined when it names a term that is not there. */
export function sidesOf(
  { byId }: Glossary,
  { contrast, owner }: OwnedContrast,
): readonly [Side, Side] | undefined {
  const [one, other] = contrast.between.map((written): Side | undefined => {
    if (written.kind === 'aside') return { kind: 'aside', contrast, owner, aside: written };
    const term = byId.get(written.id);
    return term && termSide(term);
  });
  return one && other && [one, other];
}

export function keyOfSide(side: Side): string {
  return side.kind === 'term' ? side.owner.key : keyOfAside(side.aside);
}

export function nameOfSide(side: Side): string {
  return side.kind === 'term' ? side.owner.name : side.aside.name;
}

/** The side as contrasts are looked up by. */
export function writtenSide(side: Side): ContrastSide {
  return side.kind === 'term' ? { kind: 'term', id: side.owner.id } : side.aside;
}

/** What it is; of a term with several meanings the first. */
export function markupOfSide(side: Side): Markup {
  return side.kind === 'term' ? definitionMarkup(side.owner.meanings[0]) : asideMarkup(side.aside);
}

const asideMarkup = oncePer(({ definition }: OwnedAside['aside']) => parseMarkup(definition));

/** What a card's title leaves each of two names. */
const NAME = 50;

/** “A or B?” */
export function titleOfSides({ contrast }: Words, one: Side, other: Side): string {
  const [name, otherName] = [nameOfSide(one), nameOfSide(other)];
  const title = contrast.title(name, otherName);
  return title.length <= TITLE_LENGTH ? title : contrast.title(clip(name, NAME), clip(otherName, NAME));
}
