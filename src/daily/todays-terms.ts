import type { Glossary } from '../core/glossary/glossary.ts';
import type { Term } from '../core/glossary/term.ts';
import { termOfDay } from '../core/glossary/term-of-day.ts';
import type { Delivery } from './delivery.ts';
import { type Day, dayAt } from './due-at.ts';
import type { Subscription } from './subscription.ts';

/** Which term is today's in a workspace, known without asking the store. */
export type TodaysTerms = {
  /** Learns what is becoming of a delivery; what was known of an earlier date is forgotten. */
  note(delivery: Delivery): void;
  /**
   * What was posted today in a channel of the workspace, or is about to be, on that channel's calendar. Otherwise a
   * term chosen for the date, the same in every workspace.
   * @returns undefined when no term is published.
   */
  termFor(place: Place, glossary: Glossary): Term | undefined;
};

type Place = { readonly platform: Subscription['platform']; readonly workspace: string | undefined };

/** `timeZone` is whose date counts where nothing is posted. */
export function createTodaysTerms(
  subscriptions: readonly Subscription[],
  timeZone: string,
  now: () => Date,
): TodaysTerms {
  const channels = subscriptions.map((subscription) => ({
    ...subscription,
    today: createToday(subscription.timeZone, now),
    latest: undefined as Delivery | undefined,
  }));
  const today = createToday(timeZone, now);

  return {
    note(delivery) {
      for (const channel of channels) {
        if (!isIn(channel, delivery) || channel.channel !== delivery.channel) continue;
        // Yesterday's may be settled when today's is already known.
        if (!channel.latest || channel.latest.localDate <= delivery.localDate) channel.latest = delivery;
      }
    },

    termFor({ platform, workspace = '' }, glossary) {
      const here = channels.filter((channel) => isIn(channel, { platform, workspace }));
      for (const { latest, today } of here) {
        const term = latest?.localDate === today() ? glossary.byId.get(latest.termId) : undefined;
        if (term && latest && !isDropped(latest)) return term;
      }
      return termOfDay(glossary, (here[0]?.today ?? today)());
    },
  };
}

/** A subscription without a workspace is of a channel that may be in any. */
function isIn(subscription: Subscription, place: Pick<Delivery, 'platform' | 'workspace'>): boolean {
  const { platform, workspace } = subscription;
  return platform === place.platform && (workspace === '' || workspace === place.workspace);
}

function isDropped({ state }: Delivery): boolean {
  return state === 'refused' || state === 'skipped';
}

/** The local date, worked out once a day: calendars are too slow for the way of a reply. */
function createToday(timeZone: string, now: () => Date): () => string {
  let day: Day | undefined;
  return () => {
    const instant = now();
    if (!day || instant < day.from || instant >= day.until) day = dayAt(timeZone, instant);
    return day.localDate;
  };
}
