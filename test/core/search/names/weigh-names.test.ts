import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../src/core/search/names/find-names.ts';
import { isListOfNames } from '../../../../src/core/search/names/weigh-names.ts';
import { toText } from '../../../../src/core/search/words/text.ts';
import { glossaryOfNames } from '../../glossary-of.ts';
import { finderOfNames } from '../finder-of.ts';
import { indexesOf } from '../indexes-of.ts';
import { outcomeOf } from '../outcome-of.ts';
import { referenceFinder } from '../reference-finder.ts';

const finder = await referenceFinder();

describe('a name beside other words', () => {
  it.each([
    ['what do inodes store', 'inode', 'behind what does something stands what it does'],
    ['what do inodes store on disk', 'inode', 'and some words of the entry'],
    ['raft algorithm', 'consensus-algorithm', 'a head noun that the entry uses marks it'],
    ['the raft algorithm', 'consensus-algorithm', 'a head noun that the entry uses marks it'],
    ['what is the D in ACID', 'acid', 'a lone letter is one of its own'],
    ['what does the I in ACID mean', 'acid', 'a lone letter is one of its own'],
    ['what is the d in acid', 'acid', 'a lone letter is one of its own'],
    ['what is a berlin load balancer', 'load-balancer', 'it is asked for, and little stands before it'],
    ['the CAP thing', 'cap-theorem', 'capitals spell it out'],
    ['`defer` the meeting', 'defer', 'code marks spell it out'],
    ['the channel in go blocks', 'channel', 'its field marks it'],
    ['an index makes selects faster', 'index', 'a word of its entry marks it'],
    ['our service mesh is down', 'service-mesh', 'a firm name bears some words'],
    ['how do circuit breakers help microservices', 'circuit-breaker', 'it is asked for'],
    [
      'what is a load balancer for ingress controllers in our berlin office',
      'load-balancer',
      'it is asked for',
    ],
  ])('is the term: %j → %s (%s)', (question, id, _why) => {
    expect(outcomeOf(finder.find(question))).toBe(`found ${id}`);
  });

  it.each([
    ['blue-green algae', 'it is a part of something longer'],
    ['blue green algae', 'it is a part of something longer'],
    ['a blue green sweater', 'it is a part of something longer'],
    ['circuit breaker panel', 'it is a part of something longer'],
    ['what is a circuit breaker panel', 'it is a part of something longer, though it is asked for'],
    ['berlin load balancer', 'a foreign word stands before it'],
    ['what is a wooden berlin harbour load balancer', 'many foreign words stand before it'],
    ['in this context', 'an everyday word needs a mark'],
    ['out of context', 'an everyday word needs a mark'],
    ['give me some context please', 'an everyday word needs a mark'],
    ['context menu', 'an everyday word bears no other'],
    ['what is a context menu', 'an everyday word bears no other, though it is asked for'],
    ['context index', 'two everyday words beside each other'],
    ['the raft tipped over on our trip', 'everyday words in passing'],
    ['the cap on our spending', 'everyday words in passing'],
    ['defer the meeting', 'everyday words in passing'],
    ['ACID rain', 'capitals do not make up for what stands behind'],
    ['load balancer for ingress controllers in our berlin office', 'nobody asks for it among so many words'],
  ])('is just a word: %j (%s)', (question) => {
    expect(finder.find(question).kind).not.toBe('found');
  });
});

describe('two terms of one word each', () => {
  const { find } = finderOfNames(['Window'], ['Sill'], ['Goroutine'], ['Inode'], ['Red Lock']);

  it.each([
    ['window sill', 'unknown'],
    ['what is a window sill', 'unknown'],
    ['the window sill broke', 'unknown'],
    ['window, sill', 'found window sill'],
    ['window and sill', 'found window sill'],
    ['window vs sill', 'found window sill'],
    ['goroutine inode', 'found goroutine inode'],
    ['a red lock', 'found red-lock'],
    ['red lock bicycle', 'unsure red-lock'],
  ])('%j → %s', (question, outcome) => {
    expect(outcomeOf(find(question))).toBe(outcome);
  });
});

describe('a list of names', () => {
  const { names } = indexesOf(glossaryOfNames(['Channel'], ['Defer'], ['Context'], ['Circuit Breaker']));

  it.each([
    ['channel, defer and context', true],
    ['channel, defer, context', true],
    ['channel; defer', true],
    ['channel/defer', true],
    ['channel & defer', true],
    ['channel|defer', true],
    ['channel + defer', true],
    ['channel or circuit breakers', true],
    ['channel vs. defer', true],
    ['channel with defer', true],
    ['and channel, defer', true],
    ['channel defer', false],
    ['channel defer, context', false],
    ['channel, the defer', false],
    ['the channel, defer', false],
    ['channel, defer too', false],
    ['channel', false],
    ['', false],
  ])('%j: %s', (question, expected) => {
    const text = toText(question);
    expect(isListOfNames(text, findNames(text.tokens, names))).toBe(expected);
  });

  it.each([
    ['channel, defer and context', 'channel defer context'],
    ['defer, channel or context', 'defer channel context'],
    ['channel; defer', 'channel defer'],
    ['channel & defer', 'channel defer'],
    ['raft, paxos and goroutine', 'consensus-algorithm goroutine'],
  ])('asks for each of them, everyday words or not: %j', (question, ids) => {
    expect(outcomeOf(finder.find(question))).toBe(`found ${ids}`);
  });

  it.each([
    ['channel, gorotine and context', 'channel goroutine context'],
    ['backpresure or channel', 'backpressure channel'],
    ['context; circit breaker; defer', 'context circuit-breaker defer'],
  ])('asks for each of them though some are misspelt: %j', (question, ids) => {
    expect(outcomeOf(finder.find(question))).toBe(`found ${ids}`);
  });
});
