import fc from 'fast-check';
import type { Glossary } from '../../src/core/glossary/glossary.ts';
import { LIMITS } from '../../src/core/glossary/limits.ts';
import { nameKey } from '../../src/core/glossary/name-key.ts';
import { glossaryOf } from './glossary-of.ts';

/** Pieces of names: words, signs, brackets, other scripts, and what looks like a mention. */
const NAME_UNITS = [
  ...[
    'a',
    'b',
    'c',
    'go',
    'lock',
    'the',
    'what',
    'is',
    'plus',
    'one',
    'index',
    's',
    '1',
    '42',
    'é',
    'ß',
    'I',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '-',
    '/',
    '.',
    '+',
    '#',
    '%',
    '@',
    '(',
    ')',
    "'",
    '’',
    '&',
    '<',
    '>',
    '*',
    '_',
    ':',
    '|',
  ],
  ...['базы', 'данных', 'データ', '缓存', 'قاعدة', '데이터', 'ฐาน', '→', '☕', '👩‍👧', '@everyone', '<@U1>'],
];

/** Pieces of texts: Markdown and what escapes to something longer. */
const TEXT_UNITS = [
  ...[
    'word ',
    'words. ',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '  - ',
    '> ',
    '# ',
    '**',
    '*',
    '`',
    '```',
    '```go\n',
    '&',
    '<',
  ],
  ...[
    '[x](https://example.com/a?b=c&d=e) ',
    '![alt](x.png)',
    '<b>',
    '@everyone',
    '\\',
    '_',
    '~',
    '|',
    '🍕',
    'سلام',
  ],
];

function lineOf(limit: number) {
  return fc
    .string({ unit: fc.constantFrom(...NAME_UNITS), minLength: 1, maxLength: limit })
    .map((text) => text.slice(0, limit).trim())
    .filter((text) => text !== '');
}

/** Up to the limit, and often just at it. */
function textOf(limit: number) {
  const short = fc.string({ unit: fc.constantFrom(...TEXT_UNITS), minLength: 1, maxLength: 60 });
  const long = fc.tuple(short, fc.constantFrom('', 'a', ' ')).map(([piece, glue]) => {
    return `${piece}${glue}`.repeat(Math.ceil(limit / (piece.length + glue.length)));
  });
  return fc
    .oneof(short, long)
    .map((text) => text.slice(0, limit).trim())
    .filter((text) => text !== '');
}

const link = fc.record({
  title: lineOf(LIMITS.linkTitle),
  url: fc.constantFrom('https://example.com', `https://example.com/?${'&'.repeat(LIMITS.url - 21)}`),
});

const content = {
  inPractice: textOf(LIMITS.inPractice),
  example: fc.record(
    { language: fc.constantFrom('go', 'c++'), code: textOf(LIMITS.code) },
    { requiredKeys: ['code'] },
  ),
  links: fc.array(link, { maxLength: LIMITS.links }),
};

const meaning = fc.record(
  { context: lineOf(LIMITS.context), definition: textOf(LIMITS.definition), ...content },
  { requiredKeys: ['context', 'definition'] },
);

const told = fc.record(
  { definition: textOf(LIMITS.definition), ...content },
  { requiredKeys: ['definition'] },
);
const toldTwice = fc.record({ meanings: fc.array(meaning, { minLength: 1, maxLength: LIMITS.meanings }) });

const term = fc
  .tuple(
    fc.record(
      {
        name: lineOf(LIMITS.name),
        aliases: fc.array(lineOf(LIMITS.name), { maxLength: 4 }),
        category: fc.constantFrom(
          'Databases',
          'databases',
          'C++',
          'C plus plus',
          '&'.repeat(LIMITS.category),
        ),
        tags: fc.array(lineOf(LIMITS.tag), { maxLength: LIMITS.tags }),
        related: fc.array(fc.nat(40), { maxLength: LIMITS.related }),
        asks: fc.array(lineOf(LIMITS.ask), { maxLength: 2 }),
        status: fc.constantFrom('published', 'deprecated', 'draft'),
      },
      { requiredKeys: ['name'] },
    ),
    fc.oneof(told, toldTwice),
  )
  .map(([head, body]) => ({ ...head, ...body }));

/** Any glossary that may be read: names of any script, the longest and the emptiest texts, at most `most` terms. */
export function anyGlossary(most: number): fc.Arbitrary<Glossary> {
  return fc.array(term, { maxLength: most }).map((drawn) => {
    const taken = new Set<string>();
    const terms = drawn.filter(({ name, aliases = [] }) => {
      const keys = new Set([name, ...aliases].map(nameKey));
      if ([...keys].some((key) => taken.has(key))) return false;
      for (const key of keys) taken.add(key);
      return true;
    });
    const written = terms.map(({ related = [], ...rest }, index) => ({
      ...rest,
      id: `t${index}`,
      related: related.filter((other) => other < terms.length).map((other) => `t${other}`),
    }));
    return glossaryOf(JSON.stringify({ category: 'Words', terms: written }));
  });
}
