import { nameKey } from '../glossary/name-key.ts';
import { lazily } from '../search/lazily.ts';
import { lookAlikes } from '../search/spelling/look-alikes.ts';
import { CITY_ZONES } from './city-zones.ts';
import { ZONE_CANDIDATES } from './zone-candidates.ts';
import { zoneNamed } from './zone-named.ts';

/** What somebody may mean by a time zone: a sure one, or up to five to choose from. */
export type FoundZones = { readonly zone?: string; readonly near: readonly string[] };

const MOST = 5;

/** Fewer letters begin too much. */
const SHORTEST = 3;

/** Places that were renamed, or whose zone was: Intl lists some under the old name alone. */
const RENAMED: Readonly<Record<string, string>> = {
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
};

/**
 * Finds a time zone by its IANA name in any case, with spaces for its other signs, or by a city. Only what is written
 * in full is sure; an abbreviation such as CET, the beginning of a name and a misspelt one are near.
 */
export function findZones(typed: string): FoundZones {
  const key = nameKey(typed);
  const zone = zoneCalled(typed);
  if (zone || key === '') return { ...(zone ? { zone } : {}), near: [] };
  const candidates = candidatesFor(key);
  if (candidates) return { near: candidates.slice(0, MOST) };
  const begun = key.length < SHORTEST ? [] : zonesWhere((each) => ` ${each}`.includes(` ${key}`));
  return { near: (begun.length > 0 ? begun : misspelt(key)).slice(0, MOST) };
}

/** The zone alone, where it is sure. */
export function zoneCalled(typed: string): string | undefined {
  const key = nameKey(typed);
  if (key === '' || candidatesFor(key)) return undefined;
  return zonesByKey().get(key) ?? zoneNamed(typed.trim().replace(/ /g, '_'));
}

function candidatesFor(key: string): readonly string[] | undefined {
  return Object.hasOwn(ZONE_CANDIDATES, key) ? ZONE_CANDIDATES[key] : undefined;
}

/** By name, by the city in the name, and by what else people call it. */
const zonesByKey = lazily((): ReadonlyMap<string, string> => {
  const names = Intl.supportedValuesOf('timeZone').map((name) => RENAMED[name] ?? name);
  const zones = ['UTC', ...names];
  const byKey = new Map<string, string>();
  const add = (name: string, zone: string) => {
    const key = nameKey(name.replaceAll('_', ' '));
    if (!byKey.has(key)) byKey.set(key, zone);
  };
  for (const zone of zones) add(zone, zone);
  for (const zone of zones) add(zone.split('/').at(-1) ?? zone, zone);
  for (const [zone, cities] of Object.entries(CITY_ZONES)) for (const city of cities) add(city, zone);
  return byKey;
});

function zonesWhere(matches: (key: string) => boolean): string[] {
  return [...new Set([...zonesByKey()].filter(([key]) => matches(key)).map(([, zone]) => zone))];
}

/** With a letter or two that differ, the nearest first. */
function misspelt(key: string): string[] {
  const most = key.length < 4 ? 0 : key.length < 7 ? 1 : 2;
  return [...new Set(lookAlikes(key, zonesByKey(), most))];
}
