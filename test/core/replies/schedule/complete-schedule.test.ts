import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeSchedule } from '../../../../src/core/replies/schedule/complete-schedule.ts';
import { readScheduleCommand } from '../../../../src/core/replies/schedule/read-schedule-command.ts';
import { LANGUAGES, wordsFor } from '../../../../src/core/words/words-for.ts';
import { anyGlossary } from '../../any-glossary.ts';
import { contextOf } from '../context-of.ts';
import { longGlossary } from '../long-glossary.ts';
import { context } from '../small-glossary.ts';

const complete = (typed: string, given = context) => completeSchedule(given, typed);

describe('before anything is typed', () => {
  it.each(LANGUAGES)('are the commands, each of which can be read, in %s', (language) => {
    const given = { ...context, words: wordsFor(language, 'en') };
    const kinds = complete('', given).map((typed) => readScheduleCommand(given, typed, '2026-03-29').kind);
    expect(kinds.length).toBeGreaterThan(15);
    expect(kinds).not.toContain('fault');
    expect(kinds).not.toContain('ask-zone');
  });
});

describe('while it is typed', () => {
  it('offers nothing behind more than a choice can hold', () => {
    expect(complete(`on ${'databases, '.repeat(500)}`)).toEqual([]);
  });

  it.each([
    ['o', ['on', 'on 09:00 weekdays', 'off']],
    ['pause', ['pause until mon', 'pause 1 week', 'pause 2 weeks', 'pause a month']],
    ['zone ber', ['zone Europe/Berlin']],
    ['zone new y', ['zone America/New_York']],
    ['zone münch', ['zone Europe/Berlin']],
    ['on 9:30 mon-fri ber', ['on 9:30 mon-fri Europe/Berlin']],
    ['on 9:3', ['on 09:30']],
    ['topics data', ['topics data', 'topics Databases']],
    ['topics databases, con', ['topics databases, con', 'topics databases, consistency']],
    ['topics al', ['topics all']],
    ['style ', ['style guess', 'style card']],
    ['days mo', ['days mon']],
    ['me o', ['me on 09:00', 'me off']],
  ])('%j goes on as %j', (typed, completed) => {
    expect(complete(typed)).toEqual(expect.arrayContaining(completed));
  });

  it('puts what can be read as it stands first', () => {
    expect(complete('on 9:30 berlin')[0]).toBe('on 9:30 berlin');
    expect(complete('on 9:30 ')[0]).toBe('on 9:30');
  });

  it('adds nothing behind a step that takes nothing', () => {
    expect(complete('off m')).toEqual([]);
    expect(complete('pause x')).toEqual([]);
  });

  it('offers the time of day from the morning on', () => {
    expect(complete('time ').slice(0, 3)).toEqual(['time 09:00', 'time 08:00', 'time 08:30']);
  });
});

it('is at most 25 suggestions of at most 100 characters, whatever is typed', () => {
  const typed = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom('on', 'zone', 'topics', 'a', 'e', 't', ',', '9', 'me', ' '))
      .map((all) => all.join(' ')),
  );
  const many = contextOf(longGlossary(650));
  fc.assert(
    fc.property(anyGlossary(4), typed, (glossary, text) => {
      for (const given of [many, contextOf(glossary)]) {
        const all = completeSchedule(given, text);
        expect(all.length).toBeLessThanOrEqual(25);
        for (const each of all) {
          expect(each.length).toBeGreaterThan(0);
          expect(each.length).toBeLessThanOrEqual(100);
        }
        expect(new Set(all).size).toBe(all.length);
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);
