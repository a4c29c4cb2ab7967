import type { Card } from '../../card.ts';
import { staleButtonCard } from '../notices.ts';
import type { ReplyContext } from '../reply.ts';
import type { ComingPost, ScheduleView } from './schedule-view.ts';

export function previewCard(context: ReplyContext, _view: ScheduleView, _posts: readonly ComingPost[]): Card {
  return staleButtonCard(context);
}
