import { describe, expect, it } from 'vitest';
import { addresses, toPlainWords } from '../../../src/adapters/discord/plain-words.ts';

const names = {
  user: (id: string) => (id === '1' ? 'Ada' : undefined),
  role: (id: string) => (id === '2' ? 'ops' : undefined),
  channel: (id: string) => (id === '3' ? 'general' : undefined),
};

describe('toPlainWords', () => {
  it.each([
    ['ask <@1> or <@!1>', 'ask @Ada or @Ada'],
    ['<@99> what is raft', 'what is raft'],
    ['<@&2> and <@&99>', '@ops and'],
    ['in <#3> or <#99>', 'in #general or'],
    ['<:party:12345> <a:dance:678>', 'party dance'],
    ['</define:55> and </glossary browse:56>', '/define and /glossary browse'],
    ['at <t:1700000000:R>, see <id:guide>', 'at  , see'],
    ['a < b > c <notamark>', 'a < b > c <notamark>'],
    ['', ''],
  ])('reads %j as %j', (content, words) => {
    expect(toPlainWords(content, names)).toBe(words);
  });

  it('takes a long text without slowing down', () => {
    expect(toPlainWords('<@1'.repeat(20_000), names)).toHaveLength(60_000);
  });
});

describe('addresses', () => {
  it('holds for both ways of writing a mention, and for no other user', () => {
    expect(addresses('hi <@7>', '7')).toBe(true);
    expect(addresses('hi <@!7>', '7')).toBe(true);
    expect(addresses('hi <@77> @everyone <@&7>', '7')).toBe(false);
  });
});
