import type { Glossary } from '../../core/glossary/glossary.ts';
import type { ComingPost } from '../../core/replies/schedule/schedule-view.ts';
import { duePosts } from '../calendar/due-at.ts';
import { type Subscription, startsAfter, subscriptionKey } from '../subscription.ts';
import { chooseTerm } from './choose-term.ts';
import { matchingTerms } from './matching-terms.ts';

/**
 * The next posts of a subscription as they will be, unless the glossary or the subscription changes; none where no term
 * matches.
 * @param lastDelivered as for `chooseTerm`.
 */
export function comingPosts(
  subscription: Subscription,
  glossary: Glossary,
  lastDelivered: ReadonlyMap<string, string>,
  now: Date,
  count: number,
): ComingPost[] {
  const terms = matchingTerms(glossary, subscription.topics);
  const delivered = new Map(lastDelivered);
  const made = new Set(lastDelivered.values());
  const posts: ComingPost[] = [];
  if (terms.length === 0) return posts;
  for (const { localDate } of duePosts(subscription, now)) {
    if (startsAfter(subscription, localDate) || made.has(localDate)) continue;
    const term = chooseTerm(terms, delivered, subscriptionKey(subscription));
    if (!term) break;
    delivered.set(term.id, localDate);
    posts.push({ localDate, term });
    if (posts.length === count) break;
  }
  return posts;
}
