import { WISH_LENGTH } from '../action.ts';
import { nameKey } from '../glossary/name-key.ts';
import { narrow } from '../search/read-question.ts';
import { tokenise } from '../search/words/tokenise.ts';

/**
 * What a question that nothing answers wishes for, in the form in which names are the same: "What is Kafka?" → "kafka".
 * A long one is cut at a word, for a wish travels in a button.
 * @returns undefined where it holds no word.
 */
export function wishOf(question: string): string | undefined {
  const tokens = tokenise(question);
  const { from, to } = narrow(tokens)[1] ?? { from: 0, to: tokens.length };
  let wish = '';
  for (const { key } of tokens.slice(from, to)) {
    const longer = wish ? `${wish} ${key}` : key;
    if (longer.length > WISH_LENGTH) break;
    wish = longer;
  }
  // A few signs only settle when they are read twice; a button takes nothing that would change once more.
  return wish !== '' && nameKey(wish) === wish ? wish : undefined;
}
