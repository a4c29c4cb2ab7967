import { expect, it } from 'vitest';
import { encodeAction } from '../../../../src/core/action.ts';
import { pauseForm, readPause } from '../../../../src/core/replies/schedule/pause-form.ts';
import { context } from '../small-glossary.ts';

const TODAY = '2026-03-29';

it('proposes a week, and takes its own proposal', () => {
  const form = pauseForm(context, { whose: 'me' }, TODAY);
  const [field] = form.fields;
  const value = field?.kind === 'text' ? (field.value ?? '') : '';
  expect(encodeAction(form.action)).toBe('schedule:pause:me');
  expect(value).toBe('2026-04-05');
  expect(readPause(context, { until: [value] }, TODAY)).toEqual({ until: '2026-04-05' });
});

it('reads a date as people write it, or says what is wrong', () => {
  expect(readPause(context, { until: ['24 December'] }, TODAY)).toEqual({ until: '2026-12-24' });
  expect(readPause(context, { until: ['yesterday'] }, TODAY)).toEqual({
    faults: {
      until: '“yesterday” is no date that I can read. Write it like 24 December, monday or 2 weeks.',
    },
  });
  expect(readPause(context, {}, TODAY)).toMatchObject({
    faults: { until: expect.stringContaining('Until when?') },
  });
});
