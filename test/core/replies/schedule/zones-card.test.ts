import { expect, it } from 'vitest';
import { cardToText } from '../../../../src/core/card-to-text.ts';
import { zonesCard } from '../../../../src/core/replies/schedule/zones-card.ts';
import { COMMON_ZONES } from '../../../../src/core/schedule/common-zones.ts';
import { controlsOf } from '../controls-of.ts';
import { context } from '../small-glossary.ts';

const timeIn = (zone: string) => (zone === 'Asia/Tokyo' ? '17:05' : '09:05');

it('offers the zones that could be meant, then the common ones, each once', () => {
  const near = ['Europe/Vienna', 'Europe/Berlin'];
  const unsure = { typed: 'CET', near };
  const card = zonesCard(context, { whose: 'channel', unsure, turnsOn: true, timeIn });
  expect(cardToText(card)).toContain('“CET” may be one of several.');
  const [zones = []] = controlsOf(card);
  expect(zones.slice(0, 3)).toEqual([
    'Europe/Vienna → schedule-zone:Europe/Vienna::on',
    'Europe/Berlin → schedule-zone:Europe/Berlin::on',
    `${COMMON_ZONES[0]} → schedule-zone:${COMMON_ZONES[0]}::on`,
  ]);
  expect(zones).toHaveLength(COMMON_ZONES.length + 1);
});

it('names the one that a misspelt zone may mean', () => {
  const unsure = { typed: 'Berln', near: ['Europe/Berlin'] };
  const card = zonesCard(context, { whose: 'channel', unsure, turnsOn: true, timeIn });
  expect(cardToText(card)).toContain('I know no time zone “Berln”. Did you mean “Europe/Berlin”?');
  expect(controlsOf(card)[0]?.[0]).toContain('Europe/Berlin');
});

it('says so where nothing is like what was typed', () => {
  const unsure = { typed: 'Springfield', near: [] };
  const card = zonesCard(context, { whose: 'channel', unsure, turnsOn: true, timeIn });
  expect(cardToText(card)).toContain('I know no time zone “Springfield”.');
  expect(controlsOf(card)[0]).toHaveLength(COMMON_ZONES.length);
});

it('says what time it is there', () => {
  const unsure = { typed: 'Tokio', near: ['Asia/Tokyo'] };
  const [row] = zonesCard(context, { whose: 'channel', unsure, turnsOn: false, timeIn }).rows;
  expect(row?.kind === 'choice' && row.options[0]?.hint).toBe('now 17:05');
});

it('asks for one’s own zone in every action', () => {
  const card = zonesCard(context, { whose: 'me', turnsOn: false, timeIn });
  const [zones = [], others] = controlsOf(card);
  expect(zones.every((zone) => zone.endsWith(':me'))).toBe(true);
  expect(others).toEqual(['Settings → schedule:show:me']);
});

it.each([
  ['slack', 'channel', '`/glossary daily zone Lisbon`'],
  ['slack', 'me', '`/glossary daily me zone Lisbon`'],
  ['discord', 'channel', '`/glossary daily change: zone Lisbon`'],
  ['discord', 'me', '`/glossary daily change: me zone Lisbon`'],
] as const)('says on %s how to name another for %s', (platform, whose, said) => {
  const card = zonesCard({ ...context, platform }, { whose, turnsOn: false, timeIn });
  expect(cardToText(card)).toContain(said);
});
