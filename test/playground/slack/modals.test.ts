import { WebAPIPlatformError, WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalSlack, startLocalSlack } from '../../../src/playground/slack/start-local-slack.ts';
import { startApp, type TestApp } from './start-app.ts';

let slack: LocalSlack;
let app: TestApp;
/** What the app answers to whatever it is told next. */
let answer: object | undefined;
let minutes: number;

beforeEach(async () => {
  answer = undefined;
  minutes = 0;
  app = await startApp((response) => {
    if (answer) response.setHeader('content-type', 'application/json');
    response.end(answer ? JSON.stringify(answer) : '');
  });
  slack = await startLocalSlack({ requestUrl: app.url, elapsedMs: () => minutes * 60_000 });
});
afterEach(() => Promise.all([slack.close(), app.close()]));

const plain = (text: string) => ({ type: 'plain_text', text });
const option = (value: string) => ({ text: plain(value), value });
const input = (block_id: string, element: object, more = {}) => ({
  type: 'input',
  block_id,
  label: plain(block_id),
  element: { action_id: 'value', ...element },
  ...more,
});
const DAYS = ['mon', 'tue', 'wed'].map(option);
const BLOCKS = [
  input('time', { type: 'plain_text_input', initial_value: '9:00', max_length: 5 }),
  input('days', {
    type: 'multi_static_select',
    options: DAYS,
    initial_options: DAYS.slice(0, 1),
    max_selected_items: 2,
  }),
  input('style', { type: 'static_select', options: DAYS }, { optional: true }),
];
const MODAL = {
  type: 'modal',
  callback_id: 'x',
  title: plain('Settings'),
  submit: plain('Save'),
  blocks: BLOCKS,
};

async function open(view: object = MODAL, trigger = '') {
  const client = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } });
  return client.apiCall('views.open', { trigger_id: trigger, view }).catch((error: unknown) => {
    if (error instanceof WebAPIPlatformError) return error.data;
    throw error;
  });
}

/** The trigger of a command that ada has just run. */
async function trigger(): Promise<string> {
  await slack.person('U0ADA').command('/glossary', '');
  return String(app.received.at(-1)?.trigger_id);
}

describe('views.open', () => {
  it('opens a modal for the person who did something, once and within three seconds', async () => {
    const first = await trigger();
    expect(await open(MODAL, first)).toMatchObject({ ok: true, view: { callback_id: 'x' } });
    expect(slack.person('U0ADA').modal()?.view).toMatchObject(MODAL);
    expect(slack.person('U0BOB').modal()).toBeUndefined();
    expect(await open(MODAL, first)).toMatchObject({ error: 'exchanged_trigger_id' });
    const late = await trigger();
    minutes = 1;
    expect(await open(MODAL, late)).toMatchObject({ error: 'expired_trigger_id' });
    expect(await open(MODAL, 'made up')).toMatchObject({ error: 'invalid_trigger_id' });
  });

  it.each([
    ['no title', { title: undefined }, /missing required field: title/],
    ['a title of 25 characters', { title: plain('x'.repeat(25)) }, /view\/title/],
    ['fields and no button', { submit: undefined }, /missing required field: submit/],
    [
      'a choice that is no option',
      { blocks: [input('a', { type: 'static_select', options: DAYS, initial_option: option('sun') })] },
      /among the options/,
    ],
    [
      'several choices of one',
      { blocks: [input('a', { type: 'static_select', options: DAYS, initial_options: DAYS })] },
      /initial_options/,
    ],
    [
      'more chosen than may be',
      {
        blocks: [
          input('a', {
            type: 'multi_static_select',
            options: DAYS,
            initial_options: DAYS,
            max_selected_items: 2,
          }),
        ],
      },
      /no more than 2/,
    ],
  ])('refuses a modal with %s', async (_what, change, message) => {
    expect(await open({ ...MODAL, ...change }, await trigger())).toMatchObject({
      error: 'invalid_arguments',
      response_metadata: { messages: [expect.stringMatching(message)] },
    });
  });
});

describe('a modal that is sent off', () => {
  const ada = () => slack.person('U0ADA');
  beforeEach(async () => {
    await open(MODAL, await trigger());
  });

  it('tells what stands in its fields, and closes', async () => {
    expect(await ada().submit({ days: ['tue', 'wed'] })).toEqual({ acked: true });
    expect(ada().modal()).toBeUndefined();
    expect(app.received.at(-1)).toMatchObject({
      type: 'view_submission',
      user: { id: 'U0ADA' },
      view: {
        callback_id: 'x',
        state: {
          values: {
            time: { value: { type: 'plain_text_input', value: '9:00' } },
            days: { value: { selected_options: [option('tue'), option('wed')] } },
            style: { value: { selected_option: null } },
          },
        },
      },
    });
  });

  it.each([
    [{ time: '' }, 'time: Please complete this required field.'],
    [{ days: [] }, 'days: Please complete this required field.'],
    [{ time: '123456' }, 'Please enter at most 5 characters.'],
    [{ days: ['mon', 'tue', 'wed'] }, 'Please select at most 2 options.'],
    [{ days: ['sun'] }, 'There is no option “sun”.'],
    [{ hour: '1' }, 'There is no field “hour”.'],
  ])('is kept open by the client with %j', async (values, message) => {
    const { length } = app.received;
    await expect(ada().submit(values)).rejects.toThrow(message);
    expect(app.received).toHaveLength(length);
  });

  it('shows the errors of the app under its fields, and stays open', async () => {
    answer = { response_action: 'errors', errors: { time: 'No.' } };
    await ada().submit();
    expect(ada().modal()?.errors).toEqual({ time: 'No.' });
    answer = { response_action: 'clear' };
    await ada().submit();
    expect(ada().modal()).toBeUndefined();
  });

  it('becomes another by an update', async () => {
    answer = { response_action: 'update', view: { ...MODAL, title: plain('Another') } };
    const before = ada().modal();
    await ada().submit();
    expect(ada().modal()).toMatchObject({ id: before?.id, view: { title: { text: 'Another' } } });
  });

  it.each([
    ['errors of no field', { response_action: 'errors', errors: { hour: 'No.' } }, 'invalid_errors'],
    ['no errors', { response_action: 'errors', errors: {} }, 'invalid_errors'],
    ['no title', { response_action: 'update', view: { type: 'modal', blocks: [] } }, 'invalid_arguments'],
    ['another action', { response_action: 'dance' }, 'invalid_response_action'],
  ])('stays open, and says so, after an answer with %s', async (_what, given, error) => {
    answer = given;
    expect(await ada().submit()).toEqual({ acked: true, error });
    expect(ada().modal()).toBeDefined();
  });

  it('can be closed, and is gone', async () => {
    ada().closeModal();
    expect(ada().modal()).toBeUndefined();
    await expect(ada().submit()).rejects.toThrow('No modal is open.');
  });
});
