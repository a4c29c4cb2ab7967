import type { Card } from '../../card.ts';
import { notice } from '../notices.ts';
import type { ReplyContext } from '../reply.ts';

/** For a person whom the bot can't write to. */
export function noDirectCard({ words }: ReplyContext): Card {
  return notice(words.schedule.news['no-direct']);
}
