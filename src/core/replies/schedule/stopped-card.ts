import type { Card } from '../../card.ts';
import { staleButtonCard } from '../notices.ts';
import type { ReplyContext } from '../reply.ts';
import type { ScheduleView } from './schedule-view.ts';

type Stopped = {
  readonly whose: ScheduleView['whose'];
  /** The channel's name; empty where it is not known. */
  readonly channel: string;
  /** In the platform's words. */
  readonly reason: string;
};

export function stoppedCard(context: ReplyContext, _stopped: Stopped): Card {
  return staleButtonCard(context);
}
