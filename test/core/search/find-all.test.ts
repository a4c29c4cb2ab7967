import { expect, it } from 'vitest';
import { finderOfNames } from './finder-of.ts';
import { referenceFinder } from './reference-finder.ts';

const finder = await referenceFinder();

it.each([
  ['We added back pressure and a circuit breaker', 'backpressure circuit-breaker'],
  ['circuit breakers first, then back-pressure', 'circuit-breaker backpressure'],
  ['our service mesh does mTLS; idempotent retries are on us', 'service-mesh idempotency'],
  ['Load balancer, load-balancer and LB', 'load-balancer'],
  ['goroutines leak when nobody reads from the channel in Go', 'goroutine channel'],
  ['the ACID test', 'acid'],
  ['acid rain', ''],
  ['CAP says so', 'cap-theorem'],
  ['put a cap on it', ''],
  ['use `channel` here', 'channel'],
  ['the channel is muted', ''],
  ['we interface with sales; index funds; defer the decision; put it into context', ''],
  ['bakpressure and curcuit brakers', ''],
  ['', ''],
  ['🍕 \u202e\u0000', ''],
])('reads %j as using “%s”', (message, ids) => {
  expect(
    finder
      .findAll(message)
      .map(({ term }) => term.id)
      .join(' '),
  ).toBe(ids);
});

it('quotes the words of the first use', () => {
  const [match] = finder.findAll('Use Back-Pressure; back pressure is good.');
  expect(match).toMatchObject({ read: 'Back-Pressure', how: 'name' });
});

it('reads scripts without spaces', () => {
  const japanese = finderOfNames(['データベース'], ['索引']);
  const found = japanese.findAll('このデータベースには索引があります');
  expect(found.map(({ term }) => term.name)).toEqual(['データベース', '索引']);
});

it('reads a message of the greatest length, and no further', () => {
  const padding = 'and so on '.repeat(1_190);
  expect(finder.findAll(`${padding}backpressure`)).toHaveLength(1);
  expect(finder.findAll(`${padding}${padding}backpressure`)).toEqual([]);
});
