import type { Action } from '../action.ts';
import type { Button } from '../card.ts';
import type { ReplyContext } from './reply.ts';

/** The places of the glossary that need no further word: what leads there, under the name of its button. */
const PLACES = {
  home: { kind: 'home' },
  browse: { kind: 'browse', page: 0 },
  tags: { kind: 'tag', page: 0 },
  letters: { kind: 'letters', page: 0 },
  random: { kind: 'random' },
  paths: { kind: 'paths' },
  quiz: { kind: 'quiz' },
  help: { kind: 'help' },
} as const satisfies Record<string, Action>;

/** Leads to a place of the glossary: the front page, the categories, and so on. */
export function placeButton({ words }: Pick<ReplyContext, 'words'>, place: keyof typeof PLACES): Button {
  return { label: words.buttons[place], action: PLACES[place] };
}
