import { didYouMean } from '../glossary/nearest.ts';
import { zoneNamed } from './zone-named.ts';

/**
 * Gives a time zone's name back as the system spells it ("europe/berlin" → "Europe/Berlin"). Old names and "UTC" hold;
 * bare offsets don't, for they know no daylight saving.
 * @throws Error naming the nearest zone there is.
 */
export function checkTimeZone(text: string): string {
  const name = text.trim();
  const zone = zoneNamed(name);
  if (zone) return zone;
  const hint = didYouMean(name.replace(/ /g, '_'), zoneNames());
  throw new Error(
    `“${name}” is no time zone.${hint} Write an IANA name such as Europe/Berlin, America/New_York or UTC.`,
  );
}

function zoneNames(): string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone')];
}
