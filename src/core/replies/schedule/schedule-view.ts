import type { Term } from '../../glossary/term.ts';
import type { Schedule } from '../../schedule/schedule.ts';

/** Daily terms are a channel's, or a person's own. */
export type Whose = 'channel' | 'me';

/** How the daily terms of a channel stand, or one's own: what the cards about them show. */
export type ScheduleView = {
  readonly whose: Whose;
  /** *none*: nobody has set it up; *stopped*: the bot has turned it off by itself, after posts that failed. */
  readonly state: 'none' | 'on' | 'off' | 'stopped';
  /** What is set, or what is proposed where nothing is. */
  readonly schedule: Schedule;
  /** The person's clock is not known, and a time zone must be chosen first. */
  readonly asksZone: boolean;
  /** Whether this person may change it. */
  readonly mayManage: boolean;
  /** Set by whoever runs the bot, and not changed in the chat since. */
  readonly isConfigured: boolean;
  /** The next post, with its term; none where it is off, or where no term matches. */
  readonly next?: ComingPost;
  /** It is paused: the next post would have been earlier. */
  readonly isPaused: boolean;
  /** The date of the one post that the pause leaves out, where it is only one. */
  readonly leftOut?: string;
  /** How many terms the schedule's topics leave to choose from. */
  readonly matching: number;
  /** What became of the latest days, the latest first, at most `MOST_LATEST`. */
  readonly latest: readonly PastPost[];
  readonly stoppedBecause?: string;
  readonly whyNotPost?: 'not-a-member' | 'not-allowed';
};

/** A post to come on a local date, such as 2026-03-29, which is its day in the schedule's time zone. */
export type ComingPost = { readonly localDate: string; readonly term: Term };

export type PastPost = {
  readonly localDate: string;
  /** *open*: being sent, or waiting for another try. *unknown*: nobody can find out whether it stands. */
  readonly state: 'open' | 'posted' | 'skipped' | 'refused' | 'unknown';
  /** The name; absent when the term has left the glossary. */
  readonly termName?: string;
  /** Of the message, where the platform has one. */
  readonly link?: string;
  /** In the platform's words. */
  readonly reason?: string;
};

/** What a press or a command has just done, for the first line of the card. */
export type ScheduleNews =
  | { readonly kind: 'on' | 'off' | 'off-but-sending' | 'resumed' | 'changed' }
  /** Somebody else has changed it meanwhile: nothing is written, and the card shows how it stands now. */
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'skipped'; readonly localDate: string }
  | { readonly kind: 'paused'; readonly until: string }
  | { readonly kind: 'posted-now' | 'posted-before'; readonly link?: string }
  /** Today's post is being sent or waits, may stand already, or failed for this reason. */
  | { readonly kind: 'open-now' | 'unknown-now' }
  | { readonly kind: 'failed-now'; readonly reason: string }
  /** Posting now takes a schedule that is on. */
  | { readonly kind: 'off-now' }
  /** No term matches, so there is nothing to post. */
  | { readonly kind: 'nothing-to-post' }
  /** This person may look, but not change it. */
  | { readonly kind: 'not-allowed' };
