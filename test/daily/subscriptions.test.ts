import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { WEEKDAYS } from '../../src/core/schedule/weekday.ts';
import { configuredSubscription } from '../../src/daily/configured-subscription.ts';
import type { Subscription } from '../../src/daily/subscription.ts';
import { createSubscriptions } from '../../src/daily/subscriptions.ts';
import { openEmbeddedStore } from '../../src/store/open-embedded-store.ts';
import type { Store } from '../../src/store/store.ts';
import { tempFolder } from '../support/temp-folder.ts';

let time: Date;
const now = () => time;

beforeEach(() => {
  time = new Date('2026-11-24T08:00:00Z');
});

const CONFIGURED = configuredSubscription({
  platform: 'slack',
  channel: 'C1',
  time: { hour: 9, minute: 0 },
  timeZone: 'Europe/Berlin',
  days: WEEKDAYS,
  catchUpHours: 6,
});

/** Chosen in a chat: nobody has saved it yet. */
function chosen(change: Partial<Subscription> = {}): Subscription {
  return { ...CONFIGURED, workspace: 'T1', owner: 'U1', ...change };
}

async function openStore(): Promise<Store> {
  const store = await openEmbeddedStore(await tempFolder());
  onTestFinished(() => store.close());
  return store;
}

/** Two bots that share a store. */
async function twoBots(configured: readonly Subscription[] = []) {
  const store = await openStore();
  return [createSubscriptions(configured, store, now), createSubscriptions(configured, store, now)] as const;
}

describe('what the environment configured', () => {
  it('is there before anything is read, and found in any workspace', async () => {
    const [subscriptions] = await twoBots([CONFIGURED]);
    expect([...subscriptions.active()]).toEqual([CONFIGURED]);
    expect(subscriptions.find({ platform: 'slack', workspace: 'T1', channel: 'C1' })).toBe(CONFIGURED);
    expect(subscriptions.find({ platform: 'discord', workspace: 'T1', channel: 'C1' })).toBeUndefined();
    expect(subscriptions.inWorkspace('slack', 'T1')).toEqual([CONFIGURED]);
  });

  it('gives way to what was changed in a chat, also after a restart', async () => {
    const [one, restarted] = await twoBots([CONFIGURED]);
    const saved = await one.save({ ...CONFIGURED, isOn: false });
    expect(saved).toMatchObject({ isOn: false, version: 1 });
    expect([...one.active()]).toEqual([]);
    await restarted.refresh();
    expect([...restarted.active()]).toEqual([]);
    expect(restarted.find(CONFIGURED)).toEqual(saved);
  });

  it('gives way to what was chosen in the channel before it was configured', async () => {
    const store = await openStore();
    const before = await createSubscriptions([], store, now).save(chosen());
    const restarted = createSubscriptions([CONFIGURED], store, now);
    await restarted.refresh();
    expect([...restarted.active()]).toEqual([before]);
    expect(restarted.inWorkspace('slack', 'T1')).toEqual([before]);
  });
});

describe('changes', () => {
  it('are learnt from another bot on the same store at the next refresh', async () => {
    const [one, other] = await twoBots();
    const saved = await one.save(chosen());
    expect(other.find(chosen())).toBeUndefined();
    await other.refresh();
    expect(other.find(chosen())).toEqual(saved);
    time = new Date('2026-11-25T08:00:00Z');
    const moved = saved && (await one.save({ ...saved, timeZone: 'Asia/Kathmandu' }));
    await other.refresh();
    expect(other.find(chosen())).toEqual(moved);
  });

  it('are learnt from a bot whose clock is minutes behind', async () => {
    const [one, other] = await twoBots();
    await other.refresh();
    time = new Date(time.getTime() - 5 * 60_000);
    await one.save(chosen());
    time = new Date(time.getTime() + 5 * 60_000);
    await other.refresh();
    expect(other.find(chosen())).toMatchObject({ version: 1 });
  });

  it('are learnt from other bots although the clock was an hour ahead when they were made', async () => {
    const [one, other] = await twoBots();
    await one.save(chosen());
    time = new Date(time.getTime() + 3_600_000);
    await other.refresh();
    time = new Date(time.getTime() - 3_000_000);
    await one.save(chosen({ channel: 'C2' }));
    time = new Date(time.getTime() + 2_400_000);
    for (let looks = 0; looks < 2; looks += 1) await other.refresh();
    expect(other.find(chosen({ channel: 'C2' }))).toMatchObject({ version: 1 });
  });

  it('are refused where somebody else was first, and theirs is known then', async () => {
    const [one, other] = await twoBots();
    const first = await one.save(chosen());
    await other.refresh();
    const second = first && (await other.save({ ...first, isOn: false }));
    expect(first && (await one.save({ ...first, style: 'guess' }))).toBeUndefined();
    expect(one.find(chosen())).toEqual(second);
  });

  it('never give way to an older version that arrives later', async () => {
    const store = await openStore();
    const old = await store.saveSubscription(chosen(), time);
    if (!old) throw new Error('Nobody else was there.');
    let reply = (): readonly Subscription[] => [];
    const slow = { ...store, listSubscriptions: async () => [...reply()] };
    const subscriptions = createSubscriptions([], slow, now);
    await subscriptions.reread(old);
    const saved = await subscriptions.save({ ...old, isOn: false });
    reply = () => [old];
    await subscriptions.refresh();
    expect(subscriptions.find(old)).toEqual(saved);
    expect([...subscriptions.active()]).toEqual([]);
  });

  it('are asked for one by one, too', async () => {
    const [one, other] = await twoBots();
    const saved = await one.save(chosen());
    expect(await other.reread(chosen())).toEqual(saved);
    const stranger = chosen({ channel: 'C9' });
    expect(await other.reread(stranger)).toBe(stranger);
  });
});

describe('a workspace', () => {
  it('has its own channels that are on, and none of another', async () => {
    const [subscriptions] = await twoBots();
    const here = await subscriptions.save(chosen());
    await subscriptions.save(chosen({ channel: 'C2', isOn: false }));
    await subscriptions.save(chosen({ workspace: 'T2', channel: 'C3' }));
    await subscriptions.save(chosen({ platform: 'discord', channel: '1' }));
    expect(subscriptions.inWorkspace('slack', 'T1')).toEqual([here]);
    expect(subscriptions.inWorkspace('slack', '')).toEqual([]);
  });

  it('has no part in what people chose for themselves', async () => {
    const [subscriptions] = await twoBots();
    const own = await subscriptions.save(chosen({ channel: 'D1', isPersonal: true }));
    expect(subscriptions.inWorkspace('slack', 'T1')).toEqual([]);
    expect([...subscriptions.active()]).toEqual([own]);
    expect(subscriptions.findPersonal('slack', 'T1', 'U1')).toEqual(own);
  });

  it('loses a channel that is turned off', async () => {
    const [subscriptions] = await twoBots();
    const here = await subscriptions.save(chosen());
    if (here) await subscriptions.save({ ...here, isOn: false });
    expect(subscriptions.inWorkspace('slack', 'T1')).toEqual([]);
  });
});
