import { afterEach, describe, expect, it } from 'vitest';
import type { SlackMessage } from '../../../src/playground/slack/workspace.ts';
import { labelsOf, only } from './read-answers.ts';
import { type Mode, startTestSlack, type TestSlack } from './start-test-slack.ts';

const GENERAL = 'C0GENERAL';
const NOT_A_THREAD = 'Say that in a thread, or use Define terms here on a message.';
const REQUIRED = ['commands', 'app_mentions:read', 'chat:write', 'im:history'];

let test: TestSlack;

afterEach(() => test.close());

/** A message and replies under it, written by people while nobody mentions the bot. */
function thread(texts: readonly string[], channel = GENERAL): SlackMessage {
  const [first = '', ...replies] = texts;
  const start = test.slack.workspace.post({ channel, user: 'U0BOB', text: first });
  for (const text of replies) {
    test.slack.workspace.post({ channel, user: 'U0ADA', text, threadTs: start.ts });
  }
  return start;
}

/** What the bot tells ada of this thread. */
async function explains({ ts, channel }: SlackMessage, question = '@lemma') {
  await test.ada.say(question, { threadTs: ts, channel });
  const answer = only(await test.hears(1, 'U0ADA', channel));
  expect(answer).toMatchObject({ ephemeralFor: 'U0ADA', threadTs: ts });
  expect(test.said('U0BOB', channel)).toEqual([]);
  return answer;
}

describe.each<Mode>(['socket', 'http'])('A mention inside a thread on Slack by %s', (mode) => {
  it.each(['@lemma', '@lemma explain', '@lemma Explain this thread'])(
    'that says “%s” explains the terms of the thread, to the one who asked',
    async (question) => {
      test = await startTestSlack({ mode });
      const start = thread(['our backpressure fails', 'nobody knows why', 'add a *circuit breaker*']);
      const answer = await explains(start, question);
      expect(answer.text).toMatch(/^2 terms here/);
      expect(labelsOf(answer)).toEqual(['Backpressure', 'Circuit Breaker', 'Share to thread']);
    },
  );

  it('can be shared to the thread by a press', async () => {
    test = await startTestSlack({ mode });
    const start = thread(['our backpressure fails', 'hm']);
    await test.ada.press(await explains(start), 'Share to thread');
    const shared = only(await test.hears(1, 'U0BOB'));
    expect(shared).toMatchObject({ threadTs: start.ts, text: expect.stringContaining('Shared by ada') });
  });
});

describe('A thread on Slack', () => {
  it('is not read for a mention with a term, nor is a bare mention outside a thread', async () => {
    test = await startTestSlack();
    const start = thread(['our backpressure fails', 'hm']);
    await test.ada.say('@lemma breaker', { threadTs: start.ts });
    expect(only(await test.hears(1, 'U0BOB')).text).toMatch(/^Circuit Breaker/);
    await test.ada.say('@lemma');
    expect((await test.hears(2)).at(-1)?.text).toMatch(/^Hello/);
    expect(test.calls('conversations.replies')).toEqual([]);
  });

  it('is asked for where it is: elsewhere, one line says so', async () => {
    test = await startTestSlack();
    await test.ada.say('@lemma explain this');
    const inChannel = only(await test.hears(1));
    expect(inChannel).toMatchObject({ ephemeralFor: 'U0ADA', text: NOT_A_THREAD });
    await test.ada.say('explain', { channel: 'D0ADA' });
    expect(only(await test.hears(1, 'U0ADA', 'D0ADA')).text).toBe(NOT_A_THREAD);
    expect(test.calls('conversations.replies')).toEqual([]);
  });

  it('without a term is told to have none', async () => {
    test = await startTestSlack();
    expect((await explains(thread(['lunch?', 'yes']))).text).toContain('no glossary term in this thread');
  });

  it('is read without what the bot said and without the question', async () => {
    test = await startTestSlack();
    const start = thread(['hm', 'ok']);
    const { workspace } = test.slack;
    const own = { channel: GENERAL, user: workspace.botUserId, bot: true, text: 'backpressure' };
    workspace.post({ ...own, threadTs: start.ts });
    await test.ada.say('@lemma explain', { threadTs: start.ts });
    expect((await test.hears(2)).at(-1)?.text).toContain('no glossary term in this thread');
  });

  it('is read with what other bots said', async () => {
    test = await startTestSlack();
    const start = thread(['hm', 'ok']);
    test.slack.workspace.addUser('U0DEPLOY', 'deploy', true);
    const said = { channel: GENERAL, user: 'U0DEPLOY', text: 'a circuit breaker opened' };
    test.slack.workspace.post({ ...said, threadTs: start.ts });
    expect(labelsOf(await explains(start))).toEqual(['Circuit Breaker', 'Share to thread']);
  });

  it('is read as its first message and the latest thirty, over several pages', async () => {
    test = await startTestSlack();
    const filler = Array.from({ length: 1_100 }, (_, index) => `message ${index}`);
    const start = thread([
      'about backpressure',
      'an evil <!channel> &amp; co',
      ...filler,
      'a circuit breaker',
    ]);
    const answer = await explains(start);
    expect(labelsOf(answer)).toEqual(['Backpressure', 'Circuit Breaker', 'Share to thread']);
    expect(answer.pings).toEqual([]);
    expect(test.calls('conversations.replies').map(({ body }) => body.limit)).toEqual(['999', '999']);
  });

  it('of more than three pages is read for three', async () => {
    test = await startTestSlack();
    const filler = Array.from({ length: 3_000 }, (_, index) => `message ${index}`);
    const answer = await explains(thread(['about backpressure', ...filler]));
    expect(labelsOf(answer)).toContain('Backpressure');
    expect(test.calls('conversations.replies')).toHaveLength(3);
  });

  it.each([
    ['a public channel', GENERAL, 'channels:history'],
    ['a private channel', 'G0TEAM', 'groups:history'],
  ])('in %s is read only with the scope for it', async (_what, channel, scope) => {
    for (const scopes of [[...REQUIRED, 'channels:history'], [...REQUIRED, 'groups:history'], REQUIRED]) {
      test = await startTestSlack({ slack: { scopes } });
      const { workspace } = test.slack;
      workspace.addChannel('G0TEAM', 'team', 'private', ['U0ADA', 'U0BOB', workspace.botUserId]);
      const { text } = await explains(thread(['backpressure', 'hm'], channel));
      expect(text).toMatch(scopes.includes(scope) ? /^One term here/ : /^I can’t read this thread; use/);
      await test.close();
    }
    test = await startTestSlack();
  });

  it.each([
    ['a refusal', { kind: 'refuse', error: 'not_in_channel' } as const],
    ['too many requests', { kind: 'rate-limit', retryAfterSeconds: 30 } as const],
    ['a server error', { kind: 'status', status: 500 } as const],
    ['a lost reply', { kind: 'lose-reply' } as const],
  ])('that can’t be read for %s gets one line with what to do instead', async (_what, fault) => {
    test = await startTestSlack();
    test.slack.faults.plan.add('conversations.replies', fault);
    const { text, blocks } = await explains(thread(['backpressure', 'hm']));
    expect(text).toBe('I can’t read this thread; use Define terms here on a message.');
    expect(blocks).toHaveLength(1);
    expect(test.calls('conversations.replies')).toHaveLength(1);
    expect(test.logged.filter(({ level }) => level >= 40)).toEqual([]);
  });
});
