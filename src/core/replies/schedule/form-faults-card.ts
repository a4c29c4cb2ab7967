import type { ScheduleAction } from '../../action.ts';
import type { Card } from '../../card.ts';
import { clip } from '../../clip.ts';
import type { FormFaults } from '../../form.ts';
import type { Run } from '../../markup/markup.ts';
import { inRows } from '../in-rows.ts';
import type { ReplyContext } from '../reply.ts';
import { stepButton } from './step-button.ts';

const FIELDS = ['time', 'zone', 'days', 'topics', 'style', 'until'] as const;

/** Longer than any fault that this bot makes. */
const FAULT_LENGTH = 300;

/** What is wrong with a dialog that was sent off, for platforms that can't say it in the dialog; with the way back to it. */
export function formFaultsCard(context: ReplyContext, faults: FormFaults, action: ScheduleAction): Card {
  const { form, buttons } = context.words.schedule;
  const items = FIELDS.flatMap((field) => {
    const fault = faults[field];
    const name = form[field];
    const label: Run = { text: name.endsWith('?') ? `${name} ` : `${name}: `, strong: true };
    return fault ? [{ depth: 0, runs: [label, { text: clip(fault, FAULT_LENGTH) }] }] : [];
  });
  return {
    tone: 'notice',
    title: form.faultsTitle,
    parts: [{ kind: 'text', body: [{ kind: 'list', items }] }],
    rows: inRows([
      { label: buttons.formAgain, action, tone: 'primary' },
      stepButton(context, 'show', action.whose ?? 'channel'),
    ]),
  };
}
