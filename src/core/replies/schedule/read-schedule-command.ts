import type { ReplyContext } from '../reply.ts';
import type { ScheduleCommand } from './schedule-command.ts';

/** @param today the local date there, such as 2026-03-29. */
export function readScheduleCommand(_context: ReplyContext, _typed: string, _today: string): ScheduleCommand {
  return { whose: 'channel', kind: 'step', step: 'show' };
}
