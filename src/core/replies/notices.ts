import type { Card } from '../card.ts';
import { parseMarkup } from '../markup/parse-markup.ts';
import { inRows } from './in-rows.ts';
import { placeButton } from './place-button.ts';
import type { ReplyContext } from './reply.ts';

/** For a button that no version of this code could have made, or that an older one did. */
export function staleButtonCard({ words }: ReplyContext): Card {
  return notice(words.notices.stale);
}

/** For a button of something that has left the glossary, with a way on. */
export function goneCard(context: ReplyContext): Card {
  return { ...notice(context.words.notices.gone), rows: inRows([placeButton(context, 'browse')]) };
}

/** For a press on Delete by anyone but the asker. */
export function notYoursCard({ words }: ReplyContext): Card {
  return notice(words.notices.notYours);
}

/** For a failure; the id stands in the log beside the reason. */
export function failureCard({ words }: ReplyContext, id: string): Card {
  return { ...notice(words.notices.failure(id)), title: words.notices.failureTitle };
}

/** One line of small Markdown. */
export function notice(text: string): Card {
  return { tone: 'notice', title: '', parts: [{ kind: 'text', body: parseMarkup(text) }], rows: [] };
}
