import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DailyDesk } from '../../../src/daily/daily-desk.ts';
import type { Json } from '../../../src/playground/discord/json.ts';
import type { DiscordMessage } from '../../../src/playground/discord/message.ts';
import { createScriptedDesk } from '../../support/scripted-desk.ts';
import { ADA, GENERAL, startTestDiscord, type TestDiscord } from './start-test-discord.ts';
import { titleOf } from './support/read-message.ts';

let test: TestDiscord;
let scripted: ReturnType<typeof createScriptedDesk>;

async function start(change: Partial<DailyDesk> = {}) {
  scripted = createScriptedDesk(change);
  test = await startTestDiscord({ adapter: { daily: scripted.desk } });
}

/** The card that the command is answered with. */
async function asked(channel = GENERAL): Promise<DiscordMessage> {
  const { message } = await test.ada.command('glossary daily', {}, { channel });
  if (!message) throw new Error('There is no answer.');
  await test.discord.waitFor(() => !message.loading, 'the card');
  return message;
}

async function opensForm(card: DiscordMessage): Promise<Json> {
  const { modal } = await test.ada.press(card, 'Change');
  if (!modal) throw new Error('There is no form.');
  return modal;
}

afterEach(() => test.close());

describe('A form on Discord', () => {
  beforeEach(() => start());

  it('opens at once with what is set', async () => {
    const modal = await opensForm(await asked());
    expect(modal).toMatchObject({
      custom_id: 'schedule:settings',
      title: 'Term of the day',
      components: [
        {
          type: 18,
          label: 'Time',
          description: 'Such as 09:30',
          component: { type: 4, value: '09:00', required: true },
        },
        { component: { type: 4, custom_id: 'zone', placeholder: 'Europe/Berlin', required: false } },
        {
          component: {
            type: 3,
            custom_id: 'days',
            min_values: 1,
            max_values: 3,
            options: [{ value: 'mon', default: true }, { value: 'tue', default: true }, { value: 'wed' }],
          },
        },
        { component: { type: 3, custom_id: 'style', max_values: 1 } },
        { component: { type: 3, custom_id: 'topics', min_values: 0, required: false } },
      ],
    });
  });

  it('sent off is answered in the place of the private card', async () => {
    const card = await asked();
    const { message } = await test.ada.submit(
      await opensForm(card),
      { time: '9:30', days: ['wed'], style: ['guess'] },
      card,
    );
    expect(message).toBe(card);
    await test.discord.waitFor(() => titleOf(card) === 'Saved: 9:30', 'the answer');
    expect(test.said()).toEqual([card]);
    expect(scripted.told.at(-1)).toMatchObject({
      action: { kind: 'schedule', step: 'settings' },
      values: { time: ['9:30'], zone: [''], days: ['wed'], style: ['guess'], topics: [] },
    });
  });

  it('with a fault is answered by the card that says so, whose button opens it again', async () => {
    const card = await asked();
    await test.ada.submit(await opensForm(card), { time: '25:00' }, card);
    await test.discord.waitFor(() => titleOf(card) === 'Not saved', 'the fault');
    await test.ada.submit(await opensForm(card), { time: '23:00' }, card);
    await test.discord.waitFor(() => titleOf(card) === 'Saved: 23:00', 'the answer');
  });

  it('opened from a public card is answered to that person alone', async () => {
    const { content, embeds, components } = await asked();
    const { botUserId: author } = test.discord.world;
    const card = test.discord.world.post({ channel: GENERAL, author, body: { content, embeds, components } });
    const { message } = await test.ada.submit(await opensForm(card), {}, card);
    await test.discord.waitFor(() => titleOf(message) === 'Saved: 09:00', 'the answer');
    expect(message?.ephemeralFor).toBe(ADA);
    expect(titleOf(card)).toBe('Asked: nothing');
  });

  it('in the conversation with the bot is answered in its place', async () => {
    const channel = test.ada.direct();
    const card = await asked(channel);
    expect(card.ephemeralFor).toBeUndefined();
    await test.ada.submit(await opensForm(card), {}, card);
    await test.discord.waitFor(() => titleOf(card) === 'Saved: 09:00', 'the answer');
  });

  it('that a stranger made up says what it can’t read to the desk as nothing', async () => {
    const component = { type: 4, id: 2, custom_id: 'time', value: 7 };
    const { message } = await test.ada.submitForged({
      custom_id: 'schedule:settings',
      components: [{ type: 18, id: 1, component }],
    });
    await test.discord.waitFor(() => message && !message.loading, 'the answer');
    expect(scripted.told.at(-1)).toMatchObject({ values: { time: [] } });
  });
});

it('a form that fails is said to have failed, with an id', async () => {
  await start({ submit: () => Promise.reject(new Error('The store is away.')) });
  const card = await asked();
  await test.ada.submit(await opensForm(card), {}, card);
  const [, told] = await test.hears(2);
  expect(told?.ephemeralFor).toBe(ADA);
  expect(JSON.stringify(told)).toContain('id-1');
  expect(titleOf(card)).toBe('Asked: nothing');
});
