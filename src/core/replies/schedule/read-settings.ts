import type { FormFaults, FormValues } from '../../form.ts';
import { findZones } from '../../schedule/find-zones.ts';
import { DAILY_STYLES, type Schedule } from '../../schedule/schedule.ts';
import { WEEKDAYS } from '../../schedule/weekday.ts';
import type { Words } from '../../words/words.ts';
import { quote } from '../quote.ts';
import type { ReplyContext } from '../reply.ts';
import { MOST_TOPICS } from './most-topics.ts';
import { topicOfValue } from './topic-options.ts';
import { readTime } from './typed/read-time.ts';

/** Reads the dialog of all settings, whoever sent it; what is wrong is told by field, all at once. */
export function readSettings(
  context: ReplyContext,
  values: FormValues,
): { readonly schedule: Schedule } | { readonly faults: FormFaults } {
  const { faults } = context.words.schedule;
  const [typedTime = '', typedZone = ''] = [values.time?.[0], values.zone?.[0]].map((text) =>
    quote(text ?? ''),
  );
  const time = readTime(typedTime);
  const { zone: timeZone, near } = findZones(typedZone);
  const days = WEEKDAYS.filter((day) => values.days?.includes(day));
  const style = DAILY_STYLES.find((each) => values.style?.includes(each));
  // What the glossary has lost since the dialog was opened is nothing to complain about.
  const topics = [...new Set(values.topics)].flatMap((value) => topicOfValue(context, value) ?? []);
  if (time && timeZone && days.length > 0 && style && topics.length <= MOST_TOPICS) {
    return { schedule: { time, timeZone, days, topics, style } };
  }
  return {
    faults: {
      ...(time ? {} : { time: typedTime ? faults.time(typedTime) : faults.noTime }),
      ...(timeZone ? {} : { zone: zoneFault(faults, typedZone, near) }),
      ...(days.length > 0 ? {} : { days: faults.noDays }),
      ...(topics.length <= MOST_TOPICS ? {} : { topics: faults.manyTopics(MOST_TOPICS) }),
      ...(style ? {} : { style: faults.noStyle }),
    },
  };
}

function zoneFault(faults: Words['schedule']['faults'], typed: string, near: readonly string[]): string {
  if (typed === '') return faults.noZone;
  const [first, second] = near;
  if (second) return faults.zoneChoice(typed, near.join(', '));
  return first ? `${faults.zone(typed)} ${faults.didYouMean(first)}` : faults.zone(typed);
}
