import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { configuredSubscription } from '../../src/daily/configured-subscription.ts';
import type { Delivery, DeliveryId } from '../../src/daily/delivery.ts';
import type { Subscription } from '../../src/daily/subscription.ts';
import type { NewClaim } from '../../src/store/delivery-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { Owner } from '../../src/store/tallies.ts';

const ID: DeliveryId = { platform: 'slack', workspace: 'T1', channel: 'C1', localDate: '2026-03-29' };
const AT = new Date('2026-03-29T07:00:00Z');
const LEASE = new Date('2026-03-29T07:02:00Z');
const AFTER = new Date('2026-03-29T07:02:01Z');
const LATER = new Date('2026-03-29T07:04:00Z');
const TEAM: Owner = { platform: 'slack', workspace: 'T1' };
const GUILD: Owner = { platform: 'discord', workspace: '' };

const SUBSCRIPTION: Subscription = {
  platform: 'slack',
  workspace: 'T1',
  channel: 'C1',
  time: { hour: 9, minute: 30 },
  timeZone: 'Europe/Berlin',
  days: ['mon', 'fri'],
  topics: [{ kind: 'tag', id: 'reliability' }],
  style: 'guess',
  isOn: false,
  catchUpHours: 6,
  fromDate: '2026-03-30',
  locale: 'de',
  owner: 'U1',
  isPersonal: true,
  stoppedBecause: 'is_archived',
  version: 0,
};

/** So many different wishes a workspace may have in these tests. */
const WISH_LIMIT = 20;

/** What every store keeps, whatever it is made of. */
export function describeStore(name: string, open: (wishLimit: number) => Promise<Store>): void {
  describe(name, () => {
    let store: Store;

    beforeEach(async () => {
      store = await open(WISH_LIMIT);
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
      const open = await claim();
      expect(await store.takeOverDelivery(open, AT, LATER)).toBeUndefined();
      const takes = await Promise.all([1, 2, 3].map(() => store.takeOverDelivery(open, AFTER, LATER)));
      const [won, ...others] = takes.filter((each) => each !== undefined);
      expect(others).toEqual([]);
      expect(won).toMatchObject({ termId: 'acid', attempt: 2, leaseUntil: LATER, claimedAt: AT });
    });

    it('claims what was waiting, so that nobody takes it for unsent afterwards', async () => {
      const claimed = await claim();
      await store.settleDelivery(claimed, { state: 'waiting', leaseUntil: AT, reason: 'rate limit' });
      expect(await store.takeOverDelivery(claimed, AFTER, AFTER)).toBeUndefined();
      const waiting = { ...claimed, state: 'waiting' } as const;
      expect(await store.takeOverDelivery(waiting, AFTER, AFTER)).toMatchObject({
        state: 'claimed',
        attempt: 2,
      });
      expect(await store.takeOverDelivery(waiting, LATER, LATER)).toBeUndefined();
    });

    it('lets only the latest claim settle', async () => {
      const first = await claim();
      const second = await store.takeOverDelivery(first, AFTER, LATER);
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
        expect(await store.takeOverDelivery({ ...claimed, state }, LATER, LATER)).toBeUndefined();
        expect(await store.listOpenDeliveries(LATER)).toEqual([]);
        expect(await store.findDelivery(ID)).toMatchObject({ state, reason: 'so it is' });
      },
    );

    it('claims anew, once, what was skipped before it was due', async () => {
      const skipped = await claim();
      await store.settleDelivery(skipped, { state: 'skipped', reason: 'too late' });
      const again = { ...ID, termId: 'inode', claimedAt: AFTER, leaseUntil: LATER };
      const reclaim = (claim: NewClaim, before: Date) => store.reclaimDelivery(claim, ['skipped'], before);
      expect(await reclaim(again, AT)).toBeUndefined();
      expect(await reclaim({ ...again, channel: 'C2' }, AFTER)).toBeUndefined();
      const claims = await Promise.all([1, 2, 3].map(() => reclaim(again, AFTER)));
      const [won, ...others] = claims.filter((each) => each !== undefined);
      expect(others).toEqual([]);
      expect(won).toEqual({ ...again, state: 'claimed', attempt: 2 });
      expect(await store.settleDelivery(skipped, { state: 'posted', messageId: '1' })).toBe(false);
      expect(won && (await store.settleDelivery(won, { state: 'posted', messageId: '2' }))).toBe(true);
    });

    it('claims a skipped delivery anew that a clock which went ahead has skipped', async () => {
      const ahead = { ...ID, termId: 'acid', claimedAt: LATER, leaseUntil: LATER };
      const skipped = await store.claimDelivery(ahead);
      if (skipped) await store.settleDelivery(skipped, { state: 'skipped', reason: 'too late' });
      const again = { ...ID, termId: 'inode', claimedAt: AFTER, leaseUntil: LATER };
      expect(await store.reclaimDelivery(again, ['skipped'], AT)).toMatchObject({
        termId: 'inode',
        attempt: 2,
      });
    });

    it.each(['claimed', 'waiting', 'posted', 'refused', 'unknown'] as const)(
      'claims nothing anew that is %s',
      async (state) => {
        await store.settleDelivery(await claim(), { state });
        const again = { ...ID, termId: 'inode', claimedAt: AFTER, leaseUntil: LATER };
        expect(await store.reclaimDelivery(again, ['skipped'], AFTER)).toBeUndefined();
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

    it('lists all that is open, however much that is', async () => {
      const channels = Array.from({ length: 1_001 }, (_, index) => `C${10_000 + index}`);
      await Promise.all(channels.map((channel) => claim({ ...ID, channel })));
      expect((await store.listOpenDeliveries(LATER)).map(({ channel }) => channel)).toEqual(channels);
    });

    it('claims what was refused anew where that is asked for', async () => {
      await store.settleDelivery(await claim(), { state: 'refused', reason: 'not a member' });
      const again = { ...ID, termId: 'inode', claimedAt: AFTER, leaseUntil: LATER };
      expect(await store.reclaimDelivery(again, ['skipped', 'refused'], LATER)).toMatchObject({
        state: 'claimed',
        termId: 'inode',
        attempt: 2,
      });
    });

    it('lists the latest deliveries of a channel', async () => {
      for (const localDate of ['2026-03-02', '2026-03-01', '2026-03-03']) await claim({ ...ID, localDate });
      await claim({ ...ID, channel: 'C2', localDate: '2026-03-04' });
      const latest = await store.listDeliveries(ID, 2);
      expect(latest.map(({ localDate }) => localDate)).toEqual(['2026-03-03', '2026-03-02']);
    });

    it('knows when each term was last delivered to a channel, but for what was refused or skipped', async () => {
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
      expect(await store.lastDelivered(ID)).toEqual(
        new Map([
          ['acid', '2026-03-02'],
          ['index', '2026-03-03'],
        ]),
      );
    });

    it('keeps any text as it is', async () => {
      const odd = { ...ID, channel: `C'; drop table deliveries; -- 🐘 \u202e` };
      await claim(odd, '術語');
      expect(await store.findDelivery(odd)).toMatchObject({ ...odd, termId: '術語' });
    });

    const wish = (owner: Owner, text: string, at = AT) =>
      store.addTally(owner, { kind: 'wish', wish: text }, at);
    const judge = (owner: Owner, termId: string, verdict: 'helpful' | 'unclear') =>
      store.addTally(owner, { kind: 'verdict', termId, verdict }, AT);

    it('counts the wishes of each workspace, the most wished first', async () => {
      await wish(TEAM, 'kafka');
      await wish(GUILD, 'kafka', LATER);
      for (const at of [AT, LATER, AFTER]) await wish(TEAM, 'c++', at);
      const most = { ...TEAM, wish: 'c++', times: 3, firstAt: AT, lastAt: AFTER };
      const team = { ...TEAM, wish: 'kafka', times: 1, firstAt: AT, lastAt: AT };
      const guild = { ...GUILD, wish: 'kafka', times: 1, firstAt: LATER, lastAt: LATER };
      expect(await store.listWishes(TEAM, 10)).toEqual([most, team]);
      expect(await store.listWishes(GUILD, 10)).toEqual([guild]);
      expect(await store.listWishes('all', 10)).toEqual([most, guild, team]);
      expect(await store.listWishes('all', 2)).toEqual([most, guild]);
    });

    it('counts the verdicts about each term, the least clear first', async () => {
      for (const verdict of ['helpful', 'helpful', 'unclear'] as const) await judge(TEAM, 'acid', verdict);
      await judge(TEAM, 'inode', 'helpful');
      await judge(GUILD, 'inode', 'unclear');
      const acid = { ...TEAM, termId: 'acid', helpful: 2, unclear: 1 };
      const inode = { ...TEAM, termId: 'inode', helpful: 1, unclear: 0 };
      expect(await store.listVerdicts(TEAM, 10)).toEqual([acid, inode]);
      expect(await store.listVerdicts('all', 2)).toEqual([
        acid,
        { ...GUILD, termId: 'inode', helpful: 0, unclear: 1 },
      ]);
    });

    it('loses no count when many come at once', async () => {
      await Promise.all(
        Array.from({ length: 50 }, async (_, index) => {
          await wish(TEAM, 'kafka');
          await judge(TEAM, 'acid', index % 5 === 0 ? 'unclear' : 'helpful');
        }),
      );
      expect(await store.listWishes(TEAM, 10)).toMatchObject([{ wish: 'kafka', times: 50 }]);
      expect(await store.listVerdicts(TEAM, 10)).toMatchObject([{ helpful: 40, unclear: 10 }]);
    });

    it('counts only known wishes once a workspace has very many', async () => {
      for (let index = 0; index < WISH_LIMIT; index += 1) await wish(TEAM, `flood ${index}`);
      await wish(TEAM, 'one more');
      await wish(TEAM, 'flood 7');
      await wish(GUILD, 'kafka');
      const wishes = await store.listWishes(TEAM, 2 * WISH_LIMIT);
      expect(wishes).toHaveLength(WISH_LIMIT);
      expect(wishes[0]).toMatchObject({ wish: 'flood 7', times: 2 });
      expect(wishes.some((each) => each.wish === 'one more')).toBe(false);
      expect(await store.listWishes(GUILD, 1)).toMatchObject([{ wish: 'kafka' }]);
    });

    it('keeps what is chosen about a channel’s daily terms', async () => {
      expect(await store.findSubscription(SUBSCRIPTION)).toBeUndefined();
      const saved = await store.saveSubscription(SUBSCRIPTION, AT);
      expect(saved).toEqual({ ...SUBSCRIPTION, version: 1 });
      expect(await store.findSubscription(SUBSCRIPTION)).toEqual(saved);
      const bare = configuredSubscription({ ...SUBSCRIPTION, channel: 'C2' });
      expect(await store.saveSubscription(bare, AT)).toEqual({ ...bare, version: 1 });
      expect(await store.listSubscriptions()).toEqual([{ ...bare, version: 1 }, saved]);
    });

    it('lets only one of several change a subscription', async () => {
      const first = await store.saveSubscription(SUBSCRIPTION, AT);
      if (!first) throw new Error('It was not saved.');
      expect(await store.saveSubscription(SUBSCRIPTION, AT)).toBeUndefined();
      const saves = ['08:00', '10:00', '11:00'].map((at) =>
        store.saveSubscription({ ...first, time: { hour: Number(at.slice(0, 2)), minute: 0 } }, AFTER),
      );
      const [won, ...others] = (await Promise.all(saves)).filter((each) => each !== undefined);
      expect(others).toEqual([]);
      expect(won).toMatchObject({ version: 2 });
      expect(await store.findSubscription(SUBSCRIPTION)).toEqual(won);
    });

    it('lists the subscriptions that were changed since', async () => {
      await store.saveSubscription(SUBSCRIPTION, AT);
      await store.saveSubscription({ ...SUBSCRIPTION, channel: 'C2' }, AFTER);
      const channels = async (since: Date) =>
        (await store.listSubscriptions(since)).map(({ channel }) => channel);
      expect(await channels(AT)).toEqual(['C1', 'C2']);
      expect(await channels(AFTER)).toEqual(['C2']);
      expect(await channels(LATER)).toEqual([]);
    });

    it('lists more subscriptions than one slice holds', async () => {
      const channels = Array.from({ length: 1_001 }, (_, index) => `C${String(index).padStart(4, '0')}`);
      await Promise.all(channels.map((channel) => store.saveSubscription({ ...SUBSCRIPTION, channel }, AT)));
      expect((await store.listSubscriptions()).map(({ channel }) => channel)).toEqual(channels);
    });

    it('keeps any wish as it is', async () => {
      const odd = `'); drop table wishes; -- 🐘 術語`;
      await wish(TEAM, odd);
      expect(await store.listWishes(TEAM, 1)).toMatchObject([{ wish: odd }]);
    });
  });
}
