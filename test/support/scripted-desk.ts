import type { ScheduleAction } from '../../src/core/action.ts';
import type { Card } from '../../src/core/card.ts';
import type { Form, FormValues } from '../../src/core/form.ts';
import type { DailyAsked, DailyDesk, Submitted } from '../../src/daily/daily-desk.ts';

export type Told =
  | { readonly kind: 'command'; readonly asked: DailyAsked; readonly typed: string }
  | { readonly kind: 'press'; readonly asked: DailyAsked; readonly action: ScheduleAction }
  | {
      readonly kind: 'submit';
      readonly asked: DailyAsked;
      readonly action: ScheduleAction;
      readonly values: FormValues;
    };

const SETTINGS = { kind: 'schedule', step: 'settings' } as const;

/** A form with every kind of field. */
export const SETTINGS_FORM: Form = {
  title: 'Term of the day',
  submit: 'Save',
  action: SETTINGS,
  fields: [
    { kind: 'text', name: 'time', label: 'Time', hint: 'Such as 09:30', value: '09:00', longest: 20 },
    {
      kind: 'text',
      name: 'zone',
      label: 'Time zone',
      example: 'Europe/Berlin',
      longest: 60,
      isOptional: true,
    },
    {
      kind: 'choice',
      name: 'days',
      label: 'Days',
      options: [
        { label: 'Monday', value: 'mon' },
        { label: 'Tuesday', value: 'tue' },
        { label: 'Wednesday', value: 'wed' },
      ],
      chosen: ['mon', 'tue'],
      most: 3,
    },
    {
      kind: 'choice',
      name: 'style',
      label: 'Style',
      options: [
        { label: 'The card', value: 'card' },
        { label: 'Guess first', value: 'guess' },
      ],
      chosen: ['card'],
      most: 1,
    },
    {
      kind: 'choice',
      name: 'topics',
      label: 'Topics',
      options: [{ label: 'Databases', value: 'databases' }],
      chosen: [],
      most: 1,
      isOptional: true,
    },
  ],
};

/** A card whose buttons press, open the form, and choose. */
export function scheduleCard(title: string): Card {
  return {
    tone: 'notice',
    title,
    parts: [],
    rows: [
      {
        kind: 'buttons',
        buttons: [
          { label: 'Turn on', action: { kind: 'schedule', step: 'on' } },
          { label: 'Change', action: SETTINGS },
        ],
      },
    ],
  };
}

/** A desk that keeps what it is told, and answers with cards that say what it was asked; a wrong time is a fault. */
export function createScriptedDesk(change: Partial<DailyDesk> = {}) {
  const told: Told[] = [];
  const desk: DailyDesk = {
    async command(asked, typed) {
      told.push({ kind: 'command', asked, typed });
      return scheduleCard(`Asked: ${typed || 'nothing'}`);
    },
    async press(asked, action) {
      told.push({ kind: 'press', asked, action });
      return scheduleCard(`Pressed: ${action.kind === 'schedule' ? action.step : action.zone}`);
    },
    form: (_asked, action) =>
      action.kind === 'schedule' && action.step === 'settings' ? SETTINGS_FORM : undefined,
    async submit(asked, action, values): Promise<Submitted> {
      told.push({ kind: 'submit', asked, action, values });
      const [time] = values.time ?? [];
      return time === '25:00'
        ? { kind: 'faulty', faults: { time: 'There is no such time.' }, card: scheduleCard('Not saved') }
        : { kind: 'done', card: scheduleCard(`Saved: ${time}`) };
    },
    ...change,
  };
  return { desk, told };
}
