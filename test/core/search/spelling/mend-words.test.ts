import { expect, it } from 'vitest';
import { THRESHOLDS } from '../../../../src/core/search/confidence.ts';
import { mendWords } from '../../../../src/core/search/spelling/mend-words.ts';
import { isCommonWord } from '../../../../src/core/search/words/english.ts';
import { tokenise } from '../../../../src/core/search/words/tokenise.ts';
import { glossaryOfNames } from '../../glossary-of.ts';
import { finderOfNames } from '../finder-of.ts';
import { indexesOf } from '../indexes-of.ts';
import { outcomeOf } from '../outcome-of.ts';

const rows: Parameters<typeof finderOfNames> = [
  ['Hello World'],
  ['Right to Vote', 'voting right'],
  ['Wizard Hat'],
  ['Deep Hack Mode'],
  ['React Router'],
  ['Bash Script'],
  ['X11 Window'],
  ['Camel Case'],
  ['Camel Cape'],
  ['Core Dump'],
  ['Backpressure'],
];
const indexes = indexesOf(glossaryOfNames(...rows));

function readAsWords(text: string, to = tokenise(text).length): string | undefined {
  const mending = { ...indexes, isWord: isCommonWord, thresholds: THRESHOLDS };
  const span = mendWords(tokenise(text), { from: 0, to }, mending);
  return span && [span.from, span.to, span.edits, ...span.surfaces.map(({ text: name }) => name)].join(' ');
}

it.each([
  ['hello ordl', '0 2 2 Hello World', 'the first letter is lost, and two are swapped'],
  ['helo wrold', '0 2 2 Hello World', 'both words are wrong'],
  ['deep hcak mdoe', '0 3 2 Deep Hack Mode', 'short words are wrong'],
  ['rihgt o vote', '0 3 2 Right to Vote', 'half of a word is lost'],
  ['ore dunp', '0 2 2 Core Dump', 'one word became a real one'],
  ['wizrd hatt', '0 2 2 Wizard Hat', 'a letter is doubled'],
  ['x11 wndwo', '0 2 2 X11 Window', 'its digits are right'],
])('reads %j as a name: %s (%s)', (text, expected) => {
  expect(readAsWords(text)).toBe(expected);
});

it.each([
  ['hello word', 'all of it are real words'],
  ['jello wrd', 'three letters are wrong'],
  ['preakt router', 'an error that fingers do not make'],
  ['zsh script', 'of a word only half is left'],
  ['x10 windwo', 'another digit'],
  ['camel caqe', 'two names are near'],
  ['helloworl d', 'its words are not those of the name'],
  ['bakpressure', 'it is one word'],
  ['coredunp', 'it is one word'],
  ['hat wizrad', 'its words stand the other way round'],
  ['hello world', 'nothing is wrong'],
  ['', 'it is empty'],
])('reads no name into %j: %s', (text) => {
  expect(readAsWords(text)).toBeUndefined();
});

it('reads the words of its range alone', () => {
  expect(readAsWords('hello ordl please', 2)).toBe('0 2 2 Hello World');
  expect(readAsWords('hello ordl please')).toBeUndefined();
});

it.each(['hello ordl', 'what is hello ordl?', 'Define HELLO ORDL please'])(
  'is what answers %j',
  (question) => {
    expect(outcomeOf(finderOfNames(...rows).find(question))).toBe('found hello-world');
  },
);
