/**
 * The time zone of an IANA name in any case, as the system spells it: also an old one, and one that Intl knows without
 * listing it (US/Pacific). Bare offsets are none, for they know no daylight saving.
 */
export function zoneNamed(name: string): string | undefined {
  if (!/^[a-z]/i.test(name)) return undefined;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    // Intl resolves some names to older ones (Asia/Kathmandu → Asia/Katmandu): then the name stays as it was written.
    return timeZone.toLowerCase() === name.toLowerCase() ? timeZone : name;
  } catch {
    return undefined;
  }
}
