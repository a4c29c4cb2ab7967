import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandDefinitions } from '../../../src/adapters/discord/commands.ts';
import { en } from '../../../src/core/words/en.ts';
import { furnishWorld } from '../../../src/playground/discord/furnish-world.ts';
import { createInteractionBook, type Interaction } from '../../../src/playground/discord/interactions.ts';
import { type LocalDiscord, startLocalDiscord } from '../../../src/playground/discord/start-local-discord.ts';
import { DiscordWorld } from '../../../src/playground/discord/world.ts';

const GENERAL = '400000000000000001';
const ADA = '200000000000000001';
const MESSAGE = { type: 4, data: { content: 'x' } };

describe('an interaction', () => {
  let time = Date.UTC(2026, 2, 2);
  let world: DiscordWorld;
  let book: ReturnType<typeof createInteractionBook>;

  beforeEach(() => {
    world = new DiscordWorld(() => new Date(time));
    furnishWorld(world);
    book = createInteractionBook(world);
  });

  function open(kind: Interaction['kind'] = 'command') {
    const { interaction } = book.open({ kind, channel: GENERAL, user: ADA });
    return interaction;
  }

  const answer = ({ id, token }: Interaction, body = MESSAGE) => book.callback(id, token, body, false);

  it('takes its first response within three seconds, and none after', () => {
    const [early, late] = [open(), open()];
    time += 3_000;
    expect(answer(early)).toMatchObject({ status: 204 });
    time += 1;
    expect(answer(late)).toMatchObject({ status: 404, body: { code: 10062 } });
    expect(world.messages).toHaveLength(1);
  });

  it('takes one response only', () => {
    const interaction = open();
    answer(interaction);
    expect(answer(interaction)).toMatchObject({ status: 400, body: { code: 40060 } });
  });

  it('takes further messages for fifteen minutes', () => {
    const interaction = open();
    answer(interaction);
    time += 15 * 60_000;
    expect(book.followUp(interaction.token, MESSAGE.data)).toMatchObject({ status: 200 });
    time += 1;
    expect(book.followUp(interaction.token, MESSAGE.data)).toMatchObject({
      status: 401,
      body: { code: 50027 },
    });
  });

  it.each([
    ['26 choices', Array.from({ length: 26 }, (_, index) => ({ name: 'x', value: String(index) }))],
    ['a name of 101 characters', [{ name: 'x'.repeat(101), value: 'x' }]],
    ['an empty name', [{ name: '', value: 'x' }]],
    ['a value of 101 characters', [{ name: 'x', value: 'x'.repeat(101) }]],
  ])('of completion refuses %s', (_what, choices) => {
    const { id, token } = open('autocomplete');
    expect(book.callback(id, token, { type: 8, data: { choices } }, false)).toMatchObject({ status: 400 });
  });

  it('of completion can’t be deferred nor answered by a message', () => {
    expect(answer(open('autocomplete'))).toMatchObject({ status: 400 });
    expect(answer(open('autocomplete'), { ...MESSAGE, type: 5 })).toMatchObject({ status: 400 });
  });
});

describe('for the person', () => {
  let discord: LocalDiscord;

  beforeEach(async () => {
    discord = await startLocalDiscord({ responseMs: 20 });
    discord.world.register(commandDefinitions(en).map((command) => ({ type: 1, ...command, id: '1' })));
  });

  afterEach(() => discord.close());

  it('the application did not respond when no bot is there', async () => {
    const { responded } = await discord.person(ADA).command('define', { term: 'acid' });
    expect(responded).toBe(false);
  });
});
