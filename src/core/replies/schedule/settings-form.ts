import type { Form, FormFaults, FormValues } from '../../form.ts';
import type { Schedule } from '../../schedule/schedule.ts';
import type { ReplyContext } from '../reply.ts';
import type { ScheduleView } from './schedule-view.ts';

export function settingsForm(
  _context: ReplyContext,
  view: Pick<ScheduleView, 'whose' | 'schedule' | 'asksZone'>,
): Form {
  return {
    title: '',
    submit: '',
    action: { kind: 'schedule', step: 'settings', ...(view.whose === 'me' ? { whose: 'me' as const } : {}) },
    fields: [],
  };
}

export function readSettings(
  _context: ReplyContext,
  _values: FormValues,
): { readonly schedule: Schedule } | { readonly faults: FormFaults } {
  return { faults: {} };
}
