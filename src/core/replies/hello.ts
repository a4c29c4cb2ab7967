import type { Card } from '../card.ts';
import { parseMarkup } from '../markup/parse-markup.ts';
import type { ReplyContext } from './reply.ts';

/** One line for a channel or a server that Lemma has just joined. */
export function helloCard({ words, platform }: ReplyContext): Card {
  return {
    tone: 'notice',
    title: '',
    parts: [{ kind: 'text', body: parseMarkup(words.hello[platform]) }],
    rows: [],
  };
}
