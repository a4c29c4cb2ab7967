import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Action,
  type ActionKind,
  decodeAction,
  encodeAction,
  SCHEDULE_STEPS,
  TERMS_LENGTH,
  TRAIL_LENGTH,
  WISH_LENGTH,
} from '../../src/core/action.ts';
import { nameKey } from '../../src/core/glossary/name-key.ts';
import type { Origin } from '../../src/core/origin.ts';

const key = fc.string({ unit: fc.constantFrom(...'abcxyz0189'), minLength: 6, maxLength: 6 });
const page = fc.nat(9_999);
const asker = fc.string({ unit: fc.constantFrom(...'abcXYZ0189'), minLength: 1, maxLength: 32 });
const date = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

const keys = (minLength: number, maxLength: number) => fc.array(key, { minLength, maxLength });
const whose = fc.constant('me');
const total = fc.nat(9_999);
const category = key;
const thread = fc.tuple(fc.nat(9_999_999_999), fc.nat(999_999)).map(([second, part]) => {
  return `${second}.${String(part).padStart(6, '0')}`;
});
const wish = fc
  .array(fc.constantFrom('kafka', 'c++', '99.9%', 'データ', 'ß', 'two words', '.net'), { minLength: 1 })
  .map((words) => nameKey(words.join(' ')).slice(0, WISH_LENGTH).trim())
  .filter((text) => nameKey(text) === text);

const from = fc.oneof(
  fc.record(
    { kind: fc.constant('terms'), terms: keys(1, TERMS_LENGTH), total },
    { requiredKeys: ['kind', 'terms'] },
  ),
  fc.record({ kind: fc.constant('suggestions'), terms: keys(1, 5) }),
  fc.record({ kind: fc.constant('contrast'), sides: keys(2, 2) }),
  fc.record({ kind: fc.constantFrom('category', 'tag'), key }),
  fc.record({ kind: fc.constant('letters') }),
  fc.record({ kind: fc.constant('random'), category }, { requiredKeys: ['kind'] }),
);
const way = { trail: keys(0, TRAIL_LENGTH), from, thread };

/** The fields of each kind of action; what may be missing is told apart below. */
const FIELDS: { readonly [Kind in ActionKind]: Readonly<Record<string, fc.Arbitrary<unknown>>> } = {
  open: { term: key, page, ...way },
  share: { terms: keys(1, TERMS_LENGTH), thread, total },
  delete: { asker },
  suggestions: { terms: keys(1, 5) },
  terms: { terms: keys(1, TERMS_LENGTH), thread, total },
  contrast: { sides: keys(2, 2), ...way },
  'share-contrast': { sides: keys(2, 2), thread },
  contrasts: { term: key, ...way, page },
  home: {},
  search: {},
  browse: { category, page },
  tag: { tag: key, page },
  letters: { page },
  random: { category },
  path: { scope: fc.constantFrom('category', 'term'), key, step: page, page },
  paths: { page },
  quiz: { category },
  answer: { term: key, choice: key, category },
  rate: { term: key, verdict: fc.constantFrom('helpful', 'unclear'), page, ...way },
  ask: { wish },
  help: {},
  daily: { date, term: key },
  schedule: { step: fc.constantFrom(...SCHEDULE_STEPS), whose, version: page },
  'schedule-zone': {
    zone: fc.constantFrom('UTC', 'Europe/Berlin', 'Etc/GMT+5'),
    whose,
    step: fc.constant('on'),
  },
};

/** Either there or not. */
const OPTIONAL = new Set([
  ...['browse.category', 'tag.tag', 'random.category', 'quiz.category', 'answer.category'],
  ...['share', 'terms'].flatMap((kind) => [`${kind}.thread`, `${kind}.total`]),
  ...['open', 'contrast', 'contrasts', 'rate'].flatMap((kind) => [`${kind}.from`, `${kind}.thread`]),
  ...[
    'share-contrast.thread',
    'contrasts.page',
    'paths.page',
    'schedule.whose',
    'schedule.version',
    'schedule-zone.whose',
    'schedule-zone.step',
  ],
]);

const action = fc.oneof(
  ...Object.entries(FIELDS).map(([kind, fields]) => {
    const required = Object.keys(fields).filter((name) => !OPTIONAL.has(`${kind}.${name}`));
    const whole = { kind: fc.constant(kind), ...fields };
    return fc.record(whole, { requiredKeys: ['kind', ...required] as never });
  }),
) as fc.Arbitrary<Action>;

describe('any action', () => {
  it('is read as it was written, from at most 100 characters', () => {
    fc.assert(
      fc.property(action, (written) => {
        const code = encodeAction(written);
        expect(code.length).toBeLessThanOrEqual(100);
        const read = decodeAction(code);
        const isCut = 'from' in written && read && !('from' in read);
        expect(read).toEqual(isCut ? { ...written, from: undefined } : written);
      }),
      { numRuns: 1_000 },
    );
  });

  it('has a code of its own', () => {
    fc.assert(
      fc.property(action, action, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(encodeAction(one)).not.toBe(encodeAction(other));
      }),
    );
  });
});

it('writes codes that older messages still carry', () => {
  const codes = [
    encodeAction({ kind: 'open', term: 'abc123', page: 2, trail: ['def456', 'ghi789'] }),
    encodeAction({ kind: 'share', terms: ['abc123'] }),
    encodeAction({ kind: 'share', terms: ['abc123', 'def456'], thread: '1712345678.000100' }),
    encodeAction({ kind: 'delete', asker: 'U123' }),
    encodeAction({ kind: 'suggestions', terms: ['abc123', 'def456'] }),
    encodeAction({ kind: 'browse', page: 1 }),
    encodeAction({ kind: 'browse', category: 'abc123', page: 1 }),
    encodeAction({ kind: 'daily', date: '2026-03-29', term: 'abc123' }),
    encodeAction({ kind: 'random' }),
    encodeAction({ kind: 'help' }),
  ];
  expect(codes).toEqual([
    'open:abc123:2:def456ghi789',
    'share:abc123',
    'share:abc123def456:1712345678.000100',
    'delete:U123',
    'suggestions:abc123def456',
    'browse::1',
    'browse:abc123:1',
    'daily:2026-03-29:abc123',
    'random',
    'help',
  ]);
});

it('writes the way that was come beside what older messages carry', () => {
  const [term, thread] = ['abc123', '1712345678.000100'];
  const codeFrom = (from: Origin) => encodeAction({ kind: 'open', term, page: 0, trail: [], from });
  expect(encodeAction({ kind: 'open', term, page: 0, trail: [], thread })).toBe('open:abc123:0:::sbhidq.2s');
  expect(codeFrom({ kind: 'terms', terms: ['def456', 'ghi789'] })).toBe('open:abc123:0::def456ghi789');
  expect(codeFrom({ kind: 'terms', terms: ['def456'], total: 13 })).toBe('open:abc123:0::def456+13');
  expect(codeFrom({ kind: 'suggestions', terms: ['def456'] })).toBe('open:abc123:0::?def456');
  expect(codeFrom({ kind: 'contrast', sides: ['def456', 'ghi789'] })).toBe('open:abc123:0::=def456ghi789');
  expect(codeFrom({ kind: 'category', key: 'def456' })).toBe('open:abc123:0::/def456');
  expect(codeFrom({ kind: 'tag', key: 'def456' })).toBe('open:abc123:0::#def456');
  expect(codeFrom({ kind: 'letters' })).toBe('open:abc123:0::~');
  expect(codeFrom({ kind: 'random' })).toBe('open:abc123:0::*');
  expect(encodeAction({ kind: 'paths', page: 1 })).toBe('paths:1');
  expect(encodeAction({ kind: 'contrasts', term, trail: [], page: 1 })).toBe('contrasts:abc123::::1');
});

describe('a list of ten terms and its thread', () => {
  const terms = Array.from({ length: TERMS_LENGTH }, (_, index) => `term0${index}`);
  const way = { from: { kind: 'terms', terms, total: 13 }, thread: '1712345678.999999' } as const;

  it('is kept by the cards opened from it, also when they are rated', () => {
    const rated = { kind: 'rate', term: 'abc123', verdict: 'helpful', page: 0, trail: [], ...way } as const;
    expect(decodeAction(encodeAction(rated))).toEqual(rated);
  });

  it('goes where the way is too long for it, but not the thread', () => {
    const open = { kind: 'open', term: 'abc123', page: 0, trail: terms.slice(0, 8), ...way } as const;
    const { from: _, ...kept } = open;
    expect(decodeAction(encodeAction(open))).toEqual(kept);
  });
});

it('keeps the latest eight of a longer way back', () => {
  const trail = Array.from({ length: 10 }, (_, index) => `term0${index}`);
  const code = encodeAction({ kind: 'open', term: 'abc123', page: 9_999, trail });
  expect(decodeAction(code)).toEqual({ kind: 'open', term: 'abc123', page: 9_999, trail: trail.slice(2) });
});

describe('a code that nobody wrote', () => {
  it.each([
    '',
    ':',
    'open',
    'open:abc123',
    'open:abc123:0',
    'open:abc12:0:',
    'open:ABC123:0:',
    'open:abc123:-1:',
    'open:abc123:01:',
    'open:abc123:1e3:',
    'open:abc123:10000:',
    'open:abc123:0:abc12',
    'open:abc123:0:abc12!',
    `open:abc123:0:${'abc123'.repeat(9)}`,
    'open:abc123:0::',
    'open:abc123:0:\n',
    'open:abc123:0::abc12',
    'open:abc123:0::abc123+',
    'open:abc123:0::abc123+13+1',
    'open:abc123:0::?',
    'open:abc123:0::=abc123',
    'open:abc123:0::/',
    'open:abc123:0::~x',
    'open:abc123:0::*abc',
    'open:abc123:0::!abc123',
    'open:abc123:0:::abc',
    'open:abc123:0:::zzzzzzzz.0',
    'open:abc123:0:::1.zzzz',
    `open:abc123:0:${'abc123'.repeat(8)}:${'abc123'.repeat(10)}`,
    'share:',
    'share:abc123:extra',
    'share:абв123',
    'delete:',
    'delete:<@U1>',
    `delete:${'U'.repeat(33)}`,
    'suggestions:',
    `suggestions:${'abc123'.repeat(6)}`,
    'browse',
    'browse:',
    'browse:abc:0',
    'daily:2026-3-29:abc123',
    'daily:2026-03-29:',
    'random:',
    'random:1',
    'help:me',
    'Random',
    'constructor',
    '__proto__',
    'drop:abc123',
    '{"kind":"random"}',
  ])('is none: %j', (code) => {
    expect(decodeAction(code)).toBeUndefined();
  });

  it('is none, or exactly what the code it stands for would be', () => {
    const piece = fc.constantFrom(
      'open',
      'share',
      'delete',
      'suggestions',
      'browse',
      'daily',
      'random',
      'help',
      ':',
      'abc123',
      '0',
      '2026-03-29',
      'U1',
      ' ',
      'é',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: piece, maxLength: 12 }), fc.string()), (code) => {
        const read = decodeAction(code);
        if (read) expect(encodeAction(read)).toBe(code);
      }),
      { numRuns: 2_000 },
    );
  });
});
