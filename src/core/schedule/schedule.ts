import type { DailyTime } from './parse-daily-time.ts';
import type { Weekday } from './weekday.ts';

/** When a channel or a person gets terms of the day, which, and how. */
export type Schedule = {
  readonly time: DailyTime;
  /** An IANA name, such as Europe/Berlin. */
  readonly timeZone: string;
  readonly days: readonly Weekday[];
  /** A term of any of them may come; where none is chosen, any term. */
  readonly topics: readonly Topic[];
  readonly style: DailyStyle;
};

/** A category or a tag, by its id. */
export type Topic = { readonly kind: 'category' | 'tag'; readonly id: string };

export const DAILY_STYLES = ['card', 'guess'] as const;

/** The *card*, or the definition with the name masked, to *guess* first. */
export type DailyStyle = (typeof DAILY_STYLES)[number];
