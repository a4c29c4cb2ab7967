import { expect, it } from 'vitest';
import { indexNames } from '../../../../src/core/search/names/name-index.ts';
import { indexNameParts } from '../../../../src/core/search/spelling/name-parts.ts';
import { glossaryOfNames } from '../../glossary-of.ts';
import { finish } from '../finish.ts';

const { near } = finish(
  indexNameParts(
    finish(
      indexNames(
        glossaryOfNames(
          ['Hello World', 'hello planet'],
          ['Camel Case'],
          ['Camel Cape'],
          ['Backpressure'],
          ['Go Map'],
          [`${'very'.repeat(9)} ${'long'.repeat(8)}`],
        ),
      ),
    ),
  ),
);

function textsNear(joined: string): string[] {
  return near(joined)
    .map(({ text }) => text)
    .sort();
}

it.each([
  ['helloworld', ['Hello World'], 'nothing'],
  ['elloworl', ['Hello World'], 'the first and the last letter'],
  ['hhelloworldd', ['Hello World'], 'the same, doubled'],
  ['helloowrld', ['Hello World'], 'a swap at a seam'],
  ['hxllowxrld', ['Hello World'], 'a letter in two of the thirds'],
  ['helloplante', ['hello planet'], 'the end of an alias'],
  ['camelcade', ['Camel Cape', 'Camel Case'], 'the letter that tells two names apart'],
  ['xelxoworx', [], 'a letter in each third'],
  ['zebrastripe', [], 'everything'],
  ['helloworldwide', [], 'more than two letters'],
  ['', [], 'all that there was'],
])('finds %j as %j: wrong is %s', (joined, expected) => {
  expect(textsNear(joined)).toEqual(expected);
});

it.each(['backpressure', 'gomap', 'very'.repeat(9) + 'long'.repeat(8)])(
  'does not hold names of one word, short ones and very long ones: %j',
  (joined) => {
    expect(near(joined)).toEqual([]);
  },
);
