import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scheduleCard } from '../../support/scripted-desk.ts';
import { startTestSlack, type TestSlack } from './start-test-slack.ts';

let test: TestSlack;

beforeEach(async () => {
  test = await startTestSlack();
});
afterEach(() => test.close());

const CARD = scheduleCard('Stopped');
const MARK = {
  workspace: 'T0LEMMA',
  channel: 'C0DAILY',
  localDate: '2026-03-02',
  deliveryKey: 'slack:daily',
  claimedAt: new Date(),
};

describe('the poster on Slack', () => {
  it('links to a message that stands, and to nothing else', async () => {
    const { poster } = test.adapter;
    const posted = await poster.post({ ...MARK, card: CARD });
    const messageId = posted.kind === 'posted' ? posted.messageId : '';
    const place = { workspace: 'T0LEMMA', channel: 'C0DAILY' };
    expect(await poster.linkTo({ ...place, messageId })).toBe(
      `https://local.slack.test/archives/C0DAILY/p${messageId.replace('.', '')}`,
    );
    expect(await poster.linkTo({ ...place, messageId: '1.2' })).toBeUndefined();
    test.slack.faults.plan.add('chat.getPermalink', { kind: 'status', status: 500 });
    expect(await poster.linkTo({ ...place, messageId })).toBeUndefined();
  });

  it('knows a channel by its name where Slack tells it', async () => {
    const { poster } = test.adapter;
    expect(await poster.nameOf({ workspace: 'T0LEMMA', channel: 'C0DAILY' })).toBe('#term-of-the-day');
    expect(await poster.nameOf({ workspace: 'T0LEMMA', channel: 'C0NOWHERE' })).toBeUndefined();
  });

  it('tells a person something in a direct message, and throws what Slack refuses', async () => {
    const { poster } = test.adapter;
    await poster.tell({ workspace: 'T0LEMMA', person: 'U0ADA', card: CARD });
    expect(test.said('U0ADA', 'D0ADA')).toMatchObject([{ text: expect.stringMatching(/^Stopped/) }]);
    const nobody = { workspace: 'T0LEMMA', person: 'U0NOBODY', card: CARD };
    await expect(poster.tell(nobody)).rejects.toThrow('channel_not_found');
  });

  it('looks again once there is a new token', async () => {
    test.slack.faults.plan.add('conversations.history', { kind: 'refuse', error: 'token_revoked' });
    expect(await test.adapter.poster.findPosted(MARK)).toEqual({
      kind: 'look-later',
      reason: 'Slack no longer accepts SLACK_BOT_TOKEN (token_revoked)',
    });
    expect(await test.adapter.poster.findPosted(MARK)).toEqual({ kind: 'absent' });
  });

  it.each([
    ['C0OLD', 'is_archived (the channel is archived)'],
    ['C0RANDOM', 'not_in_channel (the bot is not in the channel: write /invite @lemma there)'],
  ])('says what to do where %s refuses it', async (channel, reason) => {
    expect(await test.adapter.poster.post({ ...MARK, channel, card: CARD })).toEqual({
      kind: 'refused',
      reason,
    });
  });
});
