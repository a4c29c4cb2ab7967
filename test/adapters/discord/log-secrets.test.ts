import { expect, it } from 'vitest';
import { GENERAL, READ_ONLY, startTestDiscord } from './start-test-discord.ts';

const CALLBACK = 'POST /interactions/:interaction/:token/callback';
const DELETE = 'DELETE /webhooks/:application/:token/messages/:message';

it('logs failures without tokens and without what people asked', async () => {
  const test = await startTestDiscord({ discord: { responseMs: 300 } });
  const { message: card } = await test.ada.command('define', { term: 'acid', public: true });
  for (const fault of [
    { kind: 'refuse', error: '50035' } as const,
    { kind: 'refuse', error: '10062' } as const,
    { kind: 'rate-limit', retryAfterSeconds: 60 } as const,
  ]) {
    test.discord.faults.plan.add(CALLBACK, fault);
    await test.ada.command('define', { term: 'my private question' });
  }
  if (card) {
    test.discord.faults.plan.add(DELETE, { kind: 'refuse', error: '50001' });
    await test.ada.press(card, 'Delete');
  }
  test.discord.world.channels.get(GENERAL)?.denied.add('VIEW_CHANNEL');
  test.ada.say('@lemma acid', { channel: READ_ONLY });
  await test.logs('failed', 5);
  test.discord.faults.revokeToken();
  await test.logs('no longer accepts DISCORD_TOKEN');
  await test.close();

  const log = JSON.stringify(test.logged);
  const tokens = test.discord.world.calls.flatMap(
    ({ path }) => /(?:interactions|webhooks)\/\d+\/([^/?]+)/.exec(path)?.[1] ?? [],
  );
  expect(tokens.length).toBeGreaterThan(4);
  for (const secret of [...tokens, test.discord.token, 'my private question']) {
    expect(log.includes(secret)).toBe(false);
  }
  expect(log).toContain('/[token]/callback');
  expect(log).toContain('"code":50035');
});

it('says nothing of a token that Discord refuses', async () => {
  const token = 'a.wrong.token';
  const test = await startTestDiscord({ idle: true, adapter: { token } });
  const failure = await test.adapter.start().catch((error: unknown) => error);
  expect(String(failure)).not.toContain(token);
  expect(JSON.stringify(test.logged)).not.toContain(token);
  await test.close();
});
