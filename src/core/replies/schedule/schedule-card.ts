import type { Card } from '../../card.ts';
import { staleButtonCard } from '../notices.ts';
import type { ReplyContext } from '../reply.ts';
import type { ScheduleNews, ScheduleView } from './schedule-view.ts';

export function scheduleCard(context: ReplyContext, _view: ScheduleView, _news?: ScheduleNews): Card {
  return staleButtonCard(context);
}
