import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossaryFileSchema } from '../../../src/core/glossary/glossary-schema.ts';
import { slugify } from '../../../src/core/glossary/slugify.ts';

function messagesFor(term: Record<string, unknown>): string[] {
  const file = { category: 'X', terms: [{ name: 'A', definition: 'd', ...term }] };
  return glossaryFileSchema.safeParse(file).error?.issues.map(({ message }) => message) ?? [];
}

const long = (length: number) => 'x'.repeat(length);
const many = (count: number) => Array.from({ length: count }, (_, index) => `x${index}`);
const link = { title: 't', url: 'https://a.example' };
const aside = { name: 'B', definition: 'd' };
const contrast = { between: ['a', aside] };
const meaning = { context: 'c', definition: 'd' };

describe('the caps that keep every card within the platforms’ limits', () => {
  it.each<[string, number, (size: number) => Record<string, unknown>]>([
    ['name', 80, (size) => ({ name: long(size) })],
    ['alias', 80, (size) => ({ aliases: [long(size)] })],
    ['id', 40, (size) => ({ id: long(size) })],
    ['category', 60, (size) => ({ category: long(size) })],
    ['tag', 30, (size) => ({ tags: [long(size)] })],
    ['definition', 900, (size) => ({ definition: long(size) })],
    ['inPractice', 2_500, (size) => ({ inPractice: long(size) })],
    ['code', 1_200, (size) => ({ example: { code: long(size) } })],
    ['title', 80, (size) => ({ links: [{ ...link, title: long(size) }] })],
    ['url', 400, (size) => ({ links: [{ ...link, url: `https://${long(size - 8)}` }] })],
    ['context', 60, (size) => ({ meanings: [{ ...meaning, context: long(size) }] })],
    ['definition', 900, (size) => ({ meanings: [{ ...meaning, definition: long(size) }] })],
    ['ask', 120, (size) => ({ asks: [long(size)] })],
    ['owner', 80, (size) => ({ owner: long(size) })],
    ['prerequisite', 80, (size) => ({ prerequisites: [long(size)] })],
    ['id', 40, (size) => ({ formerIds: [long(size)] })],
    ['name', 80, (size) => ({ contrasts: [{ between: ['a', { ...aside, name: long(size) }] }] })],
    ['alias', 80, (size) => ({ contrasts: [{ between: [{ ...aside, aliases: [long(size)] }, 'a'] }] })],
    [
      'definition',
      450,
      (size) => ({ contrasts: [{ between: ['a', { ...aside, definition: long(size) }] }] }),
    ],
    ['inCommon', 300, (size) => ({ contrasts: [{ ...contrast, inCommon: long(size) }] })],
    ['chooseWhen', 500, (size) => ({ contrasts: [{ ...contrast, chooseWhen: long(size) }] })],
  ])('%s: %i characters and no more', (key, cap, withSize) => {
    expect(messagesFor(withSize(cap))).toEqual([]);
    expect(messagesFor(withSize(cap + 1))).toEqual([
      `\`${key}\` is longer than ${cap.toLocaleString('en')} characters. Shorten it.`,
    ]);
  });

  it.each<[string, number, (size: number) => Record<string, unknown>]>([
    ['aliases', 20, (size) => ({ aliases: many(size) })],
    ['tags', 10, (size) => ({ tags: many(size) })],
    ['links', 5, (size) => ({ links: many(size).map(() => link) })],
    ['related', 10, (size) => ({ related: many(size) })],
    ['asks', 20, (size) => ({ asks: many(size) })],
    ['contrasts', 6, (size) => ({ contrasts: many(size).map(() => contrast) })],
    ['prerequisites', 5, (size) => ({ prerequisites: many(size) })],
    ['formerIds', 5, (size) => ({ formerIds: many(size) })],
    ['aliases', 10, (size) => ({ contrasts: [{ between: ['a', { ...aside, aliases: many(size) }] }] })],
  ])('%s: %i items and no more', (key, cap, withSize) => {
    expect(messagesFor(withSize(cap))).toEqual([]);
    expect(messagesFor(withSize(cap + 1))).toEqual([
      `\`${key}\` has more than ${cap} items. Keep the ${cap} that matter most.`,
    ]);
  });

  it('meanings: five and no more', () => {
    expect(messagesFor({ meanings: many(5).map(() => meaning) })).toEqual([]);
    expect(messagesFor({ meanings: many(6).map(() => meaning) })).toEqual([
      'There are more than 5 meanings. Make some of them terms of their own.',
    ]);
  });
});

describe('a web address', () => {
  it.each(['https://a.example', 'http://a.example/b?c=d#e', 'HTTPS://A.EXAMPLE'])('may be %j', (url) => {
    expect(messagesFor({ links: [{ title: 't', url }] })).toEqual([]);
  });

  it.each([
    'ftp://a.example',
    'a.example',
    'javascript:alert(1)',
    'https://',
    'https://a b',
    'https://a>b|c',
    ' https://a',
  ])('may not be %j', (url) => {
    expect(messagesFor({ links: [{ title: 't', url }] })).toHaveLength(1);
  });
});

it('takes every id that is made from a name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (name) => {
      expect(messagesFor({ id: slugify(name) })).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});
