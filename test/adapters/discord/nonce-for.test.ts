import { describe, expect, it } from 'vitest';
import { nonceFor } from '../../../src/adapters/discord/nonce-for.ts';

describe('nonceFor', () => {
  it('is the same for the same occasion, and differs for another', () => {
    expect(nonceFor('answer:1')).toBe(nonceFor('answer:1'));
    expect(nonceFor('answer:1')).not.toBe(nonceFor('answer:2'));
  });

  it('fits the 25 characters that Discord allows', () => {
    expect(nonceFor('x'.repeat(500))).toHaveLength(24);
  });
});
