import type { Subscription } from '../src/daily/subscription.ts';

/** What a bot's process is told. Times are milliseconds since 1970, on the clock of the run. */
export type Order =
  | {
      readonly kind: 'start';
      /** In place of the environment. */
      readonly settings: Readonly<Record<string, string>>;
      readonly subscriptions: readonly Subscription[];
      readonly time: number;
      /** How far this bot's clock goes ahead of the others'. */
      readonly skewMs: number;
    }
  | { readonly kind: 'time'; readonly time: number }
  | { readonly kind: 'stop' };

/** What it tells: that its modules are loaded, that its scheduler has done what there was to do, that it has stopped. */
export type Report = 'loaded' | 'idle' | 'stopped';
