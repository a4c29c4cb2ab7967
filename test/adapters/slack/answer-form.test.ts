import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DailyDesk } from '../../../src/daily/daily-desk.ts';
import type { SlackMessage } from '../../../src/playground/slack/workspace.ts';
import { createScriptedDesk, SETTINGS_FORM, scheduleCard } from '../../support/scripted-desk.ts';
import { only } from './read-answers.ts';
import { type Mode, startTestSlack, type TestSlack } from './start-test-slack.ts';

let test: TestSlack;
let scripted: ReturnType<typeof createScriptedDesk>;

async function start(
  mode: Mode,
  change: Partial<DailyDesk> = {},
  options: Parameters<typeof startTestSlack>[0] = {},
) {
  scripted = createScriptedDesk(change);
  test = await startTestSlack({ mode, ...options, adapter: { daily: scripted.desk } });
}

/** The card that the command is answered with. */
async function asked(channel = 'C0GENERAL'): Promise<SlackMessage> {
  await test.ada.command('/glossary', 'daily', { channel });
  return only(await test.hears(1, 'U0ADA', channel));
}

async function opensForm(card: SlackMessage) {
  await test.ada.press(card, 'Change');
  return test.slack.waitFor(() => test.ada.modal(), 'the form');
}

afterEach(() => test.close());

describe.each<Mode>(['socket', 'http'])('A form on Slack by %s', (mode) => {
  beforeEach(() => start(mode));

  it('opens with what is set, and says where its answer goes', async () => {
    const { view } = await opensForm(await asked());
    expect(view).toMatchObject({
      type: 'modal',
      callback_id: 'schedule:settings',
      title: { text: SETTINGS_FORM.title },
      submit: { text: SETTINGS_FORM.submit },
      blocks: [
        {
          block_id: 'time',
          hint: { text: 'Such as 09:30' },
          element: { initial_value: '09:00', max_length: 20 },
        },
        { block_id: 'zone', optional: true, element: { placeholder: { text: 'Europe/Berlin' } } },
        {
          block_id: 'days',
          element: {
            type: 'multi_static_select',
            max_selected_items: 3,
            initial_options: [{ value: 'mon' }, { value: 'tue' }],
          },
        },
        { block_id: 'style', element: { type: 'static_select', initial_option: { value: 'card' } } },
        { block_id: 'topics', optional: true, element: { type: 'static_select' } },
      ],
    });
    expect(JSON.parse(String(view.private_metadata))).toMatchObject({
      channel: 'C0GENERAL',
      isPrivate: true,
    });
  });

  it('sent off closes, and its answer takes the place of the private card', async () => {
    const card = await asked();
    await opensForm(card);
    expect(await test.ada.submit({ time: '9:30', days: ['wed'], style: 'guess' })).toEqual({ acked: true });
    await test.slack.waitFor(() => card.text.startsWith('Saved: 9:30'), 'the answer');
    expect(test.ada.modal()).toBeUndefined();
    expect(test.said()).toEqual([card]);
    expect(scripted.told.at(-1)).toMatchObject({
      kind: 'submit',
      action: { kind: 'schedule', step: 'settings' },
      values: { time: ['9:30'], zone: [], days: ['wed'], style: ['guess'], topics: [] },
    });
  });

  it('with a fault stays open with the fault under the field, until it is mended', async () => {
    const card = await asked();
    await opensForm(card);
    await test.ada.submit({ time: '25:00' });
    expect(test.ada.modal()?.errors).toEqual({ time: 'There is no such time.' });
    expect(card.text).toMatch(/^Asked/);
    await test.ada.submit({ time: '23:00' });
    await test.slack.waitFor(() => card.text.startsWith('Saved: 23:00'), 'the answer');
  });

  it('opened from a public card is answered to that person alone, in its thread', async () => {
    const { text, blocks } = await asked();
    const { ts: threadTs } = await test.bob.say('a thread');
    const { botUserId: user } = test.slack.workspace;
    const card = test.slack.workspace.post({
      channel: 'C0GENERAL',
      user,
      bot: true,
      text,
      threadTs,
      blocks: publicRows(blocks),
    });
    await opensForm(card);
    await test.ada.submit();
    const answer = await test.slack.waitFor(
      () => test.said().find((each) => each.text.startsWith('Saved')),
      'it',
    );
    expect(answer).toMatchObject({ ephemeralFor: 'U0ADA', threadTs });
    expect(card.text).toBe(text);
  });

  it('opened in the Home tab is answered there, as the person’s own', async () => {
    await test.ada.openHome();
    const home = await test.slack.waitFor(() => test.ada.home(), 'the Home tab');
    await test.ada.pressForged(home, 'schedule:settings');
    await test.slack.waitFor(() => test.ada.modal(), 'the form');
    await test.ada.submit();
    await test.slack.waitFor(() => JSON.stringify(test.ada.home()?.blocks).includes('Saved'), 'the answer');
    expect(scripted.told.at(-1)).toMatchObject({
      asked: { isOwn: true, channel: '' },
      action: { step: 'settings' },
    });
    expect(test.slack.workspace.messages).toEqual([]);
  });

  it('whose channel is not known sets nothing, least of all for the person', async () => {
    await opensForm(await asked());
    const modal = test.ada.modal();
    const forged = { ...modal?.view, private_metadata: '{"kind":"message"}' };
    const told = scripted.told.length;
    if (modal) test.slack.workspace.openModal({ ...modal, view: forged });
    expect(await test.ada.submit()).toEqual({ acked: true });
    await test.slack.waitFor(
      () => JSON.stringify(test.ada.home()?.blocks ?? '').includes('older version'),
      'it',
    );
    expect(scripted.told.slice(told)).toEqual([]);
  });

  it('that a stranger made up is answered by what is known to be theirs, and never by an error', async () => {
    await opensForm(await asked());
    const modal = test.ada.modal();
    const forged = { ...modal?.view, private_metadata: '{"kind":"message"}', callback_id: 'nonsense' };
    if (modal) test.slack.workspace.openModal({ ...modal, view: forged });
    expect(await test.ada.submit()).toEqual({ acked: true });
    await test.slack.waitFor(
      () => JSON.stringify(test.ada.home()?.blocks ?? '').includes('older version'),
      'it',
    );
  });
});

it('a form whose answer takes longer than Slack waits is closed first, and answered by the card', async () => {
  let answer = () => {};
  const waiting = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await start('socket', {
    submit: async () => {
      await waiting;
      return { kind: 'faulty', faults: { time: 'No.' }, card: scheduleCard('Not saved') };
    },
  });
  const card = await asked();
  await opensForm(card);
  expect(await test.ada.submit()).toEqual({ acked: true });
  expect(test.ada.modal()).toBeUndefined();
  answer();
  await test.slack.waitFor(() => card.text.startsWith('Not saved'), 'the card');
});

it('a form that fails closes, and the person is told in one line with an id', async () => {
  await start('socket', { submit: () => Promise.reject(new Error('The store is away.')) });
  await opensForm(await asked());
  expect(await test.ada.submit()).toEqual({ acked: true });
  const [, told] = await test.hears(2);
  expect(told).toMatchObject({ ephemeralFor: 'U0ADA', text: expect.stringContaining('id-') });
  expect((await test.logs('could not answer'))?.what).toBe('form');
});

it('a form that was open for more than half an hour is answered privately in its channel', async () => {
  let minutes = 0;
  await start('socket', {}, { slack: { now: () => new Date(Date.UTC(2026, 5, 1, 12, minutes)) } });
  await opensForm(await asked());
  minutes = 45;
  await test.ada.submit();
  const [, answer] = await test.hears(2);
  expect(answer).toMatchObject({ ephemeralFor: 'U0ADA', text: expect.stringMatching(/^Saved/) });
  expect(test.calls('chat.postEphemeral')).toHaveLength(1);
});

it('a form for which Slack takes the trigger no more is said to have failed', async () => {
  await start('socket');
  const card = await asked();
  test.slack.faults.plan.add('views.open', { kind: 'refuse', error: 'expired_trigger_id' });
  await test.ada.press(card, 'Change');
  const [, told] = await test.hears(2);
  expect(told?.text).toContain('id-');
  expect(test.calls('views.open')).toHaveLength(1);
});

it.each<Mode>(['socket', 'http'])('a form leaves no address to answer by in the log, by %s', async (mode) => {
  await start(mode, {}, { logLevel: 'trace' });
  await opensForm(await asked());
  await test.ada.submit();
  await test.slack.waitFor(() => test.said().some(({ text }) => text.startsWith('Saved')), 'the answer');
  const written = JSON.stringify(test.logged);
  expect(written).toContain('private_metadata');
  expect(written).not.toMatch(/\/response\/T/);
});

/** The same rows as they stand on a card for everyone. */
function publicRows(blocks: SlackMessage['blocks']): SlackMessage['blocks'] {
  return blocks.map((block) => ({
    ...block,
    ...(block.block_id ? { block_id: String(block.block_id).replace('asker', 'everyone') } : {}),
  }));
}
