import { setTimeout as wait } from 'node:timers/promises';
import type { Card } from '../../core/card.ts';
import type { Platform } from '../../core/replies/reply.ts';
import { MOST_COMING, previewCard } from '../../core/replies/schedule/preview-card.ts';
import { scheduleCard } from '../../core/replies/schedule/schedule-card.ts';
import type { UnsureZone } from '../../core/replies/schedule/schedule-command.ts';
import type { ScheduleNews, ScheduleView } from '../../core/replies/schedule/schedule-view.ts';
import { zonesCard } from '../../core/replies/schedule/zones-card.ts';
import { addDays } from '../../core/schedule/local-date.ts';
import type { Schedule } from '../../core/schedule/schedule.ts';
import type { Store } from '../../store/store.ts';
import { comingPosts } from '../choosing/coming-posts.ts';
import type { DailyAsked } from '../daily-desk.ts';
import type { DailyPoster } from '../daily-poster.ts';
import type { Delivery } from '../delivery.ts';
import { keep } from '../keep.ts';
import type { Reconciler } from '../posting/create-reconciler.ts';
import { latestStanding } from '../posting/latest-standing.ts';
import { isUnset, type Subscription, type SubscriptionId, subscriptionKey } from '../subscription.ts';
import type { Subscriptions } from '../subscriptions.ts';
import { changeSchedule, clearOf, pauseUntil, resume, turnOff, turnOn } from './change-subscription.ts';
import { postNow } from './post-now.ts';
import type { ScheduleTarget } from './schedule-target.ts';
import { scheduleState, scheduleView } from './schedule-view.ts';
import { timeIn } from './time-in.ts';

/** A post takes a second or two; ten where the platform hangs. */
const QUIET_TRIES = 50;
const QUIET_PAUSE_MS = 200;
/** A clock that went ahead may have left later dates than that of what is being sent. */
const QUIET_DAYS = 31;

/** So many channels may be waiting for their time zone. */
const DRAFTS = 1_000;

export type KeeperOptions = {
  readonly subscriptions: Pick<Subscriptions, 'save' | 'find'>;
  readonly store: Store;
  readonly reconciler: Pick<Reconciler, 'postNow'>;
  readonly posterFor: (platform: Platform) => DailyPoster | undefined;
  /** Called when something was changed that may be due at once. */
  readonly onChange: () => void;
  readonly now: () => Date;
};

/** What is on afterwards, from what is on now and the latest delivery that stands. */
type Change = (current: Subscription, latest: Delivery | undefined) => Subscription;

/** Does what people decide about daily terms, where they may; each answer is the card of how things stand then. */
export function createScheduleKeeper(options: KeeperOptions) {
  const { subscriptions, store, reconciler, posterFor, onChange, now } = options;
  /** What was told of channels that nothing is set for yet. */
  const drafts = new Map<string, Partial<Schedule>>();
  return { show, preview, set, askZone, turnOff: off, resume: goOn, skip, pause, postNow: post, overtaken };

  async function show(asked: DailyAsked, target: ScheduleTarget, news?: ScheduleNews): Promise<Card> {
    return scheduleCard(asked.context, await viewOf(asked, target), news);
  }

  async function preview(asked: DailyAsked, target: ScheduleTarget): Promise<Card> {
    const { glossary } = asked.context;
    const lastDelivered = await store.lastDelivered(target.current);
    const posts = comingPosts(target.current, glossary, lastDelivered, now(), MOST_COMING);
    return previewCard(asked.context, scheduleState(target.current), posts);
  }

  /** Changes settings, and turns the posts on where that is asked for; a time zone that nobody told is asked for first. */
  async function set(
    asked: DailyAsked,
    target: ScheduleTarget,
    settings: Partial<Schedule>,
    turnsOn: boolean,
  ): Promise<Card> {
    if (target.asksZone && !settings.timeZone) return askZone(asked, target, settings, turnsOn);
    const told = isUnset(target.current)
      ? { ...drafts.get(subscriptionKey(target.current)), ...settings }
      : settings;
    return change(asked, target, settled(told, turnsOn), { kind: turnsOn ? 'on' : 'changed' });
  }

  /** Keeps what was told beside the time zone, and asks for that; nothing is set before somebody has told it. */
  async function askZone(
    asked: DailyAsked,
    target: ScheduleTarget,
    settings: Partial<Schedule>,
    turnsOn: boolean,
    unsure?: UnsureZone,
  ): Promise<Card> {
    const { whose } = target;
    if (!(await mayManage(asked, target))) return show(asked, target, { kind: 'not-allowed' });
    if (isUnset(target.current)) keepDraft(target.current, settings);
    else if (Object.keys(settings).length > 0) {
      const saved = await save(asked, target, settled(settings, false));
      if (!saved) return overtaken(asked, target);
    }
    const options = { whose, turnsOn, timeIn: (zone: string) => timeIn(zone, now()) };
    return zonesCard(asked.context, unsure ? { ...options, unsure } : options);
  }

  function keepDraft(id: SubscriptionId, settings: Partial<Schedule>): void {
    const key = subscriptionKey(id);
    keep(drafts, key, { ...drafts.get(key), ...settings }, DRAFTS);
  }

  function settled(settings: Partial<Schedule>, turnsOn: boolean): Change {
    return (current, latest) => {
      const changed = changeSchedule(current, settings, latest, now());
      return turnsOn ? turnOn(changed, latest, now()) : changed;
    };
  }

  /** Once it is confirmed no send begins any more: what was claimed before is waited for. */
  async function off(asked: DailyAsked, target: ScheduleTarget): Promise<Card> {
    if (!(await mayManage(asked, target))) return show(asked, target, { kind: 'not-allowed' });
    // Nothing is set, and it stays so: whoever turns it on later is still asked for the time zone.
    if (isUnset(target.current)) return show(asked, target, { kind: 'off' });
    const saved = await save(asked, target, turnOff);
    if (!saved) return overtaken(asked, target);
    const kind = (await isQuiet(saved.current)) ? 'off' : 'off-but-sending';
    return show(asked, saved, { kind });
  }

  async function isQuiet(subscription: Subscription): Promise<boolean> {
    for (let tries = 0; tries < QUIET_TRIES; tries += 1) {
      const latest = await store.listDeliveries(subscription, QUIET_DAYS);
      if (!latest.some(({ state, leaseUntil }) => state === 'claimed' && leaseUntil > now())) return true;
      await wait(QUIET_PAUSE_MS, undefined, { ref: false });
    }
    return false;
  }

  function goOn(asked: DailyAsked, target: ScheduleTarget): Promise<Card> {
    const resumed: Change = (current, latest) => resume(current, latest, now());
    return changeWhileOn(asked, target, resumed, { kind: 'resumed' });
  }

  async function skip(asked: DailyAsked, target: ScheduleTarget): Promise<Card> {
    const lastDelivered = await store.lastDelivered(target.current);
    const [next] = comingPosts(target.current, asked.context.glossary, lastDelivered, now(), 1);
    if (!next) return show(asked, target, { kind: 'nothing-to-post' });
    const { localDate } = next;
    return putOff(asked, target, addDays(localDate, 1), { kind: 'skipped', localDate });
  }

  function pause(asked: DailyAsked, target: ScheduleTarget, until: string): Promise<Card> {
    return putOff(asked, target, until, { kind: 'paused', until });
  }

  function putOff(
    asked: DailyAsked,
    target: ScheduleTarget,
    until: string,
    news: ScheduleNews,
  ): Promise<Card> {
    const paused: Change = (current, latest) => pauseUntil(current, until, latest, now());
    return changeWhileOn(asked, target, paused, news);
  }

  /** A break from posts that are off would be no news, and be forgotten when they are turned on. */
  async function changeWhileOn(
    asked: DailyAsked,
    target: ScheduleTarget,
    make: Change,
    news: ScheduleNews,
  ): Promise<Card> {
    const isOff = !target.current.isOn && (await mayManage(asked, target));
    return isOff ? show(asked, target, { kind: 'off-now' }) : change(asked, target, make, news);
  }

  async function post(asked: DailyAsked, target: ScheduleTarget): Promise<Card> {
    if (!(await mayManage(asked, target))) return show(asked, target, { kind: 'not-allowed' });
    const { glossary } = asked.context;
    const poster = posterFor(target.current.platform);
    const news = await postNow(target.current, { glossary, store, reconciler, poster, now });
    return show(asked, target, news);
  }

  async function change(
    asked: DailyAsked,
    target: ScheduleTarget,
    make: Change,
    news: ScheduleNews,
  ): Promise<Card> {
    if (!(await mayManage(asked, target))) return show(asked, target, { kind: 'not-allowed' });
    const saved = await save(asked, target, make);
    return saved ? show(asked, saved, news) : overtaken(asked, target);
  }

  /** @returns undefined where somebody else has changed it meanwhile. */
  async function save(
    asked: DailyAsked,
    target: ScheduleTarget,
    make: Change,
  ): Promise<ScheduleTarget | undefined> {
    const latest = await latestStanding(target.current, store);
    const saved = await subscriptions.save({ ...make(target.current, latest), owner: asked.person });
    if (!saved) return undefined;
    const current = await clearOfOthers(saved, latest);
    onChange();
    return { ...target, current, asksZone: false };
  }

  /** Another bot may have begun a post by the calendar of before, after it was looked for and before the change was written. */
  async function clearOfOthers(saved: Subscription, known: Delivery | undefined): Promise<Subscription> {
    const latest = await latestStanding(saved, store);
    if (!latest || !saved.isOn || latest.localDate === known?.localDate) return saved;
    return (await subscriptions.save(clearOf(saved, latest))) ?? subscriptions.find(saved) ?? saved;
  }

  /** Nothing is written where somebody else was first; how it stands by now is shown. */
  function overtaken(asked: DailyAsked, target: ScheduleTarget): Promise<Card> {
    const current = subscriptions.find(target.current) ?? target.current;
    return show(asked, { ...target, current, asksZone: false }, { kind: 'overtaken' });
  }

  async function viewOf(asked: DailyAsked, target: ScheduleTarget): Promise<ScheduleView> {
    const { current, asksZone } = target;
    const whyNotPost = current.isPersonal ? undefined : await asked.whyNotPost();
    const viewer = { asksZone, mayManage: await mayManage(asked, target), whyNotPost };
    const poster = posterFor(current.platform);
    return scheduleView(current, viewer, asked.context.glossary, store, poster, now());
  }

  async function mayManage(asked: DailyAsked, { whose }: ScheduleTarget): Promise<boolean> {
    return whose === 'me' || asked.mayManage();
  }
}
