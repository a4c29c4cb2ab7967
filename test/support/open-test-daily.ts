import pino from 'pino';
import type { ReplyContext } from '../../src/core/replies/reply.ts';
import { createDaily, type DailyOptions } from '../../src/daily/create-daily.ts';
import type { DailyPoster } from '../../src/daily/daily-poster.ts';
import { openEmbeddedStore } from '../../src/store/open-embedded-store.ts';
import { tempFolder } from './temp-folder.ts';

/** A Monday morning, before the hour that is proposed. */
export const MONDAY = new Date('2026-03-02T07:00:00Z');

const PROPOSAL: DailyOptions['proposal'] = {
  time: { hour: 9, minute: 0 },
  timeZone: 'UTC',
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  topics: [],
  style: 'card',
  catchUpHours: 6,
};

/** The real term of the day on a store of its own, for an adapter that comes into being after it. */
export async function openTestDaily(context: ReplyContext, poster: () => DailyPoster | undefined) {
  const store = await openEmbeddedStore(await tempFolder());
  const daily = createDaily({
    configured: [],
    proposal: PROPOSAL,
    store,
    posterFor: poster,
    contextFor: () => context,
    now: () => MONDAY,
    log: pino({ level: 'silent' }),
  });
  return {
    desk: daily.desk,
    async close() {
      await daily.stop();
      await store.close();
    },
  };
}
