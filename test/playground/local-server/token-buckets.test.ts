import { beforeEach, expect, it } from 'vitest';
import { TokenBuckets } from '../../../src/playground/local-server/token-buckets.ts';

const FOUR = { key: 'four', most: 4, everyMs: 4_000 };
const TWO = { key: 'two', most: 2, everyMs: 60_000 };

let time: number;
let buckets: TokenBuckets;

beforeEach(() => {
  time = 0;
  buckets = new TokenBuckets(() => time);
});

it('gives so many at once, and then one by one as the bucket fills', () => {
  expect([1, 2, 3, 4].map(() => buckets.take(FOUR))).toEqual([0, 0, 0, 0]);
  expect(buckets.take(FOUR)).toBe(1_000);
  time += 400;
  expect(buckets.take(FOUR)).toBe(600);
  time += 600;
  expect([buckets.take(FOUR), buckets.take(FOUR)]).toEqual([0, 1_000]);
});

it('holds no more than its most, however long nobody takes any', () => {
  buckets.take(FOUR);
  time += 3_600_000;
  expect([1, 2, 3, 4, 5].map(() => buckets.take(FOUR))).toEqual([0, 0, 0, 0, 1_000]);
});

it('takes from several or from none', () => {
  buckets.take(TWO);
  buckets.take(TWO);
  expect(buckets.take(FOUR, TWO)).toBe(30_000);
  expect([1, 2, 3, 4].map(() => buckets.take(FOUR))).toEqual([0, 0, 0, 0]);
});

it('takes always where there is no limit', () => {
  expect(buckets.take()).toBe(0);
});
