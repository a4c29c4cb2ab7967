import type { Glossary } from '../../core/glossary/glossary.ts';
import type { Term } from '../../core/glossary/term.ts';
import { termOfDay } from '../../core/glossary/term-of-day.ts';
import type { Platform } from '../../core/replies/reply.ts';
import { localDateAt } from '../calendar/calendar.ts';
import { type Delivery, isDropped } from '../delivery.ts';
import { subscriptionKey } from '../subscription.ts';
import type { Subscriptions } from '../subscriptions.ts';

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

type Place = { readonly platform: Platform; readonly workspace: string | undefined };

/** `timeZone` is whose date counts where nothing is posted. */
export function createTodaysTerms(
  subscriptions: Pick<Subscriptions, 'inWorkspace'>,
  timeZone: string,
  now: () => Date,
): TodaysTerms {
  const latest = new Map<string, Delivery>();

  return {
    note(delivery) {
      const key = subscriptionKey(delivery);
      const before = latest.get(key);
      // Yesterday's may be settled when today's is already known.
      if (!before || before.localDate <= delivery.localDate) latest.set(key, delivery);
    },

    termFor({ platform, workspace = '' }, glossary) {
      const here = subscriptions.inWorkspace(platform, workspace);
      const instant = now();
      for (const subscription of here) {
        const delivery = latest.get(subscriptionKey(subscription));
        if (!delivery || isDropped(delivery)) continue;
        if (delivery.localDate !== localDateAt(subscription.timeZone, instant)) continue;
        const term = glossary.byId.get(delivery.termId);
        if (term) return term;
      }
      return termOfDay(glossary, localDateAt(here[0]?.timeZone ?? timeZone, instant));
    },
  };
}
