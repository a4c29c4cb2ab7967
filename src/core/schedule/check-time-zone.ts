import { didYouMean } from '../glossary/nearest.ts';

/**
 * Gives a time zone's name back as the system spells it ("europe/berlin" → "Europe/Berlin"). Old names and "UTC" hold;
 * bare offsets don't, for they know no daylight saving.
 * @throws Error naming the nearest zone there is.
 */
export function checkTimeZone(text: string): string {
  const name = text.trim();
  try {
    if (/^[a-z]/i.test(name)) return spell(name);
  } catch {
    // Intl throws a RangeError of its own for a zone it doesn't know: the error below says more.
  }
  const hint = didYouMean(name.replace(/ /g, '_'), zoneNames());
  throw new Error(
    `“${name}” is no time zone.${hint} Write an IANA name such as Europe/Berlin, America/New_York or UTC.`,
  );
}

/** Intl resolves some names to older ones (Asia/Kathmandu → Asia/Katmandu): then the name stays as it was written. */
function spell(name: string): string {
  const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
  return timeZone.toLowerCase() === name.toLowerCase() ? timeZone : name;
}

function zoneNames(): string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone')];
}
