import { expect, it } from 'vitest';
import { addDays, dateOf, weekdayOf } from '../../../src/core/schedule/local-date.ts';

it.each([
  ['2026-03-29', 1, '2026-03-30'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-03-01', -1, '2026-02-28'],
])('%s moved by %i days is %s', (date, days, moved) => {
  expect(addDays(date, days)).toBe(moved);
});

it.each([
  ['2026-03-29', 'sun'],
  ['2026-03-30', 'mon'],
  ['1970-01-01', 'thu'],
  ['1969-12-31', 'wed'],
  ['2028-02-29', 'tue'],
])('%s is a %s', (date, day) => {
  expect(weekdayOf(date)).toBe(day);
});

it('is none where the calendar has no such day', () => {
  expect(dateOf(2026, 2, 29)).toBeUndefined();
  expect(dateOf(2026, 13, 1)).toBeUndefined();
  expect(dateOf(2026, 1, 0)).toBeUndefined();
  expect(dateOf(2028, 2, 29)).toBe('2028-02-29');
});
