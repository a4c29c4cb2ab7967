import { describe, expect, it } from 'vitest';
import { THRESHOLDS } from '../../../../src/core/search/confidence.ts';
import type { NameSpan } from '../../../../src/core/search/names/find-names.ts';
import { createMender, isCommonWord } from '../../../../src/core/search/spelling/mend-names.ts';
import { tokenise } from '../../../../src/core/search/words/tokenise.ts';
import { glossaryOfNames } from '../../glossary-of.ts';
import { finderOfNames } from '../finder-of.ts';
import { indexesOf } from '../indexes-of.ts';
import { outcomeOf } from '../outcome-of.ts';

const rows: Parameters<typeof finderOfNames> = [
  ['Circuit Breaker'],
  ['Backpressure', 'back pressure'],
  ['Infrastructure as Code', 'infra as code'],
  ['Get a real computer!'],
  ['Red Wire'],
  ['XA transaction'],
  ['Access Control List'],
  ['CAP Theorem'],
  ['Goroutine'],
  ['Raft'],
  ['Container Image'],
  ['Contained Deployment'],
  ['Two-Phase Commit'],
  ['One Two Three Four Five Sixth Seventh'],
];
const indexes = indexesOf(glossaryOfNames(...rows));

function menderOf(text: string) {
  const tokens = tokenise(text);
  const mender = createMender(tokens, { ...indexes, isWord: isCommonWord, thresholds: THRESHOLDS });
  return { whole: () => mender.whole({ from: 0, to: tokens.length }), inside: mender.inside, tokens };
}

function told(span: NameSpan | undefined): string | undefined {
  return span && `${span.from}-${span.to} ${span.surfaces.map(({ text }) => text).join(' | ')} ${span.edits}`;
}

describe('a whole question as one misspelt name', () => {
  it.each([
    ['curcuit braker', '0-2 Circuit Breaker 2'],
    ['circut breakers', '0-2 Circuit Breaker 1'],
    ['circuitbraker', '0-1 Circuit Breaker 1'],
    ['curcuitbreaker', '0-1 Circuit Breaker 1'],
    ['bakpressure', '0-1 Backpressure 1'],
    ['back presure', '0-2 Backpressure 1'],
    ['infr a code', '0-3 infra as code 2'],
    ['gte a real computer', '0-4 Get a real computer! 1'],
    ['acces control list', '0-3 Access Control List 1'],
    ['axess control list', '0-3 Access Control List 2'],
    ['cpa theorem', '0-2 CAP Theorem 1'],
    ['tow phase comit', '0-3 Two-Phase Commit 2'],
    // The singular, where the plural as such is too far from everything.
    ['rfats', '0-1 Raft 1'],
    ['containr image', '0-2 Container Image 1'],
    // Two edits, though another word is one edit away.
    ['containr delpoymnet', '0-2 Contained Deployment 4'],
    ['circuit beaker', '0-2 Circuit Breaker 1'],
    ['one two three four five sixht seventh', '0-7 One Two Three Four Five Sixth Seventh 1'],
  ])('is mended: %j is %s', (text, expected) => {
    expect(told(menderOf(text).whole())).toBe(expected);
  });

  it.each([
    ['red wine', 'a real word, and an error that fingers seldom make'],
    ['transaction', 'a real word alone'],
    ['a transaction', 'two real words'],
    ['cpa', 'a short word alone'],
    ['rde', 'a short word alone'],
    ['kubernetes', 'nothing like a name'],
    ['Circuit Breaker', 'nothing to mend'],
    ['crcxit brxakr', 'too many letters are wrong'],
    ['curcuitbraker', 'an error in both of two that ran together'],
    ['', 'no words'],
    ['one two three four five six seven eight nine', 'more words than any name'],
  ])('is not: %j (%s)', (text) => {
    expect(menderOf(text).whole()).toBeUndefined();
  });
});

describe('a sentence with misspelt names', () => {
  it.each<[string, string[]]>([
    ['our curcuit braker is open', ['1-3 Circuit Breaker 2']],
    ['bakpressure or a circuitbraker', ['0-1 Backpressure 1', '3-4 Circuit Breaker 1']],
    ['goroutine and gorotine', ['0-1 Goroutine 0', '2-3 Goroutine 1']],
    ['the gorotines leak', ['1-2 Goroutine 2']],
    ['drink red wine', []],
    // As a whole question it is mended; in a sentence a real word never is.
    ['the circuit beaker broke', []],
    ['a transaction', []],
    ['feel back presure', ['1-3 Backpressure 1']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(menderOf(text).inside().map(told)).toEqual(expected);
  });
});

describe('the search', () => {
  const { find } = finderOfNames(...rows);

  it.each([
    ['curcuit braker', 'circuit-breaker'],
    ['circuitbraker', 'circuit-breaker'],
    ['back presure', 'backpressure'],
    ['infr a code', 'infrastructure-as-code'],
    ['gte a real computer', 'get-a-real-computer'],
    ['what is a gte a real computer', 'get-a-real-computer'],
    ['what is a curcuit braker?', 'circuit-breaker'],
  ])('mends %j', (question, id) => {
    expect(outcomeOf(find(question))).toBe(`found ${id}`);
  });

  it.each(['red wine', 'what is a transaction?', 'what is red wine?', 'a transaction', 'goroutines wine'])(
    'reads no other name into %j',
    (question) => {
      const outcome = outcomeOf(find(question));
      expect(outcome).not.toMatch(/^found .*(red-wire|xa-transaction)/);
    },
  );
});

describe('a common word', () => {
  it.each([
    ['the', true],
    ['transactions', true],
    ['transaction', true],
    ['k8s', true],
    ['goroutine', false],
    ['braker', false],
  ])('%j: %s', (word, expected) => {
    expect(tokenise(word).every(isCommonWord)).toBe(expected);
  });
});
