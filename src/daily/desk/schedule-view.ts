import type { Glossary } from '../../core/glossary/glossary.ts';
import { MOST_LATEST } from '../../core/replies/schedule/latest-days.ts';
import type { PastPost, ScheduleView } from '../../core/replies/schedule/schedule-view.ts';
import type { Store } from '../../store/store.ts';
import { comingPosts } from '../choosing/coming-posts.ts';
import { matchingTerms } from '../choosing/matching-terms.ts';
import type { DailyPoster } from '../daily-poster.ts';
import type { Delivery } from '../delivery.ts';
import { STANDING_DAYS, standingIn } from '../posting/latest-standing.ts';
import { isUnset, type Subscription, whoseOf } from '../subscription.ts';
import { resume } from './change-subscription.ts';
import { linkToPost } from './link-to-post.ts';

type Viewer = Pick<ScheduleView, 'asksZone' | 'mayManage'> & {
  readonly whyNotPost: ScheduleView['whyNotPost'] | undefined;
};

/** How a subscription stands, for whoever looks at it. */
export async function scheduleView(
  subscription: Subscription,
  { asksZone, mayManage, whyNotPost }: Viewer,
  glossary: Glossary,
  store: Pick<Store, 'listDeliveries' | 'lastDelivered'>,
  poster: Pick<DailyPoster, 'linkTo'> | undefined,
  now: Date,
): Promise<ScheduleView> {
  const { isOn, stoppedBecause, version } = subscription;
  const [deliveries, lastDelivered] = await Promise.all([
    store.listDeliveries(subscription, STANDING_DAYS),
    store.lastDelivered(subscription),
  ]);
  const [next] = isOn ? comingPosts(subscription, glossary, lastDelivered, now, 1) : [];
  // A later start that resuming would not bring forward is no pause: it keeps a changed calendar from posting twice a day.
  const resumed = resume(subscription, standingIn(deliveries), now);
  const [sooner, second] = isOn ? comingPosts(resumed, glossary, lastDelivered, now, 2) : [];
  const isPaused = next !== undefined && sooner?.localDate !== next.localDate;
  const leftOut = isPaused && second?.localDate === next.localDate ? sooner?.localDate : undefined;
  return {
    ...scheduleState(subscription),
    schedule: subscription,
    asksZone,
    mayManage,
    isConfigured: isOn && version === 0,
    ...(next ? { next } : {}),
    isPaused,
    ...(leftOut ? { leftOut } : {}),
    matching: matchingTerms(glossary, subscription.topics).length,
    latest: await Promise.all(
      deliveries.slice(0, MOST_LATEST).map((delivery) => toPastPost(delivery, glossary, poster)),
    ),
    ...(stoppedBecause ? { stoppedBecause } : {}),
    ...(whyNotPost ? { whyNotPost } : {}),
  };
}

/** Whose it is, and whether it is on. */
export function scheduleState(subscription: Subscription): Pick<ScheduleView, 'whose' | 'state'> {
  const { isOn, stoppedBecause } = subscription;
  const off = stoppedBecause ? 'stopped' : isUnset(subscription) ? 'none' : 'off';
  return { whose: whoseOf(subscription), state: isOn ? 'on' : off };
}

async function toPastPost(
  delivery: Delivery,
  glossary: Glossary,
  poster: Pick<DailyPoster, 'linkTo'> | undefined,
): Promise<PastPost> {
  const { localDate, state, termId, reason } = delivery;
  const termName = glossary.byId.get(termId)?.name;
  const link = await linkToPost(delivery, poster);
  return {
    localDate,
    state: state === 'claimed' || state === 'waiting' ? 'open' : state,
    ...(termName ? { termName } : {}),
    ...(link ? { link } : {}),
    ...(reason ? { reason } : {}),
  };
}
