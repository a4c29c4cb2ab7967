import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPace } from '../../../src/adapters/discord/create-pace.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('lets one go on at once, and the others evenly after it', async () => {
  const pace = createPace(10);
  const wentOn: number[] = [];
  const startedAt = performance.now();
  for (let each = 0; each < 4; each += 1) void pace().then(() => wentOn.push(performance.now() - startedAt));
  await vi.advanceTimersByTimeAsync(99);
  expect(wentOn).toEqual([0]);
  await vi.advanceTimersByTimeAsync(201);
  expect(wentOn).toEqual([0, 100, 200, 300]);
});

it('saves nothing up while nobody waits', async () => {
  const pace = createPace(10);
  await pace();
  await vi.advanceTimersByTimeAsync(5_000);
  const wentOn: number[] = [];
  for (let each = 0; each < 3; each += 1) void pace().then(() => wentOn.push(each));
  await vi.advanceTimersByTimeAsync(50);
  expect(wentOn).toEqual([0]);
});
