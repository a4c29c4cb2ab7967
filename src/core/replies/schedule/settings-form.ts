import type { ScheduleAction } from '../../action.ts';
import { LABEL_LENGTH } from '../../card.ts';
import { clip } from '../../clip.ts';
import type { Form, FormField } from '../../form.ts';
import { DAILY_STYLES } from '../../schedule/schedule.ts';
import { WEEKDAYS } from '../../schedule/weekday.ts';
import type { ReplyContext } from '../reply.ts';
import { weekdayText } from './date-text.ts';
import type { ScheduleView } from './schedule-view.ts';
import { stepAction } from './step-button.ts';
import { timeText } from './time-text.ts';
import { topicOptions, topicValue } from './topic-options.ts';

type Shown = Pick<ScheduleView, 'whose' | 'schedule' | 'asksZone'> & {
  /** Counts the changes: whoever sends the form off must not undo one that came after. */
  readonly version: number;
};

/** More than these an action has no room for; that they begin again tells two forms apart all the same. */
const VERSIONS = 10_000;

/** The dialog of all settings, filled in as they are. A topic that the glossary has lost is not offered any more. */
export function settingsForm(
  context: ReplyContext,
  { whose, schedule: set, asksZone, version }: Shown,
): Form {
  const { form, styles } = context.words.schedule;
  const days = WEEKDAYS.map((day) => ({ label: weekdayText(context, day), value: day }));
  const fields: FormField[] = [
    {
      name: 'time',
      kind: 'text',
      label: form.time,
      hint: form.timeHint,
      value: timeText(set.time),
      longest: 20,
    },
    {
      name: 'zone',
      kind: 'text',
      label: form.zone,
      hint: form.zoneHint,
      ...(asksZone ? {} : { value: set.timeZone }),
      example: 'Europe/Berlin',
      longest: 64,
    },
    { name: 'days', kind: 'choice', label: form.days, options: days, chosen: set.days, most: days.length },
    ...topicsField(context, set.topics),
    {
      name: 'style',
      kind: 'choice',
      label: form.style,
      options: DAILY_STYLES.map((style) => ({ label: clip(styles[style], LABEL_LENGTH), value: style })),
      chosen: [set.style],
      most: 1,
    },
  ];
  const action = { ...stepAction('settings', whose), version: version % VERSIONS };
  return { title: form.title, submit: form.save, action, fields };
}

/** Whether what is sent off was filled in on another version than this. */
export function isOutdated(action: ScheduleAction, version: number): boolean {
  const seen = action.kind === 'schedule' ? action.version : undefined;
  return seen !== undefined && seen !== version % VERSIONS;
}

/** A glossary without terms has nothing to choose from. */
function topicsField(context: ReplyContext, topics: ScheduleView['schedule']['topics']): FormField[] {
  const { form } = context.words.schedule;
  const options = topicOptions(context, topics);
  if (options.length === 0) return [];
  const chosen = topics.map(topicValue).filter((value) => options.some((option) => option.value === value));
  return [
    {
      name: 'topics',
      kind: 'choice',
      label: form.topics,
      hint: form.topicsHint,
      isOptional: true,
      options,
      chosen,
      most: options.length,
    },
  ];
}
