import type { ScheduleView } from '../../../../src/core/replies/schedule/schedule-view.ts';
import type { Schedule } from '../../../../src/core/schedule/schedule.ts';
import { termOf } from '../small-glossary.ts';

export const SCHEDULE: Schedule = {
  time: { hour: 9, minute: 0 },
  timeZone: 'Europe/Berlin',
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  topics: [],
  style: 'card',
};

/** How a channel's daily terms stand that are on and may be changed, but for what is given. */
export function viewOf(given: Partial<ScheduleView> = {}): ScheduleView {
  return {
    whose: 'channel',
    state: 'on',
    schedule: SCHEDULE,
    asksZone: false,
    mayManage: true,
    isConfigured: false,
    ...(given.state && given.state !== 'on'
      ? {}
      : { next: { localDate: '2026-03-30', term: termOf('acid') } }),
    isPaused: false,
    matching: 50,
    latest: [],
    ...given,
  };
}
