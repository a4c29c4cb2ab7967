import { expect, it } from 'vitest';
import { didYouMean, nearest } from '../../../src/core/glossary/nearest.ts';

const keys = ['name', 'aliases', 'definition', 'inPractice', 'category'];

it.each([
  ['nam', 'name'],
  ['alias', 'aliases'],
  ['defintion', 'definition'],
  ['in_practice', 'inPractice'],
  ['Catgory', 'category'],
])('takes %j for %j', (word, key) => {
  expect(nearest(word, keys)).toBe(key);
  expect(didYouMean(word, keys)).toBe(` Did you mean “${key}”?`);
});

it.each(['zzz', 'xyz-123'])('has no guess at %j', (word) => {
  expect(nearest(word, keys)).toBeUndefined();
  expect(didYouMean(word, keys)).toBe('');
});
