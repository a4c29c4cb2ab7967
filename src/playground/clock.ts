import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { nextDue } from '../daily/calendar/due-at.ts';
import type { Sleep } from '../daily/posting/create-scheduler.ts';
import type { Subscription } from '../daily/subscription.ts';

const DAY_MS = 24 * 3_600_000;
/** Just past the time of a post. */
const PAST_MS = 1_000;

/** The bot's clock in the playground: it goes on as time does, and can be moved ahead. */
export type Clock = {
  now(): Date;
  /** What the scheduler sleeps by: so long as it wants, or until the clock is moved. */
  readonly sleep: Sleep;
  /** Moves on, and resolves when the scheduler has done what was due by then. A time that is past moves nothing. */
  moveTo(time: Date): Promise<void>;
  /** Emits `change` whenever the clock was moved. */
  readonly changes: EventEmitter;
};

/** @param realNow what it is ahead of. */
export function createClock(realNow = () => new Date()): Clock {
  const changes = new EventEmitter();
  let aheadMs = 0;
  let wake: (() => void) | undefined;
  let isUnseen = false;
  let moves: (() => void)[] = [];
  const now = () => new Date(realNow().getTime() + aheadMs);

  return {
    now,
    changes,

    async sleep(ms, signal) {
      // The run before this pause may have begun before the clock was moved: it is worth another.
      if (isUnseen) {
        isUnseen = false;
        return;
      }
      for (const done of moves.splice(0)) done();
      const waking = new AbortController();
      wake = () => waking.abort();
      await wait(ms, undefined, { signal: AbortSignal.any([signal, waking.signal]) }).catch(() => {});
      wake = undefined;
    },

    moveTo(time) {
      aheadMs += Math.max(0, time.getTime() - now().getTime());
      const moved = new Promise<void>((resolve) => {
        moves = [...moves, resolve];
      });
      if (wake) wake();
      else isUnseen = true;
      changes.emit('change');
      return moved;
    },
  };
}

/**
 * The times to move to, one after the other, until each of these has had its next post, and a day has gone by at the
 * latest: past all at once, a post could be too late to be caught up on.
 */
export function nextDay(now: Date, subscriptions: readonly Subscription[]): readonly Date[] {
  const tomorrow = now.getTime() + DAY_MS;
  const dues = subscriptions.flatMap((each) => nextDue(each, now)?.due.getTime() ?? []);
  const soon = [...new Set(dues)].filter((due) => due <= tomorrow).sort((a, b) => a - b);
  return soon.length > 0 ? soon.map((due) => new Date(due + PAST_MS)) : [new Date(tomorrow)];
}
