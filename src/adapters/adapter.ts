import type { RequestListener } from 'node:http';
import type { Platform } from '../core/replies/reply.ts';
import type { DailyPoster } from '../daily/daily-poster.ts';

/** A platform: its questions come in through it, and everything for it goes out through its one sender. */
export type Adapter = {
  readonly platform: Platform;
  /**
   * Connects. A platform that can't be reached is tried again for as long as it takes; only what a person must mend
   * (a wrong token) is thrown, as a ConfigError.
   */
  start(): Promise<void>;
  /** Takes no more questions, lets running answers leave, and disconnects. */
  stop(): Promise<void>;
  isReady(): boolean;
  /** Posts the daily term here. */
  readonly poster: DailyPoster;
  /** Slack over HTTP: the requests under /slack/events, to be mounted in the web server of the process. */
  readonly requestListener?: RequestListener;
};
