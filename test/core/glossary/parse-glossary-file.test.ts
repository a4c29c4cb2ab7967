import { describe, expect, it } from 'vitest';
import { parseGlossaryFile } from '../../../src/core/glossary/parse-glossary-file.ts';
import { faultsOf, faultsOfTerm } from './faults-of.ts';

it('reads a term with everything it may have', () => {
  const text = `
category: Databases
terms:
  - id: acid
    name: ACID
    aliases: [ACID properties]
    tags: [transactions]
    definition: |
      Four properties.
    inPractice: Watch the isolation level.
    example:
      language: sql
      code: COMMIT;
    links:
      - title: Isolation
        url: https://example.com/isolation
    related: [index]
    contrasts:
      - between:
          - acid
          - name: BASE
            aliases: [basically available]
            definition: |
              Softer promises.
        inCommon: Both promise.
        chooseWhen: Ask how stale.
      - between: [acid, index]
    prerequisites: [index]
    formerIds: [acid-properties]
    asks: [all or nothing]
    status: deprecated
    replacedBy: base
    owner: storage team
    reviewBy: 2027-06-01
`;
  expect(parseGlossaryFile(text, 'databases.yaml')).toEqual({
    faults: [],
    terms: [
      {
        id: 'acid',
        name: 'ACID',
        aliases: ['ACID properties'],
        category: 'Databases',
        tags: ['transactions'],
        definition: 'Four properties.',
        inPractice: 'Watch the isolation level.',
        example: { language: 'sql', code: 'COMMIT;' },
        links: [{ title: 'Isolation', url: 'https://example.com/isolation' }],
        related: ['index'],
        contrasts: [
          {
            between: [
              { kind: 'term', id: 'acid' },
              {
                kind: 'aside',
                name: 'BASE',
                aliases: ['basically available'],
                definition: 'Softer promises.',
              },
            ],
            inCommon: 'Both promise.',
            chooseWhen: 'Ask how stale.',
          },
          {
            between: [
              { kind: 'term', id: 'acid' },
              { kind: 'term', id: 'index' },
            ],
          },
        ],
        prerequisites: ['index'],
        formerIds: ['acid-properties'],
        asks: ['all or nothing'],
        status: 'deprecated',
        replacedBy: 'base',
        owner: 'storage team',
        reviewBy: '2027-06-01',
        source: { file: 'databases.yaml', line: 4, column: 5 },
      },
    ],
  });
});

it('says at once what the schema finds and what it can’t, and gives the terms that hold', () => {
  const text = `
category: [no text]
terms:
  - name: ''
    definition: d
  - name: B
  - just a text
  - name: D
    definition: d
`;
  const { terms, faults } = parseGlossaryFile(text, 'a.yaml');
  expect(terms.map(({ name }) => name)).toEqual(['B', 'D']);
  expect(faults.map(({ line, column, message }) => `${line}:${column}  ${message}`)).toEqual([
    '2:11  `category` is missing or no text. Write it as text; put it in quotes when it looks like a number or holds a colon.',
    '4:11  `name` is empty. Write some text.',
    '6:5  “B” has no `definition`. Write what it is in one to three sentences.',
    '7:5  Write a term as `- name: …` with its `definition` below.',
  ]);
});

it('needs no more than a name and a definition', () => {
  const { terms } = parseGlossaryFile('terms: [{name: A, category: Letters, definition: First.}]', 'a.yaml');
  expect(terms).toEqual([
    expect.objectContaining({
      name: 'A',
      aliases: [],
      tags: [],
      links: [],
      related: [],
      status: 'published',
    }),
  ]);
});

it('lets a term have a category of its own', () => {
  const text =
    'category: Letters\nterms: [{name: A, definition: d}, {name: 1st, category: Figures, definition: d}]';
  expect(parseGlossaryFile(text, 'a.yaml').terms.map(({ category }) => category)).toEqual([
    'Letters',
    'Figures',
  ]);
});

it('reads texts that YAML aliases repeat', () => {
  const text = 'category: X\nterms:\n  - {name: A, definition: &d same}\n  - {name: B, definition: *d}\n';
  expect(parseGlossaryFile(text, 'a.yaml').terms.map(({ definition }) => definition)).toEqual([
    'same',
    'same',
  ]);
});

describe('a file that is none', () => {
  it.each([
    ['', '1:1  The file is empty. Give it a `category:` and `terms:`.'],
    ['# nothing yet\n', '1:1  The file is empty. Give it a `category:` and `terms:`.'],
    ['hello', '1:1  A glossary file has a `category:` and `terms:`. Write them at the start of a line.'],
    ['- a\n- b\n', '1:1  A glossary file has a `category:` and `terms:`. Write them at the start of a line.'],
    ['category: X\n', '1:1  Write `terms:` as a list: one `- name: …` with its `definition` for each.'],
    [
      'category: X\nterms:\n',
      '2:7  Write `terms:` as a list: one `- name: …` with its `definition` for each.',
    ],
    ['terms:\n  a: 1\n', '2:3  Write `terms:` as a list: one `- name: …` with its `definition` for each.'],
    ['catgory: X\nterms: []\n', '1:1  There is no key `catgory` here. Did you mean “category”?'],
    ['terms:\n  - a text\n', '2:5  Write a term as `- name: …` with its `definition` below.'],
  ])('%j', (text, fault) => {
    expect(faultsOf(text)).toEqual([`terms.yaml:${fault}`]);
  });
});

describe('malformed YAML', () => {
  it.each([
    ['name: A\n    name: B', '4:5  This key stands twice in one entry. Keep one of them.'],
    [
      'name: A\n    definition: a: b',
      '4:17  This is not valid YAML: Nested mappings are not allowed in compact mappings. Check the indentation and the quotes around it.',
    ],
    [
      'name: @A',
      '3:11  This is not valid YAML: Plain value cannot start with reserved character @. Check the indentation and the quotes around it.',
    ],
    [
      'name: "A',
      '4:1  This is not valid YAML: Missing closing "quote. Check the indentation and the quotes around it.',
    ],
    [
      'name: A\n    definition: *bold*',
      '4:17  “*bold*” is read as a YAML alias, and nothing is marked “&bold*”. Put a text that begins with * in quotes.',
    ],
  ])('in a term: %j', (text, fault) => {
    expect(faultsOfTerm(text)[0]).toBe(`terms.yaml:${fault}`);
  });

  it.each([
    ['terms:\n\t- name: A\n', '2:1  The line is indented with a tab. YAML wants spaces.'],
    [
      'terms: []\n---\nterms: []\n',
      '2:1  The file holds several YAML documents (`---`). Make each a file of its own.',
    ],
  ])('in a file: %j', (text, fault) => {
    expect(faultsOf(text)).toContain(`terms.yaml:${fault}`);
  });

  it('counts lines that end in CRLF', () => {
    expect(faultsOf('category: X\r\nterms:\r\n  - name: A\r\n    definiton: d\r\n')).toEqual([
      'terms.yaml:4:5  There is no key `definiton` here. Did you mean “definition”?',
    ]);
  });

  it('stops an alias bomb before it goes off', () => {
    const rings = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [last, next] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi'])
      rings.push(`${next}: &${next} [${Array(10).fill(`*${last}`).join(', ')}]`);
    expect(faultsOf(rings.join('\n'))).toEqual([
      'terms.yaml:1:1  The file repeats itself through YAML aliases more than 200 times. Write the texts out.',
    ]);
  });

  it.each([
    '['.repeat(5_000),
    `terms: ${'['.repeat(3_000)}${']'.repeat(3_000)}`,
    'a: &a [*a]',
    '{a: '.repeat(2_000),
  ])('survives a text made to break parsers', (text) => {
    expect(faultsOf(text)).not.toEqual([]);
  });
});
