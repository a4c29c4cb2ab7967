import { findZones } from '../../../schedule/find-zones.ts';
import type { Schedule } from '../../../schedule/schedule.ts';
import { quote } from '../../quote.ts';
import type { ReplyContext } from '../../reply.ts';
import { MOST_TOPICS } from '../most-topics.ts';
import type { UnsureZone } from '../schedule-command.ts';
import { dayHint, styleHint, topicHint, wordHint } from './did-you-mean.ts';
import { phraseAt, readLongest, splitWords, type TypedWord } from './phrase.ts';
import { ANNOUNCED, addSetting, type ReadSetting, type Setting, SPEAKING } from './read-setting.ts';
import { isTyped, typedName } from './typed-words.ts';

export type Changes =
  | { readonly change: Partial<Schedule>; readonly unsure?: UnsureZone }
  | { readonly fault: string };

/**
 * Reads settings in any order, each announced ("time 9:30") or speaking for itself ("9:30 berlin mon-fri databases").
 * `unsure` is there where a time zone was named that is not sure.
 */
export function readChanges(context: ReplyContext, typed: string): Changes {
  const words = splitWords(typed);
  let change: Partial<Schedule> = {};
  let unsure: UnsureZone | undefined;
  let isListing = false;
  for (let at = 0; at < words.length; ) {
    const next = readNext(context, words, at, isListing);
    if ('fault' in next) return next;
    at += next.count;
    change = addSetting(change, next.change ?? {});
    unsure = next.unsure ?? unsure;
    // A list of topics goes on behind a comma, also with those that are named by their beginning.
    isListing = next.change?.topics !== undefined && words[at - 1]?.endsPiece === true;
  }
  const isTooMany = (change.topics?.length ?? 0) > MOST_TOPICS;
  if (isTooMany) return { fault: context.words.schedule.faults.manyTopics(MOST_TOPICS) };
  return unsure ? { change, unsure } : { change };
}

type Next =
  | {
      readonly count: number;
      readonly change?: Partial<Schedule>;
      readonly unsure?: UnsureZone;
    }
  | { readonly fault: string };

function readNext(context: ReplyContext, words: readonly TypedWord[], at: number, isListing: boolean): Next {
  const announced = readLongest(words, at, 2, announcedBy);
  const name = announced?.value;
  const before = announced?.count ?? 0;
  const start = at + before;
  const read = name
    ? ANNOUNCED[name](context, words, start)
    : (readSpeaking(context, words, start) ??
      (isListing ? ANNOUNCED.topics(context, words, start) : undefined));
  if (read) return { count: before + read.count, change: read.change };
  if (!name && isTyped(words[at]?.text ?? '', ({ fillers }) => fillers)) return { count: 1 };
  const { text, count } = unreadAt(context, words, start);
  const near = nearZones(name, text);
  return near
    ? { count: before + count, unsure: { typed: quote(text), near } }
    : { fault: faultOf(context, name ?? (isListing ? 'topics' : undefined), text) };
}

function announcedBy(phrase: string): Setting | undefined {
  return typedName<Setting>(phrase, ({ settings }) => settings);
}

function readSpeaking(
  context: ReplyContext,
  words: readonly TypedWord[],
  at: number,
): ReadSetting | undefined {
  for (const read of SPEAKING) {
    const setting = read(context, words, at);
    if (setting) return setting;
  }
  return undefined;
}

/** The words that nothing reads, up to a comma or to what can be read again. */
function unreadAt(context: ReplyContext, words: readonly TypedWord[], at: number) {
  let end = Math.min(at + 1, words.length);
  while (
    end < words.length &&
    !words[end - 1]?.endsPiece &&
    !readLongest(words, end, 2, announcedBy) &&
    !readSpeaking(context, words, end)
  ) {
    end += 1;
  }
  return { text: phraseAt(words, at, end - at) ?? '', count: end - at };
}

/** The zones that unread words may mean; undefined where they seem to mean none. */
function nearZones(announced: Setting | undefined, text: string): readonly string[] | undefined {
  if (announced === 'zone') return findZones(text).near;
  const { near } = findZones(text);
  return announced === undefined && near.length > 0 ? near : undefined;
}

function faultOf(context: ReplyContext, setting: Setting | undefined, unread: string): string {
  const { faults } = context.words.schedule;
  const said = quote(unread);
  switch (setting) {
    case 'time':
      return said === '' ? faults.noTime : faults.time(said);
    case 'days':
      return said === '' ? faults.noDays : `${faults.days(said)}${dayHint(context, said)}`;
    case 'style':
      return said === '' ? faults.noStyle : `${faults.style(said)}${styleHint(context, said)}`;
    case 'topics':
      return said === '' ? faults.noTopics : `${faults.topic(said)}${topicHint(context, said)}`;
    default:
      if (/^\d/.test(said)) return faults.time(said);
      return `${faults.word(said)}${wordHint(context, said)}`;
  }
}
