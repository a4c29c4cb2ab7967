import type { CardPart, Fact } from '../../card.ts';
import { literal } from '../../markup/parse-markup.ts';
import type { ReplyContext } from '../reply.ts';
import { dateText, weekdaysText } from './date-text.ts';
import type { ScheduleView } from './schedule-view.ts';
import { timeText } from './time-text.ts';
import { topicsText } from './topics-text.ts';

/** When terms come, which, how, and what is next. */
export function scheduleFacts(context: ReplyContext, view: ScheduleView): CardPart {
  const { schedule } = context.words;
  const { facts } = schedule;
  const { topics, style } = view.schedule;
  const list = [
    fact(facts.when, whenText(context, view)),
    ...(view.state === 'on' ? [fact(facts.next, nextText(context, view))] : []),
    fact(facts.topics, topicsText(context, topics)),
    fact(facts.style, schedule.styles[style]),
    ...(view.matching > 0 ? [fact(facts.terms, matchingText(context, view))] : []),
  ];
  return { kind: 'facts', facts: list };
}

function whenText(context: ReplyContext, { schedule: set, asksZone }: ScheduleView): string {
  const { schedule } = context.words;
  const days = weekdaysText(context, set.days);
  const time = timeText(set.time);
  return asksZone ? schedule.whenUnzoned(days, time) : schedule.when(days, time, set.timeZone);
}

/** The date alone: which term it is, nobody wants to be told who only looks at the settings. */
function nextText(context: ReplyContext, { next, isPaused, leftOut }: ScheduleView): string {
  const { schedule } = context.words;
  if (!next) return schedule.nothingNext;
  const date = dateText(context, next.localDate);
  return isPaused && !leftOut ? schedule.pausedUntil(date) : date;
}

function matchingText({ words }: ReplyContext, { matching, schedule }: ScheduleView): string {
  return words.schedule.matching(matching, Math.max(1, Math.round(matching / schedule.days.length)));
}

function fact(label: string, text: string): Fact {
  return { label, body: literal(text) };
}
