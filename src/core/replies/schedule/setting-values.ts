import { nameKey } from '../../glossary/name-key.ts';
import { COMMON_ZONES } from '../../schedule/common-zones.ts';
import { findZones } from '../../schedule/find-zones.ts';
import { DAILY_STYLES } from '../../schedule/schedule.ts';
import { WEEKDAYS } from '../../schedule/weekday.ts';
import type { ReplyContext } from '../reply.ts';
import { timeText } from './time-text.ts';
import type { Setting } from './typed/read-setting.ts';

/** What may stand for a setting, or for any, in the language that is spoken, as far as a word of it begins so. */
export function settingValues(context: ReplyContext, setting: Setting | undefined, begun: string): string[] {
  const settings = setting ? [setting] : (Object.keys(VALUES) as Setting[]);
  // By itself the word for all says nothing.
  const all = setting === 'topics' ? context.words.schedule.typed.all.slice(0, 1) : [];
  const key = keyOf(begun);
  const values = [...all, ...settings.flatMap((each) => VALUES[each](context))];
  return [
    ...values.filter((value) => ` ${keyOf(value)}`.includes(` ${key}`)),
    ...(settings.includes('zone') ? zonesOf(begun) : []),
  ];
}

const VALUES: Readonly<Record<Setting, (context: ReplyContext) => readonly string[]>> = {
  time: () => TIMES,
  days: ({ words }) => {
    const { everyDay, workdays, weekend, weekdays } = words.schedule.typed;
    return [workdays, everyDay, weekend, ...WEEKDAYS.map((day) => weekdays[day])].map(
      ([first = '']) => first,
    );
  },
  topics: ({ glossary }) => [...glossary.categories, ...glossary.tags].map(({ name }) => name),
  style: ({ words }) => DAILY_STYLES.map((style) => words.schedule.typed.styles[style][0] ?? ''),
  zone: () => COMMON_ZONES,
};

/** Each half hour, from the morning on. */
const TIMES = Array.from({ length: 48 }, (_, index) =>
  timeText({ hour: (Math.floor(index / 2) + 8) % 24, minute: (index % 2) * 30 }),
);

/** Zones by what is not in their names: München. */
function zonesOf(begun: string): string[] {
  const { zone, near } = findZones(begun);
  return [...(zone ? [zone] : []), ...near];
}

/** "9:30" begins like "09:30". */
function keyOf(text: string): string {
  return nameKey(text).replace(/^0(?=\d)/, '');
}
