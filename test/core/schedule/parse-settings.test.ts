import { describe, expect, it } from 'vitest';
import { checkTimeZone } from '../../../src/core/schedule/check-time-zone.ts';
import { parseDailyTime } from '../../../src/core/schedule/parse-daily-time.ts';
import { parseWeekdays } from '../../../src/core/schedule/parse-weekdays.ts';

describe('a time', () => {
  it.each([
    ['09:00', { hour: 9, minute: 0 }],
    [' 9:05 ', { hour: 9, minute: 5 }],
    ['23:59', { hour: 23, minute: 59 }],
  ])('“%s” is read', (text, time) => {
    expect(parseDailyTime(text)).toEqual(time);
  });

  it.each(['24:00', '9', '9am', '09:60', '', '-1:00', '09:00:00'])('“%s” is refused with advice', (text) => {
    expect(() => parseDailyTime(text)).toThrow(/24-hour clock, such as 09:00/);
  });
});

describe('weekdays', () => {
  it('are read by short and full names, in order and once', () => {
    expect(parseWeekdays('Fri, monday mon')).toEqual(['mon', 'fri']);
  });

  it.each([
    ['mon,tusday', 'tuesday'],
    ['', 'mon,tue,wed,thu,fri'],
    ['everyday', 'mon,tue,wed,thu,fri'],
  ])('“%s” are refused, naming what could be meant', (text, hint) => {
    expect(() => parseWeekdays(text)).toThrow(hint);
  });
});

describe('a time zone', () => {
  it.each([
    ['europe/berlin', 'Europe/Berlin'],
    ['UTC', 'UTC'],
    ['Asia/Kathmandu', 'Asia/Kathmandu'],
    ['US/Pacific', 'US/Pacific'],
  ])('“%s” is %s', (text, zone) => {
    expect(checkTimeZone(text)).toBe(zone);
  });

  it.each([
    ['Europe/Berln', 'Europe/Berlin'],
    ['America/New York', 'America/New_York'],
    ['+02:00', 'IANA name'],
    ['Mars/Olympus', 'IANA name'],
  ])('“%s” is refused, naming what could be meant', (text, hint) => {
    expect(() => checkTimeZone(text)).toThrow(hint);
  });
});
