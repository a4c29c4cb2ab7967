import { stoppedCard } from '../core/replies/schedule/stopped-card.ts';
import type { DelivererOptions } from './create-deliverer.ts';
import type { Subscription } from './subscription.ts';

/**
 * Writes to whoever chose a subscription that the bot has stopped it.
 * @throws what the platform refused it with.
 */
export async function tellOwner(
  stopped: Subscription,
  { posterFor, contextFor }: Pick<DelivererOptions, 'posterFor' | 'contextFor'>,
): Promise<void> {
  const { platform, workspace, channel, locale, owner, isPersonal, stoppedBecause: reason = '' } = stopped;
  const poster = posterFor(platform);
  if (!owner || !poster) return;
  const whose = isPersonal ? 'me' : 'channel';
  const context = contextFor(platform, workspace, locale);
  const card = stoppedCard(context, { whose, channel, reason });
  await poster.tell({ workspace, person: owner, card });
}
