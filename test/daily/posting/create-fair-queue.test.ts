import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createFairQueue } from '../../../src/daily/posting/create-fair-queue.ts';

const now = () => new Date();

/** Work that is over when it is told to be. */
function openWork(log: string[] = []) {
  const open = new Map<string, (restMs: number) => void>();
  let tellBegun = () => {};
  return {
    begun: log,
    make: (name: string) => () =>
      new Promise<number>((resolve) => {
        log.push(name);
        open.set(name, resolve);
        tellBegun();
      }),
    /** Resolves when so much has begun. */
    async hasBegun(count: number): Promise<readonly string[]> {
      while (log.length < count) {
        await new Promise<void>((resolve) => {
          tellBegun = resolve;
        });
      }
      // More would begin in the next turns.
      await nextTurn();
      await nextTurn();
      return log;
    },
    end(name: string, restMs = 0): void {
      open.get(name)?.(restMs);
    },
  };
}

/** Work that is over at once, and writes down its name. */
function quick(log: string[], name: string, restMs = 0) {
  return async () => {
    log.push(name);
    return restMs;
  };
}

it('takes the owners in turn, however much one has to do', async () => {
  const queue = createFairQueue({ width: 1, ownWidth: 1, now });
  const log: string[] = [];
  for (const name of ['a1', 'a2', 'a3', 'b1', 'b2', 'c1']) queue.add(name.charAt(0), quick(log, name));
  await queue.settled();
  expect(log).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
});

it('does so much at a time, and of one owner less', async () => {
  const queue = createFairQueue({ width: 3, ownWidth: 2, now });
  const work = openWork();
  for (const name of ['a1', 'a2', 'a3', 'b1', 'b2']) queue.add(name.charAt(0), work.make(name));
  expect(await work.hasBegun(3)).toEqual(['a1', 'a2', 'b1']);
  work.end('b1');
  expect(await work.hasBegun(4)).toEqual(['a1', 'a2', 'b1', 'b2']);
  // There is room for one more, but not of this owner.
  work.end('b2');
  expect(await work.hasBegun(4)).toHaveLength(4);
  work.end('a2');
  expect(await work.hasBegun(5)).toEqual(['a1', 'a2', 'b1', 'b2', 'a3']);
  for (const name of ['a1', 'a3']) work.end(name);
  await queue.settled();
});

it('lets an owner rest while the others go on, and goes on with it afterwards', async () => {
  const queue = createFairQueue({ width: 1, ownWidth: 1, now });
  const log: string[] = [];
  queue.add('a', quick(log, 'a1', 100));
  for (const name of ['a2', 'b1', 'b2', 'b3']) queue.add(name.charAt(0), quick(log, name));
  await queue.settled();
  expect(log).toEqual(['a1', 'b1', 'b2', 'b3', 'a2']);
});

it('begins nothing of a resting owner that is added meanwhile', async () => {
  const queue = createFairQueue({ width: 2, ownWidth: 2, now });
  const log: string[] = [];
  queue.add('a', quick(log, 'a1', 100));
  await queue.settled();
  queue.add('a', quick(log, 'a2'));
  queue.add('b', quick(log, 'b1'));
  await queue.settled();
  expect(log).toEqual(['a1', 'b1', 'a2']);
});

it('rests for the longest of what its works ask for', async () => {
  const queue = createFairQueue({ width: 2, ownWidth: 2, now });
  const work = openWork();
  for (const name of ['a1', 'a2', 'a3']) queue.add('a', work.make(name));
  await work.hasBegun(2);
  const restsFrom = performance.now();
  work.end('a1', 120);
  work.end('a2', 20);
  await work.hasBegun(3);
  expect(performance.now() - restsFrom).toBeGreaterThan(110);
  work.end('a3');
  await queue.settled();
});

it('drops what has not begun, and is settled when the rest is over', async () => {
  const queue = createFairQueue({ width: 1, ownWidth: 1, now });
  const work = openWork();
  for (const name of ['a1', 'a2', 'b1']) queue.add(name.charAt(0), work.make(name));
  await work.hasBegun(1);
  queue.drop();
  const settled = queue.settled();
  work.end('a1');
  await settled;
  expect(work.begun).toEqual(['a1']);
});

it('is settled at once where there is nothing to do, and can be used again', async () => {
  const queue = createFairQueue({ width: 1, ownWidth: 1, now });
  await queue.settled();
  const log: string[] = [];
  queue.add('a', quick(log, 'a1'));
  await queue.settled();
  queue.add('a', quick(log, 'a2'));
  await queue.settled();
  expect(log).toEqual(['a1', 'a2']);
});
