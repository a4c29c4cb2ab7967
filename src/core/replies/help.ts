import type { Card, CardPart } from '../card.ts';
import { literal, parseMarkup } from '../markup/parse-markup.ts';
import { inRows } from './in-rows.ts';
import { placeButton } from './place-button.ts';
import { quote } from './quote.ts';
import type { ReplyContext } from './reply.ts';

/** What Lemma can do, in the words of the platform it is asked on; first of all a line about a command it doesn't know. */
export function helpCard({ words, platform }: ReplyContext, unknownCommand = ''): Card {
  const list = words.help[platform].map((line) => `- ${line}`).join('\n');
  const parts: CardPart[] = [{ kind: 'text', body: parseMarkup(`${words.help.intro}\n\n${list}`) }];
  const unknown = quote(unknownCommand);
  if (unknown) parts.unshift({ kind: 'text', body: literal(words.help.unknownCommand(unknown)) });
  return {
    tone: 'notice',
    title: words.help.title,
    parts,
    rows: inRows([
      placeButton({ words }, 'home'),
      placeButton({ words }, 'browse'),
      placeButton({ words }, 'random'),
      placeButton({ words }, 'paths'),
      placeButton({ words }, 'quiz'),
    ]),
  };
}

/** The line for everyone where help can't be shown to one person alone; its button opens the help privately. */
export function helpStandIn({ words, platform }: ReplyContext): Card {
  return {
    tone: 'notice',
    title: '',
    parts: [{ kind: 'text', body: parseMarkup(words.hello[platform]) }],
    rows: inRows([placeButton({ words }, 'help')]),
  };
}
