import { expect, it } from 'vitest';
import { THRESHOLDS } from '../../../../src/core/search/confidence.ts';
import { mendRun } from '../../../../src/core/search/spelling/mend-run.ts';
import { isCommonWord } from '../../../../src/core/search/words/english.ts';
import { tokenise } from '../../../../src/core/search/words/tokenise.ts';
import { glossaryOfNames } from '../../glossary-of.ts';
import { indexesOf } from '../indexes-of.ts';

const indexes = indexesOf(
  glossaryOfNames(
    ['Backpressure', 'back pressure'],
    ['Infrastructure as Code', 'infra as code'],
    ['Red Wire'],
    ['Message Queue'],
    ['Message Quote'],
    ['Pub Sub'],
    ['Database'],
    ['Go Routine'],
  ),
);

function readAsRun(text: string, whole = tokenise(text).length): string | undefined {
  const span = mendRun(
    tokenise(text),
    { from: 0, to: whole },
    {
      ...indexes,
      isWord: isCommonWord,
      thresholds: THRESHOLDS,
    },
  );
  return (
    span &&
    [span.from, span.to, span.edits, ...new Set(span.surfaces.map(({ text: name }) => name))].join(' ')
  );
}

it.each([
  ['back presure', '0 2 1 Backpressure'],
  ['bak pressure', '0 2 1 Backpressure'],
  ['infr a code', '0 3 2 infra as code'],
  ['go rotine', '0 2 1 Go Routine'],
  ['datta base', '0 2 1 Database'],
  ['data bse', '0 2 1 Database'],
  ['mesage queu', '0 2 2 Message Queue'],
])('reads %j as one name: %s', (text, expected) => {
  expect(readAsRun(text)).toBe(expected);
});

it.each([
  ['red wine', 'its other word is a real one'],
  ['pb sub', 'it is too short'],
  ['bxck prxsxrx', 'too many letters are wrong'],
  ['xessage queu', 'another letter begins it'],
  ['infra code', 'no word of it is wrong'],
  ['data bass', 'both parts are real words'],
  ['backpressure', 'nothing is wrong'],
  ['zebra xylophone', 'no name is like it'],
  ['', 'it is empty'],
])('reads no name into %j: %s', (text) => {
  expect(readAsRun(text)).toBeUndefined();
});

it('reads the words of its range alone', () => {
  expect(readAsRun('back presure please', 2)).toBe('0 2 1 Backpressure');
  expect(readAsRun('back presure please')).toBeUndefined();
});
