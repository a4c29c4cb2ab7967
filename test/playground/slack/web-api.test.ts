import { WebAPIPlatformError, WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalSlack, startLocalSlack } from '../../../src/playground/slack/start-local-slack.ts';

let slack: LocalSlack;

beforeEach(async () => {
  slack = await startLocalSlack({ scopes: ['chat:write'] });
  slack.workspace.addChannel('G0SECRET', 'secret', 'private', ['U0ADA']);
});
afterEach(() => slack.close());

function clientWith(token: string | undefined): WebClient {
  return new WebClient(token, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } });
}

/** What the real web client hears when a call is refused. */
async function refusalOf(
  method: string,
  body: Record<string, unknown>,
  token: string | undefined = slack.botToken,
) {
  const error = await clientWith(token)
    .apiCall(method, body)
    .then(
      () => undefined,
      (reason: unknown) => reason,
    );
  if (!(error instanceof WebAPIPlatformError)) throw new Error(`${method} was not refused: ${String(error)}`);
  return error.data;
}

const POST = { channel: 'C0GENERAL', text: 'hello' };

describe('the Web API of the local Slack', () => {
  it('takes what is right', async () => {
    const { ok, ts } = await clientWith(slack.botToken).chat.postMessage(POST);
    expect(ok).toBe(true);
    expect(slack.workspace.find('C0GENERAL', ts ?? '')?.text).toBe('hello');
  });

  it.each([
    ['not_in_channel', 'chat.postMessage', { channel: 'C0RANDOM', text: 'x' }],
    ['channel_not_found', 'chat.postMessage', { channel: 'C0NOWHERE', text: 'x' }],
    ['channel_not_found', 'chat.postMessage', { channel: 'G0SECRET', text: 'x' }],
    ['is_archived', 'chat.postMessage', { channel: 'C0OLD', text: 'x' }],
    ['no_text', 'chat.postMessage', { channel: 'C0GENERAL' }],
    ['msg_too_long', 'chat.postMessage', { ...POST, text: 'x'.repeat(40_001) }],
    ['invalid_blocks_format', 'chat.postMessage', { ...POST, blocks: 'x' }],
    ['invalid_blocks', 'chat.postMessage', { ...POST, blocks: [{ type: 'header', text: POST }] }],
    ['invalid_metadata_format', 'chat.postMessage', { ...POST, metadata: { event_type: 'x' } }],
    ['not_in_channel', 'chat.postEphemeral', { channel: 'C0RANDOM', user: 'U0ADA', text: 'x' }],
    ['user_not_in_channel', 'chat.postEphemeral', { ...POST, user: 'U0NOBODY' }],
    ['message_not_found', 'chat.update', { ...POST, ts: '1.1' }],
    ['missing_scope', 'users.info', { user: 'U0ADA' }],
    ['missing_scope', 'conversations.history', { channel: 'C0GENERAL' }],
    ['unknown_method', 'chat.shout', {}],
    ['unknown_method', 'constructor', {}],
  ])('says %s to such a %s', async (code, method, body) => {
    expect((await refusalOf(method, body)).error).toBe(code);
  });

  it('says which scope is missing', async () => {
    expect(await refusalOf('users.info', { user: 'U0ADA' })).toMatchObject({
      needed: 'users:read',
      provided: 'chat:write',
    });
  });

  it('knows its tokens', async () => {
    expect((await refusalOf('auth.test', {}, 'xoxb-other')).error).toBe('invalid_auth');
    expect((await refusalOf('auth.test', {}, slack.appToken)).error).toBe('not_allowed_token_type');
    expect((await refusalOf('apps.connections.open', {})).error).toBe('not_allowed_token_type');
    expect(await (await fetch(`${slack.apiUrl}auth.test`, { method: 'POST' })).json()).toEqual({
      ok: false,
      error: 'not_authed',
    });
    slack.faults.revokeToken();
    expect((await refusalOf('chat.postMessage', POST)).error).toBe('token_revoked');
  });

  it('lets the bot change its own messages only', async () => {
    const { ts } = await slack.person('U0ADA').say('mine');
    expect((await refusalOf('chat.update', { ...POST, ts })).error).toBe('cant_update_message');
    expect((await refusalOf('chat.delete', { ...POST, ts })).error).toBe('cant_delete_message');
  });

  it('shows a private message in a thread only when the thread has replies', async () => {
    const ada = slack.person('U0ADA');
    const { ts } = await ada.say('start');
    const whisper = () =>
      clientWith(slack.botToken).chat.postEphemeral({ ...POST, user: 'U0ADA', thread_ts: ts });
    await whisper();
    expect(ada.sees()).toHaveLength(1);
    await ada.say('reply', { threadTs: ts });
    await whisper();
    expect(ada.sees().filter(({ ephemeralFor }) => ephemeralFor)).toHaveLength(2);
  });

  it('tells of channels, people and messages what its scopes allow', async () => {
    const told = await startLocalSlack({ scopes: ['chat:write', 'channels:read', 'users:read', 'im:write'] });
    const { workspace } = told;
    workspace.addChannel('C0SECRET', 'secret', 'private', ['U0ADA']);
    const client = new WebClient(told.botToken, { slackApiUrl: told.apiUrl, retryConfig: { retries: 0 } });
    const infoOf = (channel: string) => client.conversations.info({ channel });
    expect((await infoOf('C0GENERAL')).channel).toMatchObject({ is_member: true, creator: 'U0ADA' });
    expect((await infoOf('C0RANDOM')).channel).toMatchObject({ is_member: false });
    await expect(infoOf('C0SECRET')).rejects.toThrow('missing_scope');
    await expect(infoOf('D0ADA')).rejects.toThrow('missing_scope');
    expect((await client.users.info({ user: 'U0ADA' })).user).toMatchObject({
      is_admin: true,
      tz: 'Europe/Berlin',
    });
    expect((await client.users.info({ user: 'U0BOB' })).user).toMatchObject({ is_admin: false });
    expect((await client.conversations.open({ users: 'U0BOB' })).channel?.id).toBe('D0BOB');
    await expect(client.conversations.open({ users: 'U0LEMMA' })).rejects.toThrow('cannot_dm_bot');
    // A person's id stands for the direct conversation.
    const { channel = '', ts = '' } = await client.chat.postMessage({ channel: 'U0BOB', text: 'psst' });
    expect(channel).toBe('D0BOB');
    const link = { channel, message_ts: ts };
    expect((await client.chat.getPermalink(link)).permalink).toContain(`/D0BOB/p${ts.replace('.', '')}`);
    await expect(client.chat.getPermalink({ ...link, message_ts: '1.1' })).rejects.toThrow(
      'message_not_found',
    );
    await told.close();
  });
});
