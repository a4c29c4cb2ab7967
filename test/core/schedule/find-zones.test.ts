import { describe, expect, it } from 'vitest';
import { CITY_ZONES } from '../../../src/core/schedule/city-zones.ts';
import { COMMON_ZONES } from '../../../src/core/schedule/common-zones.ts';
import { findZones, zoneCalled } from '../../../src/core/schedule/find-zones.ts';
import { ZONE_CANDIDATES } from '../../../src/core/schedule/zone-candidates.ts';

describe('a time zone that is sure', () => {
  it.each([
    ['europe/berlin', 'Europe/Berlin'],
    ['Berlin', 'Europe/Berlin'],
    ['new york', 'America/New_York'],
    ['America/New York', 'America/New_York'],
    ['AMERICA/ARGENTINA/BUENOS_AIRES', 'America/Argentina/Buenos_Aires'],
    ['buenos aires', 'America/Argentina/Buenos_Aires'],
    ['são paulo', 'America/Sao_Paulo'],
    ['sao paulo', 'America/Sao_Paulo'],
    ['kathmandu', 'Asia/Kathmandu'],
    ['Asia/Katmandu', 'Asia/Katmandu'],
    ['Kyiv', 'Europe/Kyiv'],
    ['kolkata', 'Asia/Kolkata'],
    ['utc', 'UTC'],
    ['US/Pacific', 'US/Pacific'],
    ['München', 'Europe/Berlin'],
    ['munich', 'Europe/Berlin'],
    ['st louis', 'America/Chicago'],
    ['Lord Howe', 'Australia/Lord_Howe'],
  ])('is found by “%s”: %s', (typed, zone) => {
    expect(findZones(typed)).toEqual({ zone, near: [] });
  });

  it('is every one that is offered or that a city stands for', () => {
    const offered = [...COMMON_ZONES, ...Object.keys(CITY_ZONES), ...Object.values(ZONE_CANDIDATES).flat()];
    expect(offered.filter((zone) => zoneCalled(zone) !== zone)).toEqual([]);
  });
});

describe('a time zone that is not sure', () => {
  it.each([
    ['CET', 'Europe/Berlin'],
    ['EST', 'America/New_York'],
    ['gmt', 'Europe/London'],
    ['PST', 'America/Los_Angeles'],
    ['usa', 'America/Chicago'],
    ['frankf', 'Europe/Berlin'],
    ['berln', 'Europe/Berlin'],
    ['new yrok', 'America/New_York'],
    ['Europe/Berln', 'Europe/Berlin'],
  ])('is offered among others for “%s”: %s', (typed, zone) => {
    const { zone: sure, near } = findZones(typed);
    expect(sure).toBeUndefined();
    expect(near).toContain(zone);
    expect(near.length).toBeLessThanOrEqual(5);
  });

  it.each(['', '  ', '+02:00', 'xyzzy', '🐘', 'b', 'constructor', 'x'.repeat(5_000)])(
    'is none at all for “%s”',
    (typed) => {
      expect(findZones(typed)).toEqual({ near: [] });
    },
  );
});
