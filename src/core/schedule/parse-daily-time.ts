/** A time of day on the clock of the subscription's zone. */
export type DailyTime = {
  readonly hour: number;
  readonly minute: number;
};

/**
 * Reads a time on the 24-hour clock: "09:00", "9:05".
 * @throws Error saying how a time is written.
 */
export function parseDailyTime(text: string): DailyTime {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text.trim());
  const hour = Number(match?.[1]);
  const minute = Number(match?.[2]);
  if (!match || hour > 23 || minute > 59) {
    throw new Error(`“${text.trim()}” is no time of day. Write it on the 24-hour clock, such as 09:00.`);
  }
  return { hour, minute };
}
