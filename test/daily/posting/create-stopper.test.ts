import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/schedule/local-date.ts';
import { configuredSubscription } from '../../../src/daily/configured-subscription.ts';
import type { Subscription } from '../../../src/daily/subscription.ts';
import { testDatabase } from '../../store/test-database.ts';
import { CHOSEN, NOW, openTwoBots } from '../two-bots.ts';

type Two = Awaited<ReturnType<typeof openTwoBots>>;

describe.skipIf(!testDatabase)('the stopper, with two bots on one store', () => {
  let two: Two;

  beforeEach(async () => {
    two = await openTwoBots(() => ({ kind: 'refused', reason: 'is_archived' }));
  });

  /** Has posts refused on so many days in a row. */
  async function refuse(subscription: Subscription, days: number, first = '2026-11-24'): Promise<void> {
    for (let day = 0; day < days; day += 1) {
      const localDate = addDays(first, day);
      const due = new Date(`${localDate}T08:00:00Z`);
      const date = { localDate, due, until: new Date(due.getTime() + 3_600_000) };
      two.bots[0].moveTo(due.toISOString());
      const delivery = await two.bots[0].deliverer.begin(subscription, date);
      expect(delivery).toMatchObject({ state: 'refused' });
    }
  }

  it('stops what was refused three times in a row, and tells its owner once between the bots', async () => {
    const subscription = await two.bots[0].save(CHOSEN);
    await refuse(subscription, 3);
    await Promise.all(two.bots.map(({ stopper }) => stopper.consider(subscription)));
    await Promise.all(two.bots.map(({ stopper }) => stopper.consider(subscription)));
    const stopped = { isOn: false, stoppedBecause: 'is_archived', owner: 'U1', version: 2 };
    expect(two.told).toEqual([expect.objectContaining(stopped)]);
    for (const { subscriptions } of two.bots) {
      await subscriptions.refresh();
      expect([...subscriptions.active()]).toEqual([]);
    }
  });

  it('goes on after two refusals, and after a post between them', async () => {
    const [one] = two.bots;
    const subscription = await one.save(CHOSEN);
    await refuse(subscription, 2);
    await one.stopper.consider(subscription);
    const claim = {
      ...subscription,
      localDate: '2026-11-26',
      termId: 'acid',
      claimedAt: NOW,
      leaseUntil: NOW,
    };
    const claimed = await one.store.claimDelivery(claim);
    if (claimed) await one.store.settleDelivery(claimed, { state: 'posted', messageId: '1' });
    await refuse(subscription, 1, '2026-11-27');
    await one.stopper.consider(subscription);
    expect(two.told).toEqual([]);
    expect([...one.subscriptions.active()]).toHaveLength(1);
  });

  it('leaves alone what somebody has turned off meanwhile', async () => {
    const [one, other] = two.bots;
    const subscription = await one.save(CHOSEN);
    await refuse(subscription, 3);
    await other.save({ ...subscription, isOn: false });
    await one.stopper.consider(subscription);
    expect(two.told).toEqual([]);
    expect((await one.subscriptions.reread(subscription)).stoppedBecause).toBeUndefined();
  });

  it('goes on with what the environment configured', async () => {
    const { workspace: _, ...schedule } = CHOSEN;
    const configured = configuredSubscription(schedule);
    await refuse(configured, 4);
    await two.bots[0].stopper.consider(configured);
    expect(two.told).toEqual([]);
    expect(await two.bots[0].store.findSubscription(configured)).toBeUndefined();
  });
});
