import type { DailyPoster } from '../daily-poster.ts';
import type { Delivery } from '../delivery.ts';

/** Where a browser shows what was posted; undefined where nothing was, or the platform does not tell. */
export async function linkToPost(
  { workspace, channel, messageId }: Delivery,
  poster: Pick<DailyPoster, 'linkTo'> | undefined,
): Promise<string | undefined> {
  return messageId ? poster?.linkTo({ workspace, channel, messageId }) : undefined;
}
