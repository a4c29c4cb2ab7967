import { describe, expect, it } from 'vitest';
import type { DueDate } from '../../../src/daily/calendar/due-at.ts';
import type { Delivery } from '../../../src/daily/delivery.ts';
import { createDeliverer, type Deliverer } from '../../../src/daily/posting/create-deliverer.ts';
import type { Store } from '../../../src/store/store.ts';
import { testDatabase } from '../../store/test-database.ts';
import { type Bot, CHOSEN, NOW, openTwoBots } from '../two-bots.ts';

const TODAY: DueDate = {
  localDate: '2026-11-24',
  due: NOW,
  until: new Date('2026-11-24T14:00:00Z'),
};

/** A bot's deliverer to which something happens between its claim and the send. */
function delivererThat({ parts, store }: Bot, meets: (claimed: Delivery) => void | Promise<void>): Deliverer {
  const slow: Store = {
    ...store,
    async claimDelivery(claim) {
      const claimed = await store.claimDelivery(claim);
      if (claimed) await meets(claimed);
      return claimed;
    },
  };
  return createDeliverer({ ...parts, store: slow });
}

describe.skipIf(!testDatabase)('stop means stop, with two bots on one store', () => {
  it('posts between them once', async () => {
    const { bots, sent } = await openTwoBots();
    const subscription = await bots[0].save(CHOSEN);
    const made = await Promise.all(bots.map(({ deliverer }) => deliverer.begin(subscription, TODAY)));
    expect(made.filter((delivery) => delivery?.state === 'posted')).toHaveLength(1);
    expect(sent).toHaveLength(1);
  });

  it('sends nothing that was turned off elsewhere before the claim', async () => {
    const { bots, sent } = await openTwoBots();
    const subscription = await bots[0].save(CHOSEN);
    await bots[1].save({ ...subscription, isOn: false });
    const delivery = await bots[0].deliverer.begin(subscription, TODAY);
    expect(delivery).toMatchObject({ state: 'skipped', reason: 'it was turned off' });
    expect(sent).toEqual([]);
  });

  it.each([
    ['turned off', { isOn: false }, 'it was turned off'],
    ['put off', { fromDate: '2026-11-25' }, 'it was put off'],
  ])('sends nothing that is %s elsewhere between the claim and the send', async (_, change, reason) => {
    const { bots, sent } = await openTwoBots();
    const [one, other] = bots;
    const subscription = await one.save(CHOSEN);
    const deliverer = delivererThat(one, async () => {
      await other.save({ ...subscription, ...change });
      // Whoever confirms it finds the claim, and waits for what becomes of it.
      expect((await other.store.listDeliveries(subscription, 1))[0]).toMatchObject({ state: 'claimed' });
    });
    const delivery = await deliverer.begin(subscription, TODAY);
    expect(delivery).toMatchObject({ state: 'skipped', reason });
    expect(await other.store.findDelivery({ ...subscription, ...TODAY })).toMatchObject({ state: 'skipped' });
    expect(sent).toEqual([]);
  });

  it('sends nothing that is wished for now, and turned off elsewhere meanwhile', async () => {
    const { bots, sent } = await openTwoBots();
    const subscription = await bots[0].save(CHOSEN);
    await bots[1].save({ ...subscription, isOn: false });
    const delivery = await bots[0].deliverer.beginNow(subscription, TODAY.localDate);
    expect(delivery).toMatchObject({ state: 'skipped', reason: 'it was turned off' });
    expect(sent).toEqual([]);
  });

  it('sends nothing once its lease is over: another bot may have sent it by then', async () => {
    const { bots, sent } = await openTwoBots();
    const [one, other] = bots;
    const subscription = await one.save(CHOSEN);
    const deliverer = delivererThat(one, async (claimed) => {
      for (const bot of bots) bot.moveTo('2026-11-24T08:02:00Z');
      await other.deliverer.resume(subscription, claimed, TODAY.until);
    });
    const late = await deliverer.begin(subscription, TODAY);
    expect(late).toMatchObject({ state: 'waiting' });
    expect(sent).toHaveLength(1);
    expect(await one.store.findDelivery({ ...subscription, ...TODAY })).toMatchObject({ state: 'posted' });
  });

  it('sends nothing whose lease ends while it waits for room on the platform', async () => {
    const { bots, sent } = await openTwoBots();
    const [one] = bots;
    const subscription = await one.save(CHOSEN);
    const turn = async () => one.moveTo('2026-11-24T08:02:00Z');
    const posterFor = () => ({ ...one.poster, turn });
    const late = await createDeliverer({ ...one.parts, posterFor }).begin(subscription, TODAY);
    expect(late).toMatchObject({ state: 'waiting', reason: 'its turn came after the lease' });
    expect(sent).toEqual([]);
  });

  it('sends nothing that was held up for so long that a bot with a clock ahead may have it', async () => {
    const { bots, sent } = await openTwoBots();
    const [one, other] = bots;
    const subscription = await one.save(CHOSEN);
    const deliverer = delivererThat(one, async (claimed) => {
      one.moveTo('2026-11-24T08:01:05Z');
      other.moveTo('2026-11-24T08:02:05Z');
      await other.deliverer.resume(subscription, claimed, TODAY.until);
    });
    await deliverer.begin(subscription, TODAY);
    expect(sent).toHaveLength(1);
    expect(await one.store.findDelivery({ ...subscription, ...TODAY })).toMatchObject({ state: 'posted' });
  });

  it('looks for what may still be on its way no sooner by a clock that is ahead', async () => {
    const { bots } = await openTwoBots(() => ({ kind: 'unknown', reason: 'timeout' }));
    const [one, other] = bots;
    const subscription = await one.save(CHOSEN);
    await one.deliverer.begin(subscription, TODAY);
    one.moveTo('2026-11-24T08:00:59Z');
    other.moveTo('2026-11-24T08:01:59Z');
    expect(await other.store.listOpenDeliveries(other.parts.now())).toEqual([]);
    other.moveTo('2026-11-24T08:02:00Z');
    expect(await other.store.listOpenDeliveries(other.parts.now())).toHaveLength(1);
  });

  it('tries again what nobody has taken over when its lease is over', async () => {
    const { bots, sent } = await openTwoBots();
    const [one] = bots;
    const subscription = await one.save(CHOSEN);
    const deliverer = delivererThat(one, () => {
      one.moveTo('2026-11-24T08:02:00Z');
    });
    const late = await deliverer.begin(subscription, TODAY);
    expect(sent).toEqual([]);
    one.moveTo('2026-11-24T08:03:00Z');
    const made = late && (await one.deliverer.resume(subscription, late, TODAY.until));
    expect(made).toMatchObject({ state: 'posted' });
  });

  it('sends nothing that waited for another try and was turned off meanwhile', async () => {
    const { bots, sent } = await openTwoBots(() => ({ kind: 'not-sent', reason: 'not connected' }));
    const [one, other] = bots;
    const subscription = await one.save(CHOSEN);
    const waiting = await one.deliverer.begin(subscription, TODAY);
    expect(waiting).toMatchObject({ state: 'waiting' });
    await other.save({ ...subscription, isOn: false });
    one.moveTo('2026-11-24T08:02:00Z');
    const resumed = waiting && (await one.deliverer.resume(subscription, waiting, TODAY.until));
    expect(resumed).toMatchObject({ state: 'skipped', reason: 'it was turned off' });
    expect(sent).toHaveLength(1);
  });
});
