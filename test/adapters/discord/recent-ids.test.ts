import { describe, expect, it } from 'vitest';
import { createRecentIds } from '../../../src/adapters/discord/recent-ids.ts';

describe('createRecentIds', () => {
  it('gives each id out once', () => {
    const recent = createRecentIds();
    expect([recent.claim('a'), recent.claim('b'), recent.claim('a')]).toEqual([true, true, false]);
  });

  it('forgets the oldest, so that it never grows beyond its limit', () => {
    const recent = createRecentIds(2);
    for (const id of ['a', 'b', 'c']) recent.claim(id);
    expect([recent.claim('c'), recent.claim('b'), recent.claim('a')]).toEqual([false, false, true]);
  });
});
