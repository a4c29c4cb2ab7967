import type { Glossary } from '../../core/glossary/glossary.ts';
import type { ScheduleNews } from '../../core/replies/schedule/schedule-view.ts';
import type { Store } from '../../store/store.ts';
import { localDateAt } from '../calendar/calendar.ts';
import { matchingTerms } from '../choosing/matching-terms.ts';
import type { DailyPoster } from '../daily-poster.ts';
import { type Delivery, sentAt } from '../delivery.ts';
import type { Reconciler } from '../posting/create-reconciler.ts';
import { latestStanding } from '../posting/latest-standing.ts';
import type { Subscription } from '../subscription.ts';
import { linkToPost } from './link-to-post.ts';

type Parts = {
  readonly glossary: Glossary;
  readonly store: Pick<Store, 'findDelivery' | 'listDeliveries'>;
  readonly reconciler: Pick<Reconciler, 'postNow'>;
  readonly poster: Pick<DailyPoster, 'linkTo'> | undefined;
  readonly now: () => Date;
};

/** Makes today's delivery, or says what has become of it already: there is never a second one on a day. */
export async function postNow(subscription: Subscription, parts: Parts): Promise<ScheduleNews> {
  const { glossary, store, reconciler, poster, now } = parts;
  const { platform, workspace, channel } = subscription;
  if (!subscription.isOn) return { kind: 'off-now' };
  const today = localDateAt(subscription.timeZone, now());
  const before = await latestStanding(subscription, store);
  if (before && isOf(before, today, subscription.timeZone)) return newsOf(before, 'posted-before');
  if (matchingTerms(glossary, subscription.topics).length === 0) return { kind: 'nothing-to-post' };
  await reconciler.postNow(subscription);
  const made = await store.findDelivery({ platform, workspace, channel, localDate: today });
  return made ? newsOf(made, 'posted-now') : { kind: 'open-now' };

  async function newsOf(delivery: Delivery, posted: 'posted-now' | 'posted-before'): Promise<ScheduleNews> {
    const { state, reason = '' } = delivery;
    switch (state) {
      case 'posted': {
        const link = await linkToPost(delivery, poster);
        return { kind: posted, ...(link ? { link } : {}) };
      }
      case 'claimed':
      case 'waiting':
        return { kind: 'open-now' };
      case 'unknown':
        return { kind: 'unknown-now' };
      case 'refused':
      case 'skipped':
        return { kind: 'failed-now', reason };
    }
  }
}

/** Whether it is the delivery of this date, or was made on it by a calendar that has been changed since. */
function isOf(delivery: Delivery, date: string, timeZone: string): boolean {
  return delivery.localDate === date || localDateAt(timeZone, sentAt(delivery)) === date;
}
