import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandDefinitions } from '../../../src/adapters/discord/commands.ts';
import { en } from '../../../src/core/words/en.ts';
import { furnishWorld } from '../../../src/playground/discord/furnish-world.ts';
import { createInteractionBook, type Interaction } from '../../../src/playground/discord/interactions.ts';
import type { Json } from '../../../src/playground/discord/json.ts';
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

  /** A press on a card, or the sending off of a dialog that was opened from it. */
  function openFromCard(kind: Interaction['kind']) {
    const card = world.post({ channel: GENERAL, author: world.botUserId, body: { content: 'card' } });
    return { card, interaction: book.open({ kind, channel: GENERAL, user: ADA, message: card }).interaction };
  }

  const answer = ({ id, token }: Interaction, body: Json = MESSAGE) => book.callback(id, token, body, false);

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

  it('changes a card only when it comes from one', () => {
    for (const type of [6, 7]) {
      expect(answer(open('modal'), { ...MESSAGE, type })).toMatchObject({ status: 400 });
      for (const kind of ['component', 'modal'] as const) {
        const { card, interaction } = openFromCard(kind);
        expect(answer(interaction, { ...MESSAGE, type })).toMatchObject({ status: 204 });
        expect(card.content).toBe(type === 7 ? 'x' : 'card');
      }
    }
  });

  it('that was put off is answered by an edit, or by the first message after', () => {
    for (const kind of ['edit', 'message'] as const) {
      const interaction = open('component');
      answer(interaction, { type: 5, data: { flags: 64 } });
      const { original } = interaction;
      expect(original).toMatchObject({ loading: true, ephemeralFor: ADA });
      const { token } = interaction;
      if (kind === 'edit') book.original('PATCH', token, '@original', { content: 'done' });
      else book.followUp(token, { content: 'done' });
      expect(original).toMatchObject({ loading: false, content: 'done', ephemeralFor: ADA });
      book.followUp(token, { content: 'more' });
      expect(original?.content).toBe('done');
    }
    expect(world.messages).toHaveLength(4);
  });

  it('of completion can’t be deferred nor answered by a message', () => {
    expect(answer(open('autocomplete'))).toMatchObject({ status: 400 });
    expect(answer(open('autocomplete'), { ...MESSAGE, type: 5 })).toMatchObject({ status: 400 });
  });
});

describe('a dialog', () => {
  let world: DiscordWorld;
  let book: ReturnType<typeof createInteractionBook>;

  beforeEach(() => {
    world = new DiscordWorld(() => new Date(Date.UTC(2026, 2, 2)));
    furnishWorld(world);
    book = createInteractionBook(world);
  });

  const input = { type: 4, custom_id: 'a', style: 1 };
  const data = { custom_id: 'x', title: 'X', components: [{ type: 18, label: 'X', component: input }] };

  function respond(body: Json, kind: Interaction['kind'] = 'component') {
    const { interaction, outcome } = book.open({ kind, channel: GENERAL, user: ADA });
    return { answer: book.callback(interaction.id, interaction.token, body, false), outcome, interaction };
  }

  it('opens in answer to a press or a command', async () => {
    for (const kind of ['component', 'command'] as const) {
      const { answer, outcome } = respond({ type: 9, data }, kind);
      expect(answer).toMatchObject({ status: 204 });
      expect(await outcome).toEqual({ responded: true, modal: data });
    }
  });

  it('opens in answer to neither a dialog nor typing, and not after a deferral', () => {
    expect(respond({ type: 9, data }, 'modal').answer).toMatchObject({ status: 400 });
    expect(respond({ type: 9, data }, 'autocomplete').answer).toMatchObject({ status: 400 });
    const { interaction } = respond({ type: 5 });
    const late = book.callback(interaction.id, interaction.token, { type: 9, data }, false);
    expect(late).toMatchObject({ status: 400, body: { code: 40060 } });
  });

  it.each<[string, Json]>([
    ['too long an id', { ...data, custom_id: 'x'.repeat(101) }],
    ['too long a title', { ...data, title: 'x'.repeat(46) }],
    ['no title', { ...data, title: '' }],
    ['nothing in it', { ...data, components: [] }],
    ['no components', { custom_id: 'x', title: 'X' }],
    ['six parts', { ...data, components: Array(6).fill(data.components[0]) }],
    ['too long a label', { ...data, components: [{ type: 18, label: 'x'.repeat(46), component: input }] }],
    [
      'too long an example',
      {
        ...data,
        components: [{ type: 18, label: 'X', component: { ...input, placeholder: 'x'.repeat(101) } }],
      },
    ],
    [
      'room for more than 4,000 characters',
      { ...data, components: [{ type: 18, label: 'X', component: { ...input, max_length: 4_001 } }] },
    ],
    ['a button', { ...data, components: [{ type: 18, label: 'X', component: { type: 2 } }] }],
    ['a bare input', { ...data, components: [input] }],
    ['an input without a label', { ...data, components: [{ type: 1, components: [input] }] }],
  ])('is refused with %s', (_what, broken) => {
    expect(respond({ type: 9, data: broken }).answer).toMatchObject({ status: 400, body: { code: 50035 } });
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
