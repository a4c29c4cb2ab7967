import type { Button } from '../card.ts';
import type { ReplyContext } from './reply.ts';

/** Leads to the front page of the glossary. */
export function homeButton({ words }: Pick<ReplyContext, 'words'>): Button {
  return { label: words.buttons.home, action: { kind: 'home' } };
}
