import { ApplicationCommandType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commandDefinitions } from '../../../src/adapters/discord/commands.ts';
import { en } from '../../../src/core/words/en.ts';

const commands = commandDefinitions(en);

describe('commandDefinitions', () => {
  it('names the commands that the issue and the help promise', () => {
    expect(commands.map(({ type, name }) => [type, name])).toEqual([
      [ApplicationCommandType.ChatInput, 'define'],
      [ApplicationCommandType.ChatInput, 'glossary'],
      [ApplicationCommandType.Message, 'Define terms here'],
    ]);
  });

  it('can be installed in a server and by a person, and used in servers, direct messages and group messages', () => {
    for (const command of commands) {
      expect(command).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    }
  });

  it('keeps Discord’s limits of names, descriptions and their sum', () => {
    const texts = textsOf(commands);
    expect(texts.filter(({ key }) => key === 'name').every(({ text }) => text.length <= 32)).toBe(true);
    expect(texts.filter(({ key }) => key === 'description').every(({ text }) => text.length <= 100)).toBe(
      true,
    );
    expect(texts.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(8_000);
  });
});

function textsOf(value: unknown): { key: string; text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [{ key, text: inner }] : textsOf(inner),
  );
}
