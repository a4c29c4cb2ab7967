import { describe, expect, it } from 'vitest';
import { faultsOf, faultsOfTerm } from './faults-of.ts';

describe('a fault in a term', () => {
  const NO_TEXT =
    'is missing or no text. Write it as text; put it in quotes when it looks like a number or holds a colon.';

  it.each([
    [['definition: d'], `3:5  \`name\` ${NO_TEXT}`],
    [['name: 404', 'definition: d'], `3:11  \`name\` ${NO_TEXT}`],
    [['name: A', 'definition: 42'], `4:17  \`definition\` ${NO_TEXT}`],
    [['name: A', 'definition: ""'], '4:17  `definition` is empty. Write some text.'],
    [['name: A'], '3:5  “A” has no `definition`. Write what it is in one to three sentences.'],
    [['name: A', 'defintion: d'], '4:5  There is no key `defintion` here. Did you mean “definition”?'],
    [
      ['name: A', 'definition: d', 'alias: [b]'],
      '5:5  There is no key `alias` here. Did you mean “aliases”?',
    ],
    [['name: A', 'definition: d', 'aliases: b'], '5:14  Write `aliases` as a list, such as [one, two].'],
    [['name: A', 'definition: d', 'aliases: [b, true]'], `5:18  \`alias\` ${NO_TEXT}`],
    [
      ['name: "A\\nB"', 'definition: d'],
      '3:11  `name` holds a line break or a control character. Write it on one line.',
    ],
    [
      ['name: "A\\u202eB"', 'definition: d'],
      '3:11  `name` holds a line break or a control character. Write it on one line.',
    ],
    [
      ['name: A', 'id: Not so', 'definition: d'],
      '4:9  An id has lower-case letters, digits and single hyphens, such as cap-theorem.',
    ],
    [['name: A', 'id: 12', 'definition: d'], '4:9  An id is a text, such as cap-theorem. Put it in quotes.'],
    [
      ['name: A', 'definition: d', 'status: old'],
      '5:13  Write the status as draft, published or deprecated.',
    ],
    [
      ['name: A', 'definition: d', 'reviewBy: 2027-02-30'],
      '5:15  Write the day as 2027-06-01, in quotes or bare.',
    ],
    [
      ['name: A', 'definition: d', 'replacedBy: b'],
      '3:5  “A” is replaced but not deprecated. Add `status: deprecated`, or take `replacedBy` away.',
    ],
    [
      ['name: A', 'definition: d', 'links: [https://a.example]'],
      '5:13  Write a link as `- title: …` with its `url` below.',
    ],
    [
      ['name: A', 'definition: d', 'links: [{title: t}]'],
      '5:13  A link needs a `url`. Write one that starts with https://.',
    ],
    [
      ['name: A', 'definition: d', 'links: [{title: t, url: "javascript:alert(1)"}]'],
      '5:29  This is not a web address. Write one that starts with https:// and has no spaces.',
    ],
    [
      ['name: A', 'definition: d', 'links:', '  - titel: t', '    title: t', '    url: https://a.example'],
      '6:9  There is no key `titel` here. Did you mean “title”?',
    ],
    [
      ['name: A', 'definition: d', 'example: x'],
      '5:14  Write an example as a `language` and a block of `code`.',
    ],
    [
      ['name: A', 'definition: d', 'example: {lang: go, code: x}'],
      '5:15  There is no key `lang` here. Did you mean “language”?',
    ],
    [
      ['name: A', 'meanings: []'],
      '4:15  The list of meanings is empty. Give one, or a `definition` instead.',
    ],
    [
      ['name: A', 'meanings: [{contxt: c, context: c, definition: d}]'],
      '4:17  There is no key `contxt` here. Did you mean “context”?',
    ],
    [
      ['name: A', 'definition: d', 'meanings: [{context: c, definition: d}]'],
      '3:5  “A” has `meanings`, so its definition, inPractice, example and links belong inside them. Move them there.',
    ],
  ])('%j', (lines, fault) => {
    expect(faultsOfTerm(...lines)).toEqual([`terms.yaml:${fault}`]);
  });

  it('lists the keys there are when none is near', () => {
    expect(faultsOfTerm('name: A', 'definition: d', '__proto__: {admin: true}')[0]).toContain(
      'terms.yaml:5:5  There is no key `__proto__` here. Use one of: id, name, aliases, category',
    );
  });

  it('is a missing category when neither the file nor the term has one', () => {
    expect(faultsOf('terms:\n  - name: A\n    definition: d\n')).toEqual([
      'terms.yaml:2:5  “A” has no category. Write `category:` at the top of the file.',
    ]);
  });

  it('comes with all the others, in the order of their places', () => {
    const faults = faultsOf(
      'category: X\nterms:\n  - nam: A\n    definition: 1\n  - name: B\n    tags: x\n    foo: 1\n',
    );
    expect(faults.map((fault) => fault.split('  ')[0])).toEqual([
      'terms.yaml:3:5',
      'terms.yaml:3:5',
      'terms.yaml:4:17',
      'terms.yaml:6:11',
      'terms.yaml:7:5',
    ]);
  });
});
