import { afterEach, describe, expect, it } from 'vitest';
import { startTestSlack, type TestSlack } from './start-test-slack.ts';

const RANDOM = 'C0RANDOM';
const closing: TestSlack[] = [];

async function start(...options: Parameters<typeof startTestSlack>): Promise<TestSlack> {
  const test = await startTestSlack(...options);
  closing.push(test);
  return test;
}

afterEach(async () => {
  for (const test of closing.splice(0)) await test.close();
});

describe('sending on Slack', () => {
  it('waits as long as Slack asks after too many requests, and keeps no other channel waiting', async () => {
    const test = await start();
    test.slack.faults.plan.add('chat.postMessage', { kind: 'rate-limit', retryAfterSeconds: 1 });
    await test.ada.say('@lemma backpressure');
    await test.slack.waitFor(() => test.calls('chat.postMessage').length === 1, 'the refusal');
    await test.bob.say('circuit breaker', { channel: 'D0BOB' });
    await test.hears(1, 'U0BOB', 'D0BOB');
    expect(test.said()).toEqual([]);
    expect(await test.hears(1)).toHaveLength(1);
    expect(test.calls('chat.postMessage').map(({ status }) => status)).toEqual([429, 200, 200]);
  });

  it('sends again after an answer that says “not now”', async () => {
    const test = await start();
    test.slack.faults.plan.add('chat.postMessage', { kind: 'refuse', error: 'service_unavailable' });
    await test.ada.say('@lemma backpressure');
    expect(await test.hears(1)).toHaveLength(1);
  });

  it.each([
    ['a lost reply', { kind: 'lose-reply' } as const, 1],
    ['a server error', { kind: 'status', status: 500 } as const, 0],
    ['an error after which the message may stand', { kind: 'refuse', error: 'internal_error' } as const, 0],
  ])('does not send again after %s', async (_what, fault, standing) => {
    const test = await start();
    test.slack.faults.plan.add('chat.postMessage', fault);
    await test.ada.say('@lemma backpressure');
    const line = await test.logs('could not answer');
    expect(line).toMatchObject({ level: 50, outcome: 'unknown', what: 'mention', requestId: 'id-1' });
    expect(line).toMatchObject({ platform: 'slack', eventId: expect.stringMatching(/^Ev/) });
    await test.ada.say('@lemma circuit breaker');
    await test.hears(standing + 1);
    expect(test.calls('chat.postMessage')).toHaveLength(2);
    expect(test.calls('chat.postEphemeral')).toEqual([]);
  });

  it('tells the asker, with an id that stands in the log, when Slack refuses the answer', async () => {
    const test = await start();
    test.slack.faults.plan.add('chat.postMessage', { kind: 'refuse', error: 'restricted_action' });
    await test.ada.say('@lemma backpressure');
    const [notice] = await test.hears(1);
    expect(notice).toMatchObject({ ephemeralFor: 'U0ADA', text: expect.stringContaining('id-1') });
    expect(test.logged.find(({ msg }) => msg === 'could not answer')).toMatchObject({ requestId: 'id-1' });
  });

  it('logs and goes on when it may neither answer nor say so', async () => {
    const test = await start();
    test.slack.workspace.channels.get('C0GENERAL')?.members.delete('U0LEMMA');
    await test.slack.deliverEvent({
      type: 'event_callback',
      team_id: 'T0LEMMA',
      event_id: 'Ev1',
      event: { type: 'app_mention', user: 'U0ADA', text: 'backpressure', channel: 'C0GENERAL', ts: '1.1' },
    });
    await test.slack.waitFor(() => test.calls('chat.postEphemeral').length === 1, 'the try');
    await test.ada.command('/define', 'backpressure');
    expect(test.said()).toHaveLength(1);
    expect(test.logged.map(({ msg }) => msg)).toEqual(
      expect.arrayContaining(['could not answer', 'could not tell the person']),
    );
  });

  it.each([
    ['a refusal', { kind: 'refuse', error: 'cannot_reply_to_message' } as const],
    ['an expired address', { kind: 'status', status: 404 } as const],
  ])('takes %s by the response address for the failure it is', async (_what, fault) => {
    const test = await start();
    await test.ada.command('/define', 'backpressure', { channel: RANDOM });
    const [card] = test.said('U0ADA', RANDOM);
    if (!card) throw new Error('There is no card.');
    test.slack.faults.plan.add('response_url', fault);
    await test.ada.press(card, 'Share in channel');
    const [, notice] = await test.hears(2, 'U0ADA', RANDOM);
    expect(notice).toMatchObject({ ephemeralFor: 'U0ADA', text: expect.stringContaining('id-2') });
    expect(test.said('U0BOB', RANDOM)).toEqual([]);
  });

  it('does not share twice when the reply of the response address is lost', async () => {
    const test = await start();
    await test.ada.command('/define', 'backpressure');
    const [card] = test.said();
    if (!card) throw new Error('There is no card.');
    test.slack.faults.plan.add('response_url', { kind: 'lose-reply' });
    await test.ada.press(card, 'Share in channel');
    await test.logs('could not answer');
    await test.ada.command('/define', 'circuit breaker');
    expect(test.said('U0BOB')).toHaveLength(1);
  });

  it.each([
    ['chat.postMessage', (test: TestSlack) => test.ada.say('@lemma backpressure')],
    [
      'response_url',
      async (test: TestSlack) => test.ada.shortcut('define_message', await test.bob.say('breaker')),
    ],
  ])('lets a %s that hangs end in time, and does not send it again', async (method, ask) => {
    const test = await start({ adapter: { callTimeoutMs: 500 } });
    let release = () => {};
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    test.slack.faults.plan.add(method, { kind: 'hold', until });
    await ask(test);
    expect(await test.logs('could not answer')).toMatchObject({ outcome: 'unknown' });
    release();
    await test.ada.command('/define', 'backpressure');
    expect(test.said()).toHaveLength(2);
    expect(test.calls(method)).toHaveLength(1);
  });

  it('waits as long as Slack asks by the response address, too', async () => {
    const test = await start();
    test.slack.faults.plan.add('response_url', { kind: 'rate-limit', retryAfterSeconds: 1 });
    await test.ada.shortcut('define_message', await test.bob.say('backpressure'));
    expect(await test.hears(1)).toHaveLength(1);
    expect(test.calls('response_url').map(({ status }) => status)).toEqual([429, 200]);
  });

  it('goes on answering commands when its token is revoked', async () => {
    const test = await start();
    test.slack.faults.revokeToken();
    await test.ada.say('@lemma backpressure');
    const line = await test.logs('could not answer');
    expect(line?.msg).toMatch(/Slack refused SLACK_BOT_TOKEN \(token_revoked\)\. .*api\.slack\.com\/apps/);
    expect(await test.ada.command('/define', 'backpressure')).toEqual({ acked: true });
    expect(test.said()).toHaveLength(1);
  });

  it('says in the log which scopes to add when one is missing', async () => {
    const test = await start({ slack: { scopes: ['commands', 'app_mentions:read'] } });
    await test.ada.say('@lemma backpressure');
    const line = await test.logs('could not answer');
    expect(line?.msg).toMatch(/SLACK_BOT_TOKEN \(missing_scope\)\. Add the scopes of manifest\.json/);
  });

  it('answers with a line and an id when something breaks inside', async () => {
    const test = await start({
      adapter: {
        random: () => {
          throw new Error('no dice');
        },
      },
    });
    expect(await test.ada.command('/glossary', 'random')).toEqual({ acked: true });
    expect(test.said()).toEqual([expect.objectContaining({ text: expect.stringContaining('id-1') })]);
    await test.ada.command('/define', 'backpressure');
    expect(test.said()).toHaveLength(2);
  });

  it.each(['socket', 'http'] as const)(
    'never writes a token to the log, at any level, by %s',
    async (mode) => {
      const test = await start({ mode, logLevel: 'trace' });
      test.slack.faults.plan.add('auth.test', { kind: 'lose-reply' });
      test.slack.faults.dropConnections();
      await test.ada.command('/define', 'backpressure');
      test.slack.faults.plan.add('chat.postMessage', { kind: 'status', status: 500 });
      await test.ada.say('@lemma backpressure');
      await test.logs('could not answer');
      test.slack.faults.plan.add('chat.postMessage', { kind: 'lose-reply' });
      await test.ada.say('@lemma backpressure');
      await test.logs('could not answer', 2);
      expect(test.logged.some(({ level }) => level === 10)).toBe(true);
      const written = JSON.stringify(test.logged);
      expect(written).not.toMatch(/local-bot-token|local-app-token|local-signing-secret/);
      expect(written).not.toMatch(/ticket=\w|verification-token|\/response\/T/);
    },
  );
});
