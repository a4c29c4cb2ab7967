import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSettings } from '../../../../src/core/replies/schedule/read-settings.ts';
import { context } from '../small-glossary.ts';

const VALUES = {
  time: ['9:30'],
  zone: ['berlin'],
  days: ['fri', 'mon'],
  topics: ['tag:consistency', 'category:databases'],
  style: ['guess'],
};

it('reads what was filled in, as people write it', () => {
  expect(readSettings(context, VALUES)).toEqual({
    schedule: {
      time: { hour: 9, minute: 30 },
      timeZone: 'Europe/Berlin',
      days: ['mon', 'fri'],
      topics: [
        { kind: 'tag', id: 'consistency' },
        { kind: 'category', id: 'databases' },
      ],
      style: 'guess',
    },
  });
});

it('takes no topics for all terms, and leaves out those that are gone or were never there', () => {
  expect(readSettings(context, { ...VALUES, topics: [] })).toMatchObject({ schedule: { topics: [] } });
  const topics = ['tag:lost', 'category:databases', 'category:databases', 'x', 'tag:', 'category'];
  expect(readSettings(context, { ...VALUES, topics })).toMatchObject({
    schedule: { topics: [{ kind: 'category', id: 'databases' }] },
  });
});

it('says what is wrong with each field, all at once', () => {
  expect(readSettings(context, { time: ['25:00'], zone: ['CET'], days: ['xyz'], style: [] })).toEqual({
    faults: {
      time: '“25:00” is no time of day. Write it like 09:30.',
      zone: '“CET” may be several time zones. Write one of these: Europe/Berlin, Europe/Paris, Europe/Madrid, Europe/Rome, Europe/Warsaw.',
      days: 'Name at least one day, such as mon, wed, fri.',
      style: 'Which style? There are “card” and “guess”.',
    },
  });
  expect(readSettings(context, { ...VALUES, time: [''], zone: ['xyzzy'] })).toEqual({
    faults: {
      time: 'At what time? Write it like 09:30.',
      zone: '“xyzzy” is no time zone that I know. Write a city or a name such as Europe/Berlin.',
    },
  });
});

it('asks after the one zone that may be meant', () => {
  expect(readSettings(context, { ...VALUES, zone: ['Atlantis'] })).toEqual({
    faults: {
      zone: '“Atlantis” is no time zone that I know. Write a city or a name such as Europe/Berlin. Did you mean “America/New_York”?',
    },
  });
});

it('fails on nothing that a stranger may send', () => {
  const values = fc.dictionary(
    fc.constantFrom('time', 'zone', 'days', 'topics', 'style', '__proto__', 'x'),
    fc.array(fc.string({ unit: 'binary' })),
  );
  fc.assert(
    fc.property(values, (sent) => {
      expect(Object.keys(readSettings(context, sent))).toHaveLength(1);
    }),
  );
});
