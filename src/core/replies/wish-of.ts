import { WISH_LENGTH } from '../action.ts';
import { contrastsOf } from '../glossary/contrast-index.ts';
import { nameKey } from '../glossary/name-key.ts';
import { narrow } from '../search/read-question.ts';
import { comparedIn } from '../search/split-sides.ts';
import { tokenise } from '../search/words/tokenise.ts';
import type { ReplyContext } from './reply.ts';

/** A button each, beside the one to browse. */
const MOST = 3;

/** What a question that nothing answers wishes for: one thing; of a comparison one a side that is not known. */
export function wishesOf({ glossary, finder }: ReplyContext, question: string): readonly string[] {
  const compared = comparedIn(question);
  const isKnown = (side: string) =>
    contrastsOf(glossary).asidesCalled(side).length > 0 || finder.find(side).kind === 'found';
  const missing = compared.length > 0 ? compared.filter((side) => !isKnown(side)) : [question];
  return [...new Set(missing.flatMap((text) => wishOf(text) ?? []))].slice(0, MOST);
}

/**
 * One wish in the form in which names are the same: "What is Kafka?" → "kafka". A long one is cut at a word, for a wish
 * travels in a button.
 * @returns undefined where it holds no letter and no digit.
 */
export function wishOf(text: string): string | undefined {
  const tokens = tokenise(text);
  const { from, to } = narrow(tokens)[1] ?? { from: 0, to: tokens.length };
  let wish = '';
  for (const { key } of tokens.slice(from, to)) {
    const longer = wish ? `${wish} ${key}` : key;
    if (longer.length > WISH_LENGTH) break;
    wish = longer;
  }
  // A few signs only settle when they are read twice; a button takes nothing that would change once more.
  return /[\p{L}\p{N}]/u.test(wish) && nameKey(wish) === wish ? wish : undefined;
}
