import { expect, it } from 'vitest';
import { Stopwatch } from '../../../src/playground/local-server/stopwatch.ts';

it('measures from the oldest question with one of the marks, and each once', () => {
  let time = 0;
  const watch = new Stopwatch(() => time);
  watch.start('general', 'ada');
  time = 5;
  watch.start('general', 'bob');
  time = 12;
  expect(watch.stop('bob')).toBe(7);
  expect(watch.stop('general')).toBe(12);
  expect(watch.stop('general', 'ada')).toBeUndefined();
});

it('knows nothing of what was never asked, and forgets what nobody answers', () => {
  const watch = new Stopwatch(() => 0);
  expect(watch.stop('x', undefined)).toBeUndefined();
  watch.start('first');
  for (let count = 0; count < 100; count += 1) watch.start('later');
  expect(watch.stop('first')).toBeUndefined();
});
