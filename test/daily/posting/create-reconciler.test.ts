import { afterEach, describe, expect, it } from 'vitest';
import type { Platform } from '../../../src/core/replies/reply.ts';
import { startDaily } from '../start-daily.ts';

type Daily = Awaited<ReturnType<typeof startDaily>>;

let daily: Daily;

async function start(...options: Parameters<typeof startDaily>): Promise<Daily> {
  daily = await startDaily(...options);
  return daily;
}

afterEach(() => daily.close());

const CALLS = { slack: 'chat.postMessage', discord: 'POST /channels/:channel/messages' } as const;

/** How many posts the platform itself saw arrive. */
function counts() {
  const { slack, discord } = daily.posts();
  return [slack.length, discord.length];
}

function fail(
  platform: Platform,
  fault: Parameters<Daily['slack']['faults']['plan']['add']>[1],
  times = 1,
): void {
  const server = platform === 'slack' ? daily.slack : daily.discord;
  server.faults.plan.add(CALLS[platform], fault, times);
}

describe('the term of the day', () => {
  it('is posted at its local time on both platforms, once', async () => {
    await start('2026-11-24T07:59:59Z');
    await daily.run();
    expect(counts()).toEqual([0, 0]);
    await daily.at('2026-11-24T08:00:00Z');
    expect(counts()).toEqual([1, 1]);
    expect(daily.posts().slack[0]).toMatch(/^Term of the day: /);
    expect(daily.posts().discord[0]).toMatch(/^Term of the day: /);
    await Promise.all([daily.run(), daily.run()]);
    await daily.at('2026-11-24T12:00:00Z');
    expect(counts()).toEqual([1, 1]);
  });

  it('is posted once over restarts', async () => {
    await start('2026-11-24T08:00:00Z');
    for (let times = 0; times < 3; times += 1) {
      await daily.run();
      await daily.restart();
    }
    expect(counts()).toEqual([1, 1]);
  });

  it('is caught up on within the hours for it, and skipped after them', async () => {
    await start('2026-11-24T13:59:00Z');
    await daily.run();
    expect(counts()).toEqual([1, 1]);
    await daily.at('2026-11-25T14:00:00Z');
    expect(counts()).toEqual([1, 1]);
    expect(await daily.today('slack')).toMatchObject({ state: 'skipped' });
    const warning = { level: 40, platform: 'slack', localDate: '2026-11-25' };
    expect(daily.lines.find(({ msg }) => msg === 'the daily term was skipped')).toMatchObject(warning);
    await daily.at('2026-11-26T08:00:00Z');
    expect(counts()).toEqual([2, 2]);
  });

  it('comes on its weekdays only', async () => {
    await start('2026-11-27T08:00:00Z', { schedule: { days: ['mon', 'fri'] } });
    for (const day of ['27', '28', '29', '30']) await daily.at(`2026-11-${day}T08:00:00Z`);
    expect(counts()).toEqual([2, 2]);
  });

  it('repeats no term before all have been shown', async () => {
    await start('2026-01-01T08:00:00Z');
    const first = Date.parse('2026-01-01T08:00:00Z');
    for (let day = 0; day < 28; day += 1) await daily.at(new Date(first + day * 86_400_000).toISOString());
    for (const titles of Object.values(daily.posts())) {
      expect(new Set(titles.slice(0, 27)).size).toBe(27);
      expect(titles.slice(0, 27)).toContain(titles[27]);
    }
  });
});

describe.each(['slack', 'discord'] as const)('trouble on %s', (platform) => {
  const other = platform === 'slack' ? 'discord' : 'slack';

  it('is tried again when nothing was sent, and posted once', async () => {
    await start('2026-11-24T08:00:00Z');
    fail(
      platform,
      platform === 'slack'
        ? { kind: 'refuse', error: 'service_unavailable' }
        : { kind: 'rate-limit', retryAfterSeconds: 60 },
    );
    await daily.run();
    expect(await daily.today(platform)).toMatchObject({ state: 'waiting' });
    expect(daily.posts()[other]).toHaveLength(1);
    await daily.run();
    expect(daily.posts()[platform]).toHaveLength(0);
    await daily.at('2026-11-24T08:01:00Z');
    await daily.at('2026-11-24T08:02:00Z');
    expect(counts()).toEqual([1, 1]);
  });

  it('is looked for when the reply was lost, and not posted twice', async () => {
    await start('2026-11-24T08:00:00Z');
    fail(platform, { kind: 'lose-reply' }, 10);
    await daily.run();
    await daily.restart();
    await daily.at('2026-11-24T08:03:00Z');
    expect(counts()).toEqual([1, 1]);
    expect(await daily.today(platform)).toMatchObject({ state: 'posted', messageId: expect.any(String) });
  });

  it('is posted with the same term when it turns out not to have arrived', async () => {
    await start('2026-11-24T08:00:00Z');
    fail(platform, { kind: 'status', status: 500 }, platform === 'slack' ? 1 : 5);
    await daily.run();
    const claimed = await daily.today(platform);
    expect(claimed).toMatchObject({ state: 'claimed' });
    await daily.at('2026-11-24T08:01:00Z');
    expect(counts()).toEqual([1, 1]);
    expect(await daily.today(platform)).toMatchObject({ state: 'posted', termId: claimed?.termId });
  });

  it('is given up with a reason when the platform refuses, and the next day is tried anew', async () => {
    await start('2026-11-24T08:00:00Z');
    fail(platform, { kind: 'refuse', error: platform === 'slack' ? 'is_archived' : '50001' });
    await daily.run();
    expect(await daily.today(platform)).toMatchObject({
      state: 'refused',
      reason: expect.stringMatching(/channel/),
    });
    expect(daily.lines.find(({ msg }) => msg.includes('refused'))).toMatchObject({ level: 50, platform });
    expect(daily.posts()[other]).toHaveLength(1);
    await daily.at('2026-11-25T08:00:00Z');
    expect(daily.posts()[platform]).toHaveLength(1);
  });
});

it('goes on with what a killed process had claimed: found where it was posted, posted where it was not', async () => {
  await start('2026-11-24T08:00:00Z');
  const [slack, discord] = daily.subscriptions;
  if (!slack || !discord) return;
  const claim = {
    localDate: '2026-11-24',
    termId: 'acid',
    claimedAt: daily.now(),
    leaseUntil: new Date('2026-11-24T08:02:00Z'),
  };
  await daily.store.claimDelivery({ ...slack, ...claim });
  await daily.store.claimDelivery({ ...discord, ...claim });
  await daily.restart();
  await daily.at('2026-11-24T08:01:00Z');
  expect(counts()).toEqual([0, 0]);
  await daily.at('2026-11-24T08:02:00Z');
  expect(daily.posts()).toEqual({ slack: ['Term of the day: ACID'], discord: ['Term of the day: ACID'] });
});

it('skips a day whose term has left the glossary in between, and posts another the next day', async () => {
  await start('2026-11-24T08:00:00Z');
  const [slack] = daily.subscriptions;
  if (!slack) return;
  const leaseUntil = new Date('2026-11-24T08:02:00Z');
  const claim = { localDate: '2026-11-24', termId: 'it-has-left', claimedAt: daily.now(), leaseUntil };
  await daily.store.claimDelivery({ ...slack, ...claim });
  await daily.at('2026-11-24T08:02:00Z');
  expect(await daily.today('slack')).toMatchObject({
    state: 'skipped',
    reason: 'the term it-has-left has left the glossary',
  });
  expect(counts()).toEqual([0, 1]);
  await daily.at('2026-11-25T08:00:00Z');
  expect(counts()).toEqual([1, 2]);
});

it('looks for what one try may have left on Discord, although the tries after it were certainly not taken', async () => {
  await start('2026-11-24T08:00:00Z');
  fail('discord', { kind: 'lose-reply' });
  // Discord has forgotten the nonce by then.
  fail('discord', { kind: 'rate-limit', retryAfterSeconds: 600 });
  await daily.run();
  await daily.at('2026-11-24T08:11:00Z');
  expect(counts()).toEqual([1, 1]);
  expect(await daily.today('discord')).toMatchObject({ state: 'posted', messageId: expect.any(String) });
});

it('leaves a day out rather than post twice where it may not look', async () => {
  await start('2026-11-24T08:00:00Z', { without: ['channels:history'] });
  daily.discord.world.channels.get('400000000000000002')?.denied.add('READ_MESSAGE_HISTORY');
  fail('slack', { kind: 'lose-reply' });
  fail('discord', { kind: 'lose-reply' }, 5);
  await daily.run();
  await daily.at('2026-11-24T08:03:00Z');
  await daily.at('2026-11-24T08:06:00Z');
  expect(counts()).toEqual([1, 1]);
  expect(await daily.today('slack')).toMatchObject({
    state: 'unknown',
    reason: expect.stringContaining('missing_scope'),
  });
});

it('names what to mend where the bot is no member, and posts elsewhere', async () => {
  await start('2026-11-24T08:00:00Z', { slackChannel: 'C0RANDOM', discordChannel: '400000000000000003' });
  await daily.run();
  expect(await daily.today('slack')).toMatchObject({
    state: 'refused',
    reason: expect.stringContaining('/invite'),
  });
  expect(await daily.today('discord')).toMatchObject({
    state: 'refused',
    reason: expect.stringContaining('Send Messages'),
  });
});

it('posts when the platform is back within the hours to catch up', async () => {
  await start('2026-11-24T08:00:00Z');
  fail('slack', { kind: 'refuse', error: 'token_revoked' }, 100);
  for (let minute = 0; minute < 60; minute += 1)
    await daily.at(new Date(Date.parse('2026-11-24T08:00:00Z') + minute * 60_000).toISOString());
  expect(counts()).toEqual([0, 1]);
  daily.slack.faults.plan.clear();
  await daily.at('2026-11-24T09:01:00Z');
  expect(counts()).toEqual([1, 1]);
});

it.each([
  ['says when to come again', { kind: 'rate-limit', retryAfterSeconds: 60 }],
  ['refuses the token', { kind: 'refuse', error: 'token_revoked' }],
] as const)('gives up on a platform that %s once it is too late for the day', async (_what, fault) => {
  await start('2026-11-24T13:58:30Z');
  fail('slack', fault, 100);
  await daily.run();
  expect(await daily.today('slack')).toMatchObject({ state: 'waiting' });
  await daily.at('2026-11-24T14:00:00Z');
  expect(await daily.today('slack')).toMatchObject({ state: 'skipped' });
  await daily.at('2026-11-24T15:00:00Z');
  expect(counts()).toEqual([0, 1]);
});
