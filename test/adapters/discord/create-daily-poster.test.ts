import { expect, it } from 'vitest';
import { dailyCard } from '../../../src/core/replies/daily.ts';
import { DAILY, startTestDiscord } from './start-test-discord.ts';

it('has sent nothing, however often it tries, once the token is revoked', async () => {
  const test = await startTestDiscord();
  const [term] = test.context.glossary.terms;
  if (!term || !test.adapter.poster) throw new Error('There is nothing to post.');
  const mark = {
    workspace: '',
    channel: DAILY,
    localDate: '2026-03-02',
    deliveryKey: 'discord:daily',
    claimedAt: new Date(),
  };
  const card = dailyCard(test.context, term, mark.localDate);
  test.discord.faults.revokeToken();
  await test.logs('no longer accepts DISCORD_TOKEN');
  for (let tries = 0; tries < 3; tries += 1) {
    expect(await test.adapter.poster.post({ ...mark, card })).toEqual({
      kind: 'not-sent',
      reason: 'Discord no longer accepts DISCORD_TOKEN',
    });
  }
  const looked = await test.adapter.poster.findPosted(mark);
  expect(looked.kind).toBe('look-later');
  await test.close();
});
