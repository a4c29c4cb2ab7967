import type { Form, FormFaults, FormValues } from '../../form.ts';
import type { ReplyContext } from '../reply.ts';
import type { ScheduleView } from './schedule-view.ts';

export function pauseForm(_context: ReplyContext, view: Pick<ScheduleView, 'whose'>, _today: string): Form {
  return {
    title: '',
    submit: '',
    action: { kind: 'schedule', step: 'pause', ...(view.whose === 'me' ? { whose: 'me' as const } : {}) },
    fields: [],
  };
}

export function readPause(
  _context: ReplyContext,
  _values: FormValues,
  _today: string,
): { readonly until: string } | { readonly faults: FormFaults } {
  return { faults: {} };
}
