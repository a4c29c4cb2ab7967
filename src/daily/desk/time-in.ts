/** What the clocks of a time zone show at an instant, such as 09:05. */
export function timeIn(timeZone: string, instant: Date): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  return format.format(instant);
}
