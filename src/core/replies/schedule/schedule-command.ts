import type { Schedule } from '../../schedule/schedule.ts';
import type { Whose } from './schedule-view.ts';

/** What was typed as a time zone, and which zones it may mean, the likeliest first. */
export type UnsureZone = { readonly typed: string; readonly near: readonly string[] };

/** What was typed behind `/glossary daily`, and about whose daily terms. */
export type ScheduleCommand = ScheduleOrder & { readonly whose: Whose };

/** The same, without whose they are. */
export type ScheduleOrder =
  | {
      readonly kind: 'step';
      readonly step: 'show' | 'on' | 'off' | 'now' | 'preview' | 'skip' | 'resume';
    }
  /** Settings that were named, all others stay; `turnOn` where they stood behind "on". */
  | { readonly kind: 'change'; readonly change: Partial<Schedule>; readonly turnOn: boolean }
  /** Posts begin again on this local date, such as 2026-03-29. */
  | { readonly kind: 'pause'; readonly until: string }
  /** The time zone is not sure; what else was named goes with it. */
  | ({
      readonly kind: 'ask-zone';
      readonly change: Partial<Schedule>;
      readonly turnOn: boolean;
    } & UnsureZone)
  /** Plain text: what can't be read, and perhaps what was meant. One about a pause says itself what a pause looks like. */
  | { readonly kind: 'fault'; readonly fault: string; readonly isAboutPause?: true };
