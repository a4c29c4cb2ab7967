import type { Button } from '../card.ts';
import type { ReplyContext } from './reply.ts';

/** Leads to the categories. */
export function browseButton({ words }: Pick<ReplyContext, 'words'>): Button {
  return { label: words.buttons.browse, action: { kind: 'browse', page: 0 } };
}
