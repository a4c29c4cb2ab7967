import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Delivery, DeliveryId } from '../../src/daily/delivery.ts';
import type { Store } from '../../src/store/store.ts';

const ID: DeliveryId = { platform: 'slack', workspace: 'T1', channel: 'C1', localDate: '2026-03-29' };
const AT = new Date('2026-03-29T07:00:00Z');
const LEASE = new Date('2026-03-29T07:02:00Z');
const AFTER = new Date('2026-03-29T07:02:01Z');
const LATER = new Date('2026-03-29T07:04:00Z');

/** What every store keeps, whatever it is made of. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;

    beforeEach(async () => {
      store = await open();
    });

    afterEach(() => store.close());

    async function claim(id: DeliveryId = ID, termId = 'acid'): Promise<Delivery> {
      const claimed = await store.claimDelivery({ ...id, termId, claimedAt: AT, leaseUntil: LEASE });
      if (!claimed) throw new Error('The delivery was claimed before.');
      return claimed;
    }

    it('claims a delivery once', async () => {
      const claims = await Promise.all(
        ['acid', 'index', 'inode'].map((termId) =>
          store.claimDelivery({ ...ID, termId, claimedAt: AT, leaseUntil: LEASE }),
        ),
      );
      const [won, ...others] = claims.filter((each) => each !== undefined);
      expect(others).toEqual([]);
      expect(won).toEqual({
        ...ID,
        termId: won?.termId,
        state: 'claimed',
        attempt: 1,
        claimedAt: AT,
        leaseUntil: LEASE,
      });
      expect(await store.findDelivery(ID)).toEqual(won);
    });

    it('keeps platforms, workspaces, channels and dates apart', async () => {
      const others: DeliveryId[] = [
        { ...ID, platform: 'discord' },
        { ...ID, workspace: 'T2' },
        { ...ID, channel: 'C2' },
        { ...ID, localDate: '2026-03-30' },
      ];
      await claim();
      for (const other of others) {
        expect(await store.findDelivery(other)).toBeUndefined();
        await claim(other);
      }
    });

    it('hands a delivery over once its lease has run out, to one', async () => {
      await claim();
      expect(await store.takeOverDelivery(ID, AT, LATER)).toBeUndefined();
      const takes = await Promise.all([1, 2, 3].map(() => store.takeOverDelivery(ID, AFTER, LATER)));
      const [won, ...others] = takes.filter((each) => each !== undefined);
      expect(others).toEqual([]);
      expect(won).toMatchObject({ termId: 'acid', attempt: 2, leaseUntil: LATER, claimedAt: AT });
    });

    it('lets only the latest claim settle', async () => {
      const first = await claim();
      const second = await store.takeOverDelivery(ID, AFTER, LATER);
      expect(await store.settleDelivery(first, { state: 'posted', messageId: '1' })).toBe(false);
      expect(second && (await store.settleDelivery(second, { state: 'posted', messageId: '2' }))).toBe(true);
      expect(await store.findDelivery(ID)).toMatchObject({ state: 'posted', messageId: '2' });
    });

    it.each(['posted', 'refused', 'skipped', 'unknown'] as const)(
      'leaves what is %s as it is',
      async (state) => {
        const claimed = await claim();
        await store.settleDelivery(claimed, { state, reason: 'so it is' });
        expect(await store.settleDelivery(claimed, { state: 'claimed' })).toBe(false);
        expect(await store.takeOverDelivery(ID, LATER, LATER)).toBeUndefined();
        expect(await store.listOpenDeliveries(LATER)).toEqual([]);
        expect(await store.findDelivery(ID)).toMatchObject({ state, reason: 'so it is' });
      },
    );

    it('claims anew, once, what was skipped before it was due', async () => {
      const skipped = await claim();
      await store.settleDelivery(skipped, { state: 'skipped', reason: 'too late' });
      const again = { ...ID, termId: 'inode', claimedAt: AFTER, leaseUntil: LATER };
      expect(await store.reclaimSkipped(again, AT)).toBeUndefined();
      expect(await store.reclaimSkipped({ ...again, channel: 'C2' }, AFTER)).toBeUndefined();
      const claims = await Promise.all([1, 2, 3].map(() => store.reclaimSkipped(again, AFTER)));
      const [won, ...others] = claims.filter((each) => each !== undefined);
      expect(others).toEqual([]);
      expect(won).toEqual({ ...again, state: 'claimed', attempt: 2 });
      expect(await store.settleDelivery(skipped, { state: 'posted', messageId: '1' })).toBe(false);
      expect(won && (await store.settleDelivery(won, { state: 'posted', messageId: '2' }))).toBe(true);
    });

    it.each(['claimed', 'waiting', 'posted', 'refused', 'unknown'] as const)(
      'claims nothing anew that is %s',
      async (state) => {
        await store.settleDelivery(await claim(), { state });
        const again = { ...ID, termId: 'inode', claimedAt: AFTER, leaseUntil: LATER };
        expect(await store.reclaimSkipped(again, AFTER)).toBeUndefined();
        expect(await store.findDelivery(ID)).toMatchObject({ state, termId: 'acid' });
      },
    );

    it('lists what is open and whose lease has run out', async () => {
      const waiting = await claim();
      await claim({ ...ID, channel: 'C2' });
      await store.settleDelivery(waiting, { state: 'waiting', leaseUntil: LATER, reason: 'rate limit' });
      expect((await store.listOpenDeliveries(AFTER)).map(({ channel }) => channel)).toEqual(['C2']);
      expect((await store.listOpenDeliveries(LATER)).map(({ channel }) => channel)).toEqual(['C2', 'C1']);
    });

    it('counts what was delivered to a channel, but not what was refused or skipped', async () => {
      const days = [
        ['2026-03-01', 'acid', 'posted'],
        ['2026-03-02', 'acid', 'unknown'],
        ['2026-03-03', 'index', 'posted'],
        ['2026-03-04', 'inode', 'refused'],
        ['2026-03-05', 'defer', 'skipped'],
      ] as const;
      for (const [localDate, termId, state] of days) {
        await store.settleDelivery(await claim({ ...ID, localDate }, termId), { state });
      }
      await claim({ ...ID, channel: 'C2' }, 'channel');
      expect(await store.countDelivered(ID)).toEqual(
        new Map([
          ['acid', 2],
          ['index', 1],
        ]),
      );
    });

    it('keeps any text as it is', async () => {
      const odd = { ...ID, channel: `C'; drop table deliveries; -- 🐘 \u202e` };
      await claim(odd, '術語');
      expect(await store.findDelivery(odd)).toMatchObject({ ...odd, termId: '術語' });
    });
  });
}
