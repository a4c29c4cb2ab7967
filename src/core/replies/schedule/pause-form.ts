import type { Form, FormFaults, FormValues } from '../../form.ts';
import { addDays } from '../../schedule/local-date.ts';
import type { ReplyContext } from '../reply.ts';
import type { Whose } from './schedule-view.ts';
import { stepAction } from './step-button.ts';
import { readUntil } from './typed/read-until.ts';

/** Asks until when to pause, and proposes a week; `today` is a local date such as 2026-03-29. */
export function pauseForm(
  { words }: ReplyContext,
  { whose }: { readonly whose: Whose },
  today: string,
): Form {
  const { form } = words.schedule;
  return {
    title: form.pauseTitle,
    submit: form.pause,
    action: stepAction('pause', whose),
    fields: [
      {
        name: 'until',
        kind: 'text',
        label: form.until,
        hint: form.untilHint,
        value: addDays(today, 7),
        example: form.untilExample,
        longest: 60,
      },
    ],
  };
}

/** Reads the same dialog: the local date with which posts begin again. */
export function readPause(
  context: ReplyContext,
  values: FormValues,
  today: string,
): { readonly until: string } | { readonly faults: FormFaults } {
  const read = readUntil(context, values.until?.[0] ?? '', today);
  return 'fault' in read ? { faults: { until: read.fault } } : read;
}
