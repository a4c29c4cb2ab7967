import { expect, it } from 'vitest';
import { asksForDefinition, isEmptyWord, rankOf } from '../../../../src/core/search/words/english.ts';

it.each([
  'what is a channel',
  'whats a channel',
  'What’s a channel?',
  'wats a channel',
  'define channel',
  'channel definition',
  'explain channel',
  'what does channel mean',
  'meaning of channel',
  'tell me more about channels',
  'how do channels work',
  'channel eli5',
  'channel vs mutex',
  'difference between a channel and a mutex',
  'what does LB stand for',
  'when should I use a channel',
  'why would one use a channel',
])('%j asks for a definition', (text) => {
  expect(asksForDefinition(text)).toBe(true);
});

it.each(['channel', 'the channel is noisy', 'I changed the channel', 'meanwhile in the channel', ''])(
  '%j does not ask for a definition',
  (text) => {
    expect(asksForDefinition(text)).toBe(false);
  },
);

it.each([
  ['the', true],
  ['please', true],
  ['explain', true],
  ['lemma', true],
  ['lock', false],
  ['', false],
])('%j is an empty word: %s', (word, expected) => {
  expect(isEmptyWord(word)).toBe(expected);
});

it('ranks words by how common they are', () => {
  expect(rankOf('you')).toBe(0);
  expect(rankOf('channel')).toBeLessThan(50_000);
  expect(rankOf('goroutine')).toBe(Number.POSITIVE_INFINITY);
});
