import { expect, it } from 'vitest';
import { remember } from '../../../src/adapters/slack/remember.ts';

let time = 0;
const now = () => new Date(time);

it('asks once for as long as it remembers, and each about itself', async () => {
  const asked: string[] = [];
  const ask = remember(async (about) => asked.push(about), 1_000, now);
  expect(await Promise.all([ask('a'), ask('a'), ask('b')])).toEqual([1, 1, 2]);
  time += 999;
  await ask('a');
  time += 1;
  await ask('a');
  expect(asked).toEqual(['a', 'b', 'a']);
});

it('asks anew after a failure, and after what is not worth keeping', async () => {
  const answers = [
    Promise.reject(new Error('no')),
    Promise.resolve(0),
    Promise.resolve(1),
    Promise.resolve(2),
  ];
  const ask = remember(
    () => answers.shift() ?? Promise.resolve(9),
    1_000,
    now,
    (value) => value > 0,
  );
  await expect(ask('a')).rejects.toThrow('no');
  expect([await ask('a'), await ask('a'), await ask('a')]).toEqual([0, 1, 1]);
});
