import { expect, it } from 'vitest';
import { createOnlyOnce } from '../../../src/adapters/slack/only-once.ts';

function atMinute(clock: { minute: number }) {
  return createOnlyOnce(() => new Date(clock.minute * 60_000));
}

it('is true for the first delivery only', () => {
  const isFirst = atMinute({ minute: 0 });
  expect([isFirst('Ev1'), isFirst('Ev1'), isFirst('Ev2')]).toEqual([true, false, true]);
});

it('knows a message that comes as two kinds of event', () => {
  const isFirst = atMinute({ minute: 0 });
  expect([isFirst('Ev1', 'C1:5'), isFirst('Ev2', 'C1:5'), isFirst('Ev2', 'C1:6')]).toEqual([
    true,
    false,
    false,
  ]);
});

it('takes a delivery without any name for a first one', () => {
  const isFirst = atMinute({ minute: 0 });
  expect([isFirst(undefined), isFirst(undefined)]).toEqual([true, true]);
});

it('forgets after ten minutes', () => {
  const clock = { minute: 0 };
  const isFirst = atMinute(clock);
  isFirst('Ev1');
  clock.minute = 9.9;
  expect(isFirst('Ev1')).toBe(false);
  clock.minute = 10;
  expect(isFirst('Ev1')).toBe(true);
});

it('remembers ten thousand names at most, the latest ones', () => {
  const isFirst = atMinute({ minute: 0 });
  for (let count = 0; count < 10_001; count += 1) isFirst(`Ev${count}`);
  expect([isFirst('Ev10000'), isFirst('Ev0')]).toEqual([false, true]);
});
