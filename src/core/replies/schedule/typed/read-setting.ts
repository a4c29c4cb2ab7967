import { zoneCalled } from '../../../schedule/find-zones.ts';
import type { Schedule, Topic } from '../../../schedule/schedule.ts';
import type { Weekday } from '../../../schedule/weekday.ts';
import { WEEKDAYS } from '../../../schedule/weekday.ts';
import type { ReplyContext } from '../../reply.ts';
import { pieceAt, readLongest, type TypedWord } from './phrase.ts';
import { readDays } from './read-days.ts';
import { readTime } from './read-time.ts';
import { findTopic, topicCalled } from './topic-groups.ts';
import { isTyped, typedName } from './typed-words.ts';

/** Which setting a word such as "zone" announces. */
export type Setting = 'time' | 'zone' | 'days' | 'topics' | 'style';

/** A setting that was read, and of how many words; days and topics add to those before them. */
export type ReadSetting = { readonly count: number; readonly change: Partial<Schedule> };

type Reader = (context: ReplyContext, words: readonly TypedWord[], at: number) => ReadSetting | undefined;

/** More words than any name of a topic or a zone is worth trying. */
const LONGEST = 6;

/** Reads what stands behind the word that announces it. */
export const ANNOUNCED: Readonly<Record<Setting, Reader>> = {
  time: (_, words, at) => setting(readLongest(words, at, 2, readTime), (time) => ({ time })),
  zone: readZone,
  days: readDaysAt,
  topics: (context, words, at) =>
    readNoTopics(words, at) ?? readPiece(context, words, at) ?? readTopic(context, words, at),
  style: readStyle,
};

/** Reads what speaks for itself: the settings that are least like names first. */
export const SPEAKING: readonly Reader[] = [
  // A bare number may be a topic, and is a time of day only where it is not.
  (_, words, at) =>
    setting(
      readLongest(words, at, 2, (phrase) => (/^\d+$/.test(phrase) ? undefined : readTime(phrase))),
      (time) => ({ time }),
    ),
  readDaysAt,
  readStyle,
  readTopic,
  readZone,
  (_, words, at) => setting(readLongest(words, at, 1, readTime), (time) => ({ time })),
];

function readDaysAt(_: ReplyContext, words: readonly TypedWord[], at: number): ReadSetting | undefined {
  return setting(readLongest(words, at, 3, readDays), (days) => ({ days }));
}

function readStyle(_: ReplyContext, words: readonly TypedWord[], at: number): ReadSetting | undefined {
  const read = readLongest(words, at, 2, (phrase) => typedName(phrase, ({ styles }) => styles));
  return setting(read, (style) => ({ style }));
}

function readZone(_: ReplyContext, words: readonly TypedWord[], at: number): ReadSetting | undefined {
  const read = readLongest(words, at, 4, zoneCalled);
  return setting(read, (timeZone) => ({ timeZone }));
}

function readTopic(context: ReplyContext, words: readonly TypedWord[], at: number): ReadSetting | undefined {
  const read = readLongest(words, at, LONGEST, (phrase) => topicCalled(context, phrase));
  return setting(read, (topic) => ({ topics: [topic] }));
}

/** A topic by its beginning, where nothing else stands up to the comma. */
function readPiece(context: ReplyContext, words: readonly TypedWord[], at: number): ReadSetting | undefined {
  const { text, count } = pieceAt(words, at);
  const topic = findTopic(context, text);
  return topic && { count, change: { topics: [topic] } };
}

function readNoTopics(words: readonly TypedWord[], at: number): ReadSetting | undefined {
  const isAll = isTyped(words[at]?.text ?? '', ({ all }) => all);
  return isAll ? { count: 1, change: { topics: [] } } : undefined;
}

function setting<Value>(
  read: { readonly value: Value; readonly count: number } | undefined,
  changeTo: (value: Value) => Partial<Schedule>,
): ReadSetting | undefined {
  return read && { count: read.count, change: changeTo(read.value) };
}

/** What was read before, and what is read now: of two times the later holds, days and topics add up. */
export function addSetting(
  before: Partial<Schedule>,
  { days, topics, ...others }: Partial<Schedule>,
): Partial<Schedule> {
  return {
    ...before,
    ...others,
    ...(days ? { days: joinDays(before.days ?? [], days) } : {}),
    ...(topics ? { topics: joinTopics(before.topics ?? [], topics) } : {}),
  };
}

function joinDays(before: readonly Weekday[], days: readonly Weekday[]): Weekday[] {
  return WEEKDAYS.filter((day) => before.includes(day) || days.includes(day));
}

function joinTopics(before: readonly Topic[], topics: readonly Topic[]): Topic[] {
  const isNew = ({ kind, id }: Topic) => !before.some((topic) => topic.kind === kind && topic.id === id);
  return [...before, ...topics.filter(isNew)];
}
