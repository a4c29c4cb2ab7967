import { afterEach, describe, expect, it } from 'vitest';
import { GENERAL, startTestDiscord, type TestDiscord } from './start-test-discord.ts';
import { titleOf } from './support/read-message.ts';

const POST = 'POST /channels/:channel/messages';
const CALLBACK = 'POST /interactions/:interaction/:token/callback';
const DELETE = 'DELETE /webhooks/:application/:token/messages/:message';

let test: TestDiscord;

afterEach(() => test.close());

async function publicCard() {
  const { message } = await test.ada.command('define', { term: 'acid', public: true });
  if (!message) throw new Error('The bot gave no answer.');
  return message;
}

describe('an answer whose fate is unclear', () => {
  it('makes one message, however late Discord answers', async () => {
    test = await startTestDiscord();
    let release = () => {};
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    test.discord.faults.plan.add(POST, { kind: 'hold', until });
    test.ada.say('@lemma acid');
    await test.discord.waitFor(() => test.calls(POST).length === 1, 'the second try');
    release();
    await test.discord.waitFor(() => test.calls(POST).length === 2, 'the end of the first try');
    const [first, second] = test.calls(POST).map(({ answer }) => answer as { id: string });
    expect(first?.id).toBe(second?.id);
    expect(test.said()).toHaveLength(1);
  });

  it('makes one message through an outage of some seconds', async () => {
    test = await startTestDiscord();
    test.discord.faults.plan.add(POST, { kind: 'status', status: 503 }, 2);
    test.discord.faults.plan.add(POST, { kind: 'lose-reply' });
    test.ada.say('@lemma acid');
    await test.discord.waitFor(() => test.calls(POST).length === 4, 'the fourth try');
    expect(test.said()).toHaveLength(1);
  });

  it('changes a private card once', async () => {
    test = await startTestDiscord();
    const { message } = await test.ada.command('define', { term: 'backpressure' });
    if (!message) throw new Error('The bot gave no answer.');
    test.discord.faults.plan.add(CALLBACK, { kind: 'lose-reply' });
    await test.ada.press(message, 'Circuit Breaker');
    await test.discord.waitFor(() => test.calls(CALLBACK).length === 3, 'the second try');
    expect(titleOf(message)).toBe('Circuit Breaker');
    expect(test.said()).toHaveLength(1);
  });

  it('shares a card once', async () => {
    test = await startTestDiscord();
    const { message } = await test.ada.command('define', { term: 'acid' });
    if (!message) throw new Error('The bot gave no answer.');
    test.discord.faults.plan.add(CALLBACK, { kind: 'lose-reply' });
    await test.ada.press(message, 'Share in channel');
    await test.discord.waitFor(() => test.calls(CALLBACK).length === 3, 'the second try');
    expect(test.bob.sees(GENERAL)).toHaveLength(1);
  });
});

describe('Delete', () => {
  it.each([
    ['a lost reply', { kind: 'lose-reply' } as const],
    ['a server error', { kind: 'status', status: 502 } as const],
  ])('takes the card away without a complaint after %s', async (_what, fault) => {
    test = await startTestDiscord();
    const card = await publicCard();
    test.discord.faults.plan.add(DELETE, fault);
    await test.ada.press(card, 'Delete');
    await test.discord.waitFor(() => test.calls(DELETE).length === 2, 'the second try');
    expect(card.deleted).toBe(true);
    await test.adapter.stop();
    expect(test.said()).toEqual([]);
    expect(test.logged.filter(({ level }) => level >= 50)).toEqual([]);
  });

  it('pressed twice is no failure', async () => {
    test = await startTestDiscord();
    const card = await publicCard();
    await Promise.all([test.ada.press(card, 'Delete'), test.ada.press(card, 'Delete')]);
    await test.discord.waitFor(() => test.calls(DELETE).length === 2, 'both calls');
    await test.adapter.stop();
    expect(test.said()).toEqual([]);
    expect(test.logged.filter(({ level }) => level >= 50)).toEqual([]);
  });
});

describe('an interaction that can’t be answered', () => {
  it.each([
    ['is unknown by now', '10062'],
    ['was answered by another process', '40060'],
  ])('because it %s is logged, and the bot goes on', async (_why, error) => {
    test = await startTestDiscord({ discord: { responseMs: 300 } });
    test.discord.faults.plan.add(CALLBACK, { kind: 'refuse', error });
    const lost = test.ada.command('define', { term: 'acid' });
    const line = await test.logs('the answer to a Discord interaction failed');
    expect(line).toMatchObject({ requestId: 'id-1', err: { code: Number(error) } });
    expect((await test.ada.command('define', { term: 'inode' })).responded).toBe(true);
    await lost;
    expect(test.calls(CALLBACK)).toHaveLength(2);
    expect(test.said().map(titleOf)).toEqual(['Inode']);
  });

  it('of completion is logged, and the bot goes on', async () => {
    test = await startTestDiscord({ discord: { responseMs: 300 } });
    test.discord.faults.plan.add(CALLBACK, { kind: 'refuse', error: '10062' });
    const lost = test.ada.complete('define', { term: 'a' }, 'term');
    await test.logs('the answer to a Discord interaction failed');
    expect(await test.ada.complete('define', { term: 'bac' }, 'term')).toHaveLength(1);
    await lost;
  });
});

it('answers at once and never defers, except to delete', async () => {
  test = await startTestDiscord();
  const card = await publicCard();
  const { message } = await test.ada.command('define', { term: 'backpressure' });
  if (message) await test.ada.press(message, 'Circuit Breaker');
  await test.ada.complete('define', { term: 'a' }, 'term');
  await test.ada.command('glossary random');
  await test.ada.press(card, 'Delete');
  const types = test.calls(CALLBACK).map(({ body }) => (body as { type: number }).type);
  expect(types).toEqual([4, 4, 7, 8, 4, 6]);
});
