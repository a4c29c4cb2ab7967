import type { Card } from '../../card.ts';
import { staleButtonCard } from '../notices.ts';
import type { ReplyContext } from '../reply.ts';
import type { ScheduleView } from './schedule-view.ts';

type Asked = {
  readonly whose: ScheduleView['whose'];
  /** Zones that could be meant, the likeliest first. */
  readonly near: readonly string[];
  /** What the clocks of a zone show now, such as 09:05. */
  readonly timeIn: (zone: string) => string;
};

export function zonesCard(context: ReplyContext, _asked: Asked): Card {
  return staleButtonCard(context);
}
