import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScheduleCommand } from '../../../../src/core/replies/schedule/read-schedule-command.ts';
import { de } from '../../../../src/core/words/de.ts';
import { context } from '../small-glossary.ts';

/** A Sunday. */
const TODAY = '2026-03-29';

const read = (typed: string, given = context) => readScheduleCommand(given, typed, TODAY);

const DATABASES = { kind: 'category', id: 'databases' };
const DISTRIBUTED = { kind: 'category', id: 'distributed-systems' };
const CONSISTENCY = { kind: 'tag', id: 'consistency' };
const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'];
const EVERY_DAY = [...WORKDAYS, 'sat', 'sun'];

it.each(['berlim, ', 'databases, ', 'qq '])('reads nothing that goes on without end (%j)', (word) => {
  const command = read(`on ${word.repeat(2_000)}`);
  expect(command).toMatchObject({ kind: 'fault' });
  expect(JSON.stringify(command).length).toBeLessThan(300);
});

describe('a step', () => {
  it.each([
    ['', 'show'],
    ['  ', 'show'],
    ['show', 'show'],
    ['on', 'on'],
    ['OFF', 'off'],
    ['stop', 'off'],
    ['now', 'now'],
    ['preview', 'preview'],
    ['skip', 'skip'],
    ['skip next', 'skip'],
    ['resume', 'resume'],
    ['an', 'on'],
    ['aus', 'off'],
    ['jetzt', 'now'],
    ['vorschau', 'preview'],
    ['überspringen', 'skip'],
    ['uberspringen', 'skip'],
    ['fortsetzen', 'resume'],
    ['help', 'show'],
    ['hilfe', 'show'],
  ])('is read from %j: %s', (typed, step) => {
    expect(read(typed)).toEqual({ whose: 'channel', kind: 'step', step });
  });

  it.each([
    ['me', 'show'],
    ['off me', 'off'],
    ['me off', 'off'],
    ['für mich aus', 'off'],
    ['vorschau mir', 'preview'],
    ['for me now', 'now'],
  ])('is one’s own in %j: %s', (typed, step) => {
    expect(read(typed)).toEqual({ whose: 'me', kind: 'step', step });
  });

  it('with more behind it is not read', () => {
    expect(read('skip tomorrow')).toMatchObject({ kind: 'fault', fault: 'I can’t read “tomorrow”.' });
  });
});

describe('a change', () => {
  it('is all that stands behind “on”, in any order', () => {
    const change = {
      time: { hour: 9, minute: 30 },
      timeZone: 'Europe/Berlin',
      days: WORKDAYS,
      topics: [DATABASES],
      style: 'guess',
    };
    const expected = { whose: 'channel', kind: 'change', change, turnOn: true };
    expect(read('on 9:30 berlin mon-fri databases guess')).toEqual(expected);
    expect(read('on guess, databases, weekdays in berlin at 9.30')).toEqual(expected);
    expect(read('an um 9:30 uhr in berlin mo-fr databases raten')).toEqual(expected);
  });

  it.each([
    ['time 9:30', { time: { hour: 9, minute: 30 } }],
    ['time 9', { time: { hour: 9, minute: 0 } }],
    ['9am', { time: { hour: 9, minute: 0 } }],
    ['at 12 pm', { time: { hour: 12, minute: 0 } }],
    ['12:05 am', { time: { hour: 0, minute: 5 } }],
    ['8', { time: { hour: 8, minute: 0 } }],
    ['0930', { time: { hour: 9, minute: 30 } }],
    ['time 0930', { time: { hour: 9, minute: 30 } }],
    ['um 7 uhr', { time: { hour: 7, minute: 0 } }],
    ['zone Europe/Berlin', { timeZone: 'Europe/Berlin' }],
    ['time zone new york', { timeZone: 'America/New_York' }],
    ['sao paulo', { timeZone: 'America/Sao_Paulo' }],
    ['days mon,wed', { days: ['mon', 'wed'] }],
    ['every monday and friday', { days: ['mon', 'fri'] }],
    ['monday to friday', { days: WORKDAYS }],
    ['Mo – Fr', { days: WORKDAYS }],
    ['fri-mon', { days: ['mon', 'fri', 'sat', 'sun'] }],
    ['every day', { days: EVERY_DAY }],
    ['weekends', { days: ['sat', 'sun'] }],
    ['weekdays and sat', { days: [...WORKDAYS, 'sat'] }],
    ['jeden tag', { days: EVERY_DAY }],
    ['tage di, do', { days: ['tue', 'thu'] }],
    ['topics databases, consistency', { topics: [DATABASES, CONSISTENCY] }],
    ['topics databases consistency', { topics: [DATABASES, CONSISTENCY] }],
    ['topics data, distr', { topics: [DATABASES, DISTRIBUTED] }],
    ['distributed systems', { topics: [DISTRIBUTED] }],
    ['topics databases, databases', { topics: [DATABASES] }],
    ['topics all', { topics: [] }],
    ['themen alle', { topics: [] }],
    ['style guess', { style: 'guess' }],
    ['form karte', { style: 'card' }],
    ['topics data, mon', { topics: [DATABASES], days: ['mon'] }],
  ])('is read from %j', (typed, change) => {
    expect(read(typed)).toEqual({ whose: 'channel', kind: 'change', change, turnOn: false });
  });

  it('may be of one’s own', () => {
    expect(read('me on 9:30')).toMatchObject({ whose: 'me', kind: 'change', turnOn: true });
    expect(read('zeit 8 uhr für mich')).toMatchObject({ whose: 'me', kind: 'change', turnOn: false });
  });

  it('with a time zone that is not sure asks for it, and keeps the rest', () => {
    expect(read('on CET 9am databases')).toEqual({
      whose: 'channel',
      kind: 'ask-zone',
      typed: 'CET',
      near: ['Europe/Berlin', 'Europe/Paris', 'Europe/Madrid', 'Europe/Rome', 'Europe/Warsaw'],
      change: { time: { hour: 9, minute: 0 }, topics: [DATABASES] },
      turnOn: true,
    });
    expect(read('zone xyzzy')).toMatchObject({ kind: 'ask-zone', typed: 'xyzzy', near: [] });
    expect(read('zone new yrok mon')).toMatchObject({
      near: ['America/New_York'],
      change: { days: ['mon'] },
    });
  });
});

describe('a pause', () => {
  it.each([
    ['pause until monday', '2026-03-30'],
    ['pause sunday', '2026-04-05'],
    ['pause until next wednesday', '2026-04-01'],
    ['pause tomorrow', '2026-03-30'],
    ['pause next week', '2026-03-30'],
    ['pause until next month', '2026-04-01'],
    ['pause 2 weeks', '2026-04-12'],
    ['pause for a month', '2026-04-29'],
    ['pause 11 months', '2027-02-28'],
    ['pause 10 days', '2026-04-08'],
    ['pause 2026-12-24', '2026-12-24'],
    ['pause 24 december', '2026-12-24'],
    ['pause until December 24th', '2026-12-24'],
    ['pause 3 march', '2027-03-03'],
    ['pause 24.12.', '2026-12-24'],
    ['pause 24.12.2026', '2026-12-24'],
    ['pause bis zum 3. März 2027', '2027-03-03'],
    ['pausiere bis morgen', '2026-03-30'],
    ['pause 2 wochen', '2026-04-12'],
    ['pause eine woche', '2026-04-05'],
  ])('is read from %j: until %s', (typed, until) => {
    expect(read(typed)).toEqual({ whose: 'channel', kind: 'pause', until });
  });

  it.each([
    ['pause', 'Until when?'],
    ['pause until', 'is no date that I can read'],
    ['pause soon', '“soon” is no date that I can read.'],
    ['pause 31.2.', 'is no date that I can read'],
    ['pause 2026-03-29', 'is not in the future'],
    ['pause 0 days', 'is not in the future'],
    ['pause 2020-01-01', 'is not in the future'],
    ['pause 13 months', 'more than a year away'],
    ['pause 2028-01-01', 'more than a year away'],
  ])('of %j is refused: %s', (typed, said) => {
    const command = read(typed);
    expect(command.kind === 'fault' && command.fault).toContain(said);
  });
});

describe('what can’t be read', () => {
  it.each([
    ['preveiw', 'I can’t read “preveiw”. Did you mean “preview”?'],
    ['on 25:00', '“25:00” is no time of day. Write it like 09:30.'],
    ['time noonish', '“noonish” is no time of day. Write it like 09:30.'],
    ['time', 'At what time? Write it like 09:30.'],
    ['topics databses', 'There is no category or tag “databses”. Did you mean “Databases”?'],
    ['topics data, pizza', 'There is no category or tag “pizza”.'],
    ['topics', 'Name a category or a tag, or write “topics all”.'],
    ['days mon-foo', 'I don’t know the days “mon-foo”. Write them like mon, wed, fri or mon-fri.'],
    ['style loud', '“loud” is no style. There are “card” and “guess”.'],
    ['style gess', '“gess” is no style. There are “card” and “guess”. Did you mean “guess”?'],
    [
      'days tusday',
      'I don’t know the days “tusday”. Write them like mon, wed, fri or mon-fri. Did you mean “tuesday”?',
    ],
    ['on everything', 'I can’t read “everything”.'],
    ['paus until 24 December', 'I can’t read “paus until 24 December”. Did you mean “pause”?'],
    ['on off', 'I can’t read “off”.'],
    ['topics databases preview', 'I can’t read “preview”.'],
  ])('is told: %j', (typed, fault) => {
    expect(read(typed)).toEqual({ whose: 'channel', kind: 'fault', fault });
  });

  it('is told in the language of whoever asks', () => {
    const german = { ...context, words: de };
    expect(read('ziet 9:30', german)).toMatchObject({
      fault: '„ziet“ kann ich nicht lesen. Meintest du „zeit“?',
    });
    expect(read('vorschua', german)).toMatchObject({
      fault: '„vorschua“ kann ich nicht lesen. Meintest du „vorschau“?',
    });
  });

  it('fails on nothing that anyone may type', () => {
    const words = fc.constantFrom(
      'on',
      'me',
      'zone',
      'topics',
      'days',
      'pause',
      'in',
      'mon-',
      '9',
      '-',
      ',',
      '🐘',
      '24.12',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((each) => each.join(' ')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        expect(['step', 'change', 'pause', 'ask-zone', 'fault']).toContain(read(text).kind);
      }),
    );
  });

  it('takes no long time for a long text', () => {
    expect(read('on '.padEnd(6_000, 'xyzzy ')).kind).toBe('fault');
    expect(read('pause '.padEnd(6_000, '1 2.')).kind).toBe('fault');
  });
});
