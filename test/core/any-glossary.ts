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

const aside = fc.record({
  name: lineOf(LIMITS.asideName),
  aliases: fc.array(lineOf(LIMITS.asideName), { maxLength: LIMITS.asideAliases }),
  definition: textOf(LIMITS.asideDefinition),
});

/** The number of another term, or an aside; the first side is the term itself where it isn't given. */
const contrast = fc.record(
  {
    first: aside,
    second: fc.oneof(fc.nat(40), aside),
    inCommon: textOf(LIMITS.inCommon),
    chooseWhen: textOf(LIMITS.chooseWhen),
  },
  { requiredKeys: ['second'] },
);

type Drawn = typeof contrast extends fc.Arbitrary<infer Contrast> ? Contrast : never;
type DrawnAside = Exclude<Drawn['second'], number>;

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
        contrasts: fc.array(contrast, { maxLength: LIMITS.contrasts }),
        prerequisites: fc.array(fc.nat(40), { maxLength: LIMITS.prerequisites }),
        formerIds: fc.nat(LIMITS.formerIds),
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
    const toldApart = new Set<string>();
    const written = terms.map((drawnTerm, index) => {
      const { related = [], contrasts = [], prerequisites = [], formerIds = 0, ...rest } = drawnTerm;
      return {
        ...rest,
        id: `t${index}`,
        related: related.filter((other) => other < terms.length).map((other) => `t${other}`),
        prerequisites: prerequisites.filter((other) => other < index).map((other) => `t${other}`),
        formerIds: Array.from({ length: formerIds }, (_, count) =>
          `old-${count}-t${index}`.padEnd(LIMITS.id, 'x'),
        ),
        contrasts: contrasts.flatMap((each) => settle(each, index, terms.length, taken, toldApart)),
      };
    });
    return glossaryOf(JSON.stringify({ category: 'Words', terms: written }));
  });
}

/** The contrast as a file would have it, or none where it would be a fault. */
function settle(
  { first, second, ...lines }: Drawn,
  owner: number,
  count: number,
  taken: ReadonlySet<string>,
  toldApart: Set<string>,
) {
  const write = (side: number | DrawnAside) => {
    if (typeof side === 'number') return side < count ? `t${side}` : undefined;
    const { name, aliases, definition } = side;
    if (taken.has(nameKey(name))) return undefined;
    return { name, aliases: aliases.filter((alias) => !taken.has(nameKey(alias))), definition };
  };
  const between = [write(typeof second === 'number' ? owner : (first ?? owner)), write(second)];
  const keys = between.map((side) => (typeof side === 'object' ? `aside ${nameKey(side.name)}` : side));
  const pair = [...keys].sort().join('\n');
  if (keys.includes(undefined) || keys[0] === keys[1] || toldApart.has(pair)) return [];
  toldApart.add(pair);
  return [{ between, ...lines }];
}
