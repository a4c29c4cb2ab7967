import type { ScheduleAction } from '../../action.ts';
import type { Card } from '../../card.ts';
import type { FormFaults } from '../../form.ts';
import { staleButtonCard } from '../notices.ts';
import type { ReplyContext } from '../reply.ts';

export function formFaultsCard(context: ReplyContext, _faults: FormFaults, _action: ScheduleAction): Card {
  return staleButtonCard(context);
}
