import { contrastsOf } from '../../glossary/contrast-index.ts';
import type { Glossary } from '../../glossary/glossary.ts';
import type { Term } from '../../glossary/term.ts';
import { oncePer } from '../../once-per.ts';
import type { Words } from '../../words/words.ts';
import type { ReplyContext } from '../reply.ts';
import { summariseMarkup } from '../term/summarise.ts';
import type { Line } from '../term/term-list.ts';
import { keyOfSide, markupOfSide, nameOfSide, sidesOf, titleOfSides } from './contrast-side.ts';

/** A contrast as it is offered at a term. */
export type Pairing = Line & {
  /** What the term is told apart from; of a contrast that is only written at the term, both: “CP or AP?”. */
  readonly name: string;
  readonly isOwn: boolean;
  /** The keys of both sides, the term's own first. */
  readonly sides: readonly [string, string];
};

/** What a term can be compared with, each pair once. Read when its card is first shown. */
export function pairingsOf({ glossary, words }: ReplyContext, term: Term): readonly Pairing[] {
  return pairingsIn(glossary)(words)(term);
}

const pairingsIn = oncePer((glossary: Glossary) =>
  oncePer((words: Words) => oncePer((term: Term) => readPairings(glossary, words, term))),
);

function readPairings(glossary: Glossary, words: Words, term: Term): readonly Pairing[] {
  const pairings = contrastsOf(glossary)
    .ofTerm(term.id)
    .flatMap((told): Pairing[] => {
      const sides = sidesOf(glossary, told);
      if (!sides) return [];
      const [one, other] = sides;
      const keys = [keyOfSide(one), keyOfSide(other)] as const;
      if (keys[0] !== term.key && keys[1] !== term.key) {
        const hint = (limit: number) => summariseMarkup(markupOfSide(one), limit);
        return [{ name: titleOfSides(words, one, other), hint, isOwn: false, sides: keys }];
      }
      const from = keys[0] === term.key ? other : one;
      const hint = (limit: number) => summariseMarkup(markupOfSide(from), limit);
      return [{ name: nameOfSide(from), hint, isOwn: true, sides: [term.key, keyOfSide(from)] }];
    });
  return [...new Map(pairings.map((pairing) => [pairing.sides.join(), pairing])).values()];
}
