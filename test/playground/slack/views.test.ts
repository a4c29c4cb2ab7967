import { WebAPIPlatformError, WebClient } from '@slack/web-api';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type LocalSlack, startLocalSlack } from '../../../src/playground/slack/start-local-slack.ts';

let slack: LocalSlack;

beforeEach(async () => {
  slack = await startLocalSlack();
});
afterEach(() => slack.close());

const HOME = { type: 'home', blocks: [{ type: 'divider' }] };
const ADA = { user_id: 'U0ADA', view: HOME };

async function publish(body: Record<string, unknown>) {
  const client = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } });
  return client.apiCall('views.publish', body).catch((error: unknown) => {
    if (error instanceof WebAPIPlatformError) return error.data;
    throw error;
  });
}

it('shows a person’s Home tab to that person, and changes it in place', async () => {
  const ada = slack.person('U0ADA');
  await publish(ADA);
  const first = ada.home();
  await publish({ ...ADA, view: { type: 'home', blocks: [] } });
  expect(ada.home()).toMatchObject({ id: first?.id, blocks: [] });
  expect(ada.home()?.hash).not.toBe(first?.hash);
  expect(slack.person('U0BOB').home()).toBeUndefined();
});

it('takes a Home tab with its hash only while it is the latest', async () => {
  await publish(ADA);
  const hash = slack.person('U0ADA').home()?.hash;
  expect(await publish({ ...ADA, hash })).toMatchObject({ ok: true });
  expect(await publish({ ...ADA, hash })).toMatchObject({ error: 'hash_conflict' });
});

const long = (length: number) => 'x'.repeat(length);
const dividers = (count: number) => Array.from({ length: count }, () => ({ type: 'divider' }));

it.each([
  ['a hundred blocks', { blocks: dividers(100) }],
  ['a note of 3,000 characters', { private_metadata: long(3_000) }],
  ['an id of 255 characters', { callback_id: long(255), external_id: long(255) }],
])('takes a Home tab with %s', async (_what, change) => {
  expect(await publish({ ...ADA, view: { ...HOME, ...change } })).toMatchObject({ ok: true });
});

it.each([
  ['a modal', { type: 'modal' }, /unsupported type: modal \[json-pointer:\/view\/type\]/],
  ['a hundred and one blocks', { blocks: dividers(101) }, /no more than 100 items/],
  ['no blocks', { blocks: undefined }, /must be an array/],
  ['a note of 3,001 characters', { private_metadata: long(3_001) }, /view\/private_metadata/],
  ['an id of 256 characters', { callback_id: long(256) }, /view\/callback_id/],
  ['a title', { title: { type: 'plain_text', text: 'x' } }, /invalid additional property: title/],
])('refuses a Home tab with %s', async (_what, change, message) => {
  expect(await publish({ ...ADA, view: { ...HOME, ...change } })).toMatchObject({
    error: 'invalid_arguments',
    response_metadata: { messages: [expect.stringMatching(message)] },
  });
});

it('refuses what is no view, what is too large, and who is nobody', async () => {
  expect(await publish({ user_id: 'U0ADA' })).toMatchObject({ error: 'invalid_arguments' });
  expect(await publish({ ...ADA, user_id: 'U0NOBODY' })).toMatchObject({ error: 'invalid_arguments' });
  const large = { ...HOME, private_metadata: long(250_000) };
  expect(await publish({ ...ADA, view: large })).toMatchObject({ error: 'view_too_large' });
});
