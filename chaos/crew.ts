import type { Random } from '../eval/generate/random.ts';
import type { BotPool } from './bot-pool.ts';
import type { BotProcess } from './bot-process.ts';
import type { Scene } from './scene.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** How far a clock may be wrong, either way. */
const SKEW_MS = 30_000;

/** The places of a run's bots: each holds a process, or waits for its next one. */
export type Crew = {
  /** What each is to do at this time, who is back being started: nothing begins before it is called. */
  workAt(time: number, random: Random): Promise<ReadonlyMap<BotProcess, () => Promise<void>>>;
  /** The first time after this at which somebody comes back. */
  nextBack(time: number): number | undefined;
  isAnyAlive(): boolean;
  /** Finds who has died, and decides when they come back: at the latest after `longestMs`. */
  buryAt(time: number, random: Random, longestMs: number): void;
  bringBack(): void;
  stop(): Promise<void>;
  takeLog(): string;
  /** Writes a line into the log. */
  note(line: string): void;
};

type Place = { bot: BotProcess | undefined; backAt: number };

export function createCrew(pool: BotPool, scene: Scene, settings: Readonly<Record<string, string>>): Crew {
  const places: Place[] = Array.from({ length: scene.bots }, () => ({ bot: undefined, backAt: scene.start }));
  const { subscriptions } = scene;
  let log = '';

  return {
    async workAt(time, random) {
      const work = new Map<BotProcess, () => Promise<void>>();
      for (const place of places) {
        const { bot } = place;
        if (bot) work.set(bot, () => bot.advance(time));
        else if (place.backAt <= time) {
          const next = await pool.take();
          const skewMs = random.below(2 * SKEW_MS) - SKEW_MS;
          place.bot = next;
          work.set(next, () => next.start({ kind: 'start', settings, subscriptions, time, skewMs }));
        }
      }
      return work;
    },

    nextBack(time) {
      const backs = places.flatMap(({ bot, backAt }) => (bot ? [] : Math.max(backAt, time + 1_000)));
      return backs.length > 0 ? Math.min(...backs) : undefined;
    },

    isAnyAlive: () => places.some(({ bot }) => bot !== undefined),

    buryAt(time, random, longestMs) {
      for (const place of places) {
        if (!place.bot || place.bot.isAlive()) continue;
        log += place.bot.takeLog();
        place.bot = undefined;
        place.backAt = time + Math.min(pickAbsenceMs(random), longestMs);
      }
    },

    bringBack() {
      for (const place of places) place.backAt = 0;
    },

    async stop() {
      await Promise.all(
        places.map(async ({ bot }) => {
          if (!bot) return;
          await bot.stop();
          log += bot.takeLog();
          pool.giveBack(bot);
        }),
      );
    },

    takeLog: () => log,
    note(line) {
      log += `${line}\n`;
    },
  };
}

/** Mostly somebody starts it again at once; sometimes nobody looks for days. */
function pickAbsenceMs(random: Random): number {
  switch (random.below(8)) {
    case 0:
    case 1:
      return random.below(10) * MINUTE_MS;
    case 2:
      return random.below(9) * HOUR_MS;
    case 3:
      return (8 + random.below(60)) * HOUR_MS;
    default:
      return random.below(5) * 1_000;
  }
}
