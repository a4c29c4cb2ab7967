import { describe, expect, it } from 'vitest';
import { readerOf, type WrittenTerm } from '../reader-of.ts';

/** Entries that share one everyday word and nothing else. */
function crowdOf(count: number): WrittenTerm[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `Shard ${index}`,
    definition: `A server that holds thing${index}.`,
  }));
}

describe('the rank of terms', () => {
  it('puts what shares rare words before what shares everyday ones', () => {
    const { rank } = readerOf(
      { name: 'Proxy', definition: 'Put haproxy in front.' },
      { name: 'House', definition: 'A house in front.' },
      { name: 'Other' },
    );
    const [first, second] = rank('house haproxy');
    expect([first?.name, second?.name]).toEqual(['Proxy', 'House']);
    expect(first?.score).toBeGreaterThan(2 * (second?.score ?? 0));
    expect([first?.rare, second?.rare]).toEqual([1, 0]);
  });

  it('counts a word that few entries use for more than one that many use', () => {
    const { rank } = readerOf(
      { name: 'One', definition: 'A turtle and a rabbit.' },
      { name: 'Two', definition: 'A rabbit.' },
      { name: 'Three', definition: 'A rabbit.' },
      { name: 'Four' },
    );
    const [turtle] = rank('turtle');
    const [rabbit] = rank('rabbit');
    expect(turtle?.score).toBeGreaterThan(rabbit?.score ?? Number.POSITIVE_INFINITY);
  });

  it.each<[string, Partial<WrittenTerm>, number]>([
    ['name', { name: 'Zygote Pool' }, 1],
    ['an alias', { aliases: ['zygote pool'] }, 1],
    ['an ask', { asks: ['where do zygotes swim'] }, 1],
    ['the definition', { definition: 'A zygote swims.' }, 1],
    ['a tag', { tags: ['zygotes'] }, 0.9],
    ['the category', { category: 'Zygotes' }, 0.9],
    ['practice', { inPractice: 'We have a zygote.' }, 0.85],
    ['code', { example: { code: 'swim(zygote)' } }, 0.7],
    ['a context', { meanings: [{ context: 'Zygotes', definition: 'Some text.' }] }, 1],
    ['the definition twice', { definition: 'A zygote, zygotes.' }, 1.15],
  ])('counts a word in %s', (_place, term, factor) => {
    const score = (most: Partial<WrittenTerm>) =>
      readerOf({ name: 'Pool', ...most }, { name: 'Other' }).rank('zygote')[0]?.score ?? 0;
    expect(score(term) / score({ definition: 'A zygote.' })).toBeCloseTo(factor, 5);
  });

  it('says how many words an entry shares, and how much of the question that is', () => {
    const { rank } = readerOf(
      { name: 'Mutex', definition: 'A lock that kubelets and goroutines take.' },
      { name: 'Channel', definition: 'Goroutines on their kubelet.' },
    );
    expect(rank('locking goroutines, kubelet: locks')).toEqual([
      { name: 'Mutex', score: expect.any(Number), coverage: expect.closeTo(1, 5), shared: 3, rare: 2 },
      { name: 'Channel', score: expect.any(Number), coverage: expect.any(Number), shared: 2, rare: 2 },
    ]);
    const [mutex] = rank('lock');
    const [diluted] = rank('lock zebra xylophone');
    expect(mutex?.coverage).toBeCloseTo(1, 5);
    expect(diluted?.coverage).toBeLessThan(0.5);
    expect(diluted?.score).toBe(mutex?.score);
  });

  it('holds at most eight, in the order of the glossary where they are equal', () => {
    const { rank } = readerOf(...crowdOf(10));
    const names = Array.from({ length: 8 }, (_, index) => `Shard ${index}`);
    expect(rank('server').map(({ name }) => name)).toEqual(names);
  });

  it.each(['', 'what is the', 'xylophone', '🍕'])('is empty for %j', (text) => {
    expect(readerOf(...crowdOf(3)).rank(text)).toEqual([]);
  });

  it('gives the same answer again: no call leaves scores behind', () => {
    const { rank } = readerOf(...crowdOf(20), { name: 'Mutex', definition: 'A lock on a server.' });
    const before = rank('lock server');
    rank('thing3 thing4 server');
    expect(rank('lock server')).toEqual(before);
  });
});

describe('terms with words in their names, tags, categories or asks', () => {
  const { named } = readerOf(
    { name: 'Read Lock', definition: 'A turtle.' },
    { name: 'Semaphore', aliases: ['counting lock'] },
    { name: 'Mutex', tags: ['locking'] },
    { name: 'Latch', asks: ['locked for a turtle'] },
    { name: 'Bolt', category: 'Locks' },
    { name: 'Door', definition: 'Has a lock.' },
  );

  it.each<[string, string[]]>([
    ['lock', ['Bolt', 'Latch', 'Mutex', 'Read Lock', 'Semaphore']],
    ['locks', ['Bolt', 'Latch', 'Mutex', 'Read Lock', 'Semaphore']],
    ['counting lock', ['Semaphore']],
    ['turtle', ['Latch']],
    ['turtle lock', ['Latch']],
    ['lock xylophone', []],
    ['xylophone', []],
    ['', []],
  ])('for %j', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('are at most so many', () => {
    expect(named('lock', 2)).toEqual(['Bolt', 'Latch']);
    expect(named('lock', 0)).toEqual([]);
  });
});

describe('a glossary of 3,000 terms', () => {
  const { rank, named, wordsOf } = readerOf(
    ...crowdOf(3_000).map((term, index) =>
      index < 2_100 ? { ...term, inPractice: 'Behind haproxy.' } : term,
    ),
    { name: 'House', definition: 'A house with haproxy.' },
    { name: 'Home', definition: 'A house.' },
    { name: 'Zebra', definition: 'A quagga on a server.' },
    { name: 'Zoo', definition: 'A quagga.' },
  );

  it('nominates by its rare words, and lets a word vote that most entries use', () => {
    const [first, second, ...others] = rank('quagga server');
    expect(first).toMatchObject({ name: 'Zebra', shared: 2 });
    expect(second).toMatchObject({ name: 'Zoo', shared: 1 });
    expect(others).toEqual([]);
    expect(first?.score).toBeGreaterThan(second?.score ?? 0);
  });

  it('nominates by no word that too many use, whatever it tells', () => {
    expect(rank('house haproxy').map(({ name }) => name)).toEqual(['House', 'Home']);
  });

  it('tells of a second, though more are level with it than are nominated', () => {
    const [first, second, ...others] = rank('haproxy');
    expect(first).toMatchObject({ name: 'House' });
    expect(second).toMatchObject({ name: 'Shard 0', score: expect.closeTo(0.85 * (first?.score ?? 0), 5) });
    expect(others).toHaveLength(6);
  });

  it('offers the first of those that use it when there is no other word', () => {
    expect(rank('server').map(({ shared }) => shared)).toEqual(Array.from({ length: 8 }, () => 1));
  });

  it.each([0, 7, 1_999, 2_999])('finds term %i by its own word', (index) => {
    expect(rank(`a server for thing${index}`)[0]).toMatchObject({ name: `Shard ${index}`, shared: 2 });
  });

  it('finds no name for a word that stands in definitions only', () => {
    expect(named('server')).toEqual([]);
    expect(named('shard', 3)).toHaveLength(3);
  });

  it.each([33, 300])('ranks %i terms that are equally near', (count) => {
    const question = Array.from({ length: count }, (_, index) => `thing${index}`).join(' ');
    // By the order of their names.
    const first = [0, 1, 10, 11, 12, 13, 14, 15].map((index) => `Shard ${index}`);
    expect(rank(question).map(({ name }) => name)).toEqual(first);
  });

  it('reads a question of any length', () => {
    expect(wordsOf('server '.repeat(1_000))).toHaveLength(1);
  });
});
