import { describe, expect, it } from 'vitest';
import { tryAgain } from '../../../src/adapters/discord/try-again.ts';

describe('tryAgain', () => {
  it('tries until it works, and says which tries are further ones', async () => {
    const tries: boolean[] = [];
    const result = await tryAgain(
      async (isFurtherTry) => {
        tries.push(isFurtherTry);
        if (tries.length < 3) throw new Error('not yet');
        return 'done';
      },
      [1, 1, 1],
      () => true,
    );
    expect(result).toBe('done');
    expect(tries).toEqual([false, true, true]);
  });

  it('throws the last failure when no wait is left', async () => {
    let tries = 0;
    const attempt = async () => {
      tries += 1;
      throw new Error(`failure ${tries}`);
    };
    await expect(tryAgain(attempt, [1], () => true)).rejects.toThrow('failure 2');
  });

  it('does not try again what no further try can mend', async () => {
    let tries = 0;
    const attempt = async () => {
      tries += 1;
      throw new Error('refused');
    };
    await expect(tryAgain(attempt, [1, 1], () => false)).rejects.toThrow('refused');
    expect(tries).toBe(1);
  });
});
