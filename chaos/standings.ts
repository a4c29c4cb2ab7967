import type { Subscription } from '../src/daily/subscription.ts';
import type { Scene } from './scene.ts';

/** How a channel's daily terms stood from a time on. */
export type Standing = { readonly from: number; readonly subscription: Subscription };

/** What the run knows of every channel's daily terms, and since when. */
export type Standings = {
  /** Of each channel what it had in turn. */
  all(): readonly (readonly Standing[])[];
  /** What each channel has now. */
  current(): readonly Subscription[];
  /** Takes over what the store holds. */
  note(time: number, stored: readonly Subscription[]): void;
  /** How often somebody changed something. */
  changes(): number;
};

export function createStandings({ start, subscriptions }: Scene): Standings {
  const standings = new Map<string, Standing[]>();
  for (const subscription of subscriptions)
    standings.set(keyOf(subscription), [{ from: start, subscription }]);
  let changes = 0;

  return {
    all: () => [...standings.values()],
    current: () => [...standings.values()].flatMap((list) => list.at(-1)?.subscription ?? []),
    note(time, stored) {
      for (const subscription of stored) {
        const list = standings.get(keyOf(subscription)) ?? [];
        standings.set(keyOf(subscription), list);
        if ((list.at(-1)?.subscription.version ?? 0) >= subscription.version) continue;
        list.push({ from: time, subscription });
        changes += 1;
      }
    },
    changes: () => changes,
  };
}

function keyOf({ platform, channel }: Subscription): string {
  return `${platform} ${channel}`;
}
