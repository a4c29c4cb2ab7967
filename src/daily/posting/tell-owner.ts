import { stoppedCard } from '../../core/replies/schedule/stopped-card.ts';
import { type Subscription, whoseOf } from '../subscription.ts';
import type { DelivererOptions } from './create-deliverer.ts';

/**
 * Writes to whoever chose a subscription that the bot has stopped it.
 * @throws what the platform refused it with.
 */
export async function tellOwner(
  stopped: Subscription,
  { posterFor, contextFor }: Pick<DelivererOptions, 'posterFor' | 'contextFor'>,
): Promise<void> {
  const { platform, workspace, channel, locale, owner, stoppedBecause: reason = '' } = stopped;
  const poster = posterFor(platform);
  if (!owner || !poster) return;
  const context = contextFor(platform, workspace, locale);
  // Without a name, its id is better than leaving the person to guess.
  const name = (await poster.nameOf({ workspace, channel })) ?? channel;
  const card = stoppedCard(context, { whose: whoseOf(stopped), channel: name, reason });
  await poster.tell({ workspace, person: owner, card });
}
