import { afterEach, describe, expect, it } from 'vitest';
import { termOfDay } from '../../../src/core/glossary/term-of-day.ts';
import { WEEKDAYS } from '../../../src/core/schedule/weekday.ts';
import { createTodaysTerms } from '../../../src/daily/choosing/todays-terms.ts';
import { configuredSubscription } from '../../../src/daily/configured-subscription.ts';
import type { Delivery } from '../../../src/daily/delivery.ts';
import type { Subscription } from '../../../src/daily/subscription.ts';
import { createSubscriptions } from '../../../src/daily/subscriptions.ts';
import { referenceContext } from '../../support/reference-context.ts';
import { SLACK_DAILY, startDaily } from '../start-daily.ts';

const { glossary } = await referenceContext('slack');
const byDate = (date: string) => termOfDay(glossary, date)?.name;

describe('the front page', () => {
  let daily: Awaited<ReturnType<typeof startDaily>>;

  afterEach(() => daily.close());

  it('shows what was posted today, on both platforms, also after a restart', async () => {
    daily = await startDaily('2026-11-24T08:00:00Z');
    await daily.run();
    const shown = () =>
      (['slack', 'discord'] as const).map((platform) => `Term of the day: ${daily.frontPage(platform)}`);
    const { slack, discord } = daily.posts();
    expect(shown()).toEqual([slack[0], discord[0]]);
    await daily.restart();
    await daily.at('2026-11-24T20:00:00Z');
    expect(shown()).toEqual([slack[0], discord[0]]);
  });

  it('shows a term by the date alone before the post, and from midnight of the channel on', async () => {
    daily = await startDaily('2026-11-24T07:59:00Z');
    await daily.run();
    expect(daily.frontPage('slack')).toBe(byDate('2026-11-24'));
    await daily.at('2026-11-24T08:00:00Z');
    expect(daily.posts().slack[0]).toBe(`Term of the day: ${daily.frontPage('slack')}`);
    await daily.at('2026-11-24T23:00:00Z');
    expect(daily.frontPage('slack')).toBe(byDate('2026-11-25'));
  });

  it('shows no term of a post that was refused', async () => {
    daily = await startDaily('2026-11-24T08:00:00Z', { slackChannel: 'C0NOWHERE' });
    await daily.run();
    expect(await daily.today('slack')).toMatchObject({ state: 'refused' });
    expect(daily.frontPage('slack')).toBe(byDate('2026-11-24'));
  });
});

describe('today’s terms', () => {
  const schedule = { time: { hour: 9, minute: 0 }, days: WEEKDAYS, catchUpHours: 6 };
  const berlin: Subscription = {
    ...configuredSubscription({
      ...schedule,
      platform: 'slack',
      channel: SLACK_DAILY,
      timeZone: 'Europe/Berlin',
    }),
    workspace: 'T1',
  };
  const posted: Delivery = {
    ...berlin,
    localDate: '2026-11-24',
    termId: 'inode',
    state: 'posted',
    attempt: 1,
    claimedAt: new Date(0),
    leaseUntil: new Date(0),
  };

  const store = {
    findSubscription: async () => undefined,
    listSubscriptions: async () => [],
    saveSubscription: async () => undefined,
  };
  const book = createSubscriptions([berlin], store, () => new Date());

  /** The id of today's term at an instant, after these deliveries. */
  function shown(instant: string, deliveries: readonly Delivery[], place: Partial<Subscription> = {}) {
    const terms = createTodaysTerms(book, 'America/New_York', () => new Date(instant));
    for (const delivery of deliveries) terms.note(delivery);
    const { platform, workspace } = { ...berlin, ...place };
    return terms.termFor({ platform, workspace }, glossary)?.id;
  }

  it('are of one workspace, and of one platform', () => {
    const noon = '2026-11-24T12:00:00Z';
    const elsewhere = termOfDay(glossary, '2026-11-24')?.id;
    expect(elsewhere).not.toBe('inode');
    expect(shown(noon, [posted])).toBe('inode');
    expect(shown(noon, [posted], { workspace: 'T2' })).toBe(elsewhere);
    expect(shown(noon, [posted], { platform: 'discord' })).toBe(elsewhere);
    expect(shown(noon, [{ ...posted, channel: 'C2' }])).toBe(elsewhere);
  });

  it('follow the calendar of the channel, and elsewhere that of the bot', () => {
    // It is tomorrow in Berlin already, and not yet in New York.
    const night = '2026-11-24T23:30:00Z';
    expect(shown(night, [posted])).toBe(termOfDay(glossary, '2026-11-25')?.id);
    expect(shown(night, [], { platform: 'discord' })).toBe(termOfDay(glossary, '2026-11-24')?.id);
  });

  it('are not overwritten by yesterday’s that are settled late', () => {
    const late = { ...posted, localDate: '2026-11-23', termId: 'acid' };
    expect(shown('2026-11-24T12:00:00Z', [posted, late])).toBe('inode');
  });

  it('count while they wait to be posted, and no more once they are skipped', () => {
    const noon = '2026-11-24T12:00:00Z';
    expect(shown(noon, [{ ...posted, state: 'waiting' }])).toBe('inode');
    expect(
      shown(noon, [
        { ...posted, state: 'waiting' },
        { ...posted, state: 'skipped' },
      ]),
    ).toBe(termOfDay(glossary, '2026-11-24')?.id);
  });

  it('are chosen anew where the term has left the glossary', () => {
    const gone = { ...posted, termId: 'gone' };
    expect(shown('2026-11-24T12:00:00Z', [gone])).toBe(termOfDay(glossary, '2026-11-24')?.id);
  });
});
