import { quote } from '../quote.ts';
import type { ReplyContext } from '../reply.ts';
import type { ScheduleCommand, ScheduleOrder } from './schedule-command.ts';
import { wordHint } from './typed/did-you-mean.ts';
import { phraseAt, readLongest, splitWords, type TypedWord, textOf } from './typed/phrase.ts';
import { readChanges } from './typed/read-changes.ts';
import { readUntil } from './typed/read-until.ts';
import { isTyped, typedName } from './typed/typed-words.ts';

/** Each word may cost a millisecond: nobody may keep the bot from answering others with thousands. */
const LONGEST = 600;

/**
 * Reads what was typed behind `/glossary daily`, in any language of the catalogues: "on 9:30 berlin mon-fri databases
 * guess", "pause until monday", "off me". Nothing shows how it stands; "me" at either end means the person's own.
 * @param today the local date there, such as 2026-03-29.
 */
export function readScheduleCommand(context: ReplyContext, typed: string, today: string): ScheduleCommand {
  const { whose, words } = splitWhose(splitWords(typed));
  return { ...read(context, words, today), whose };
}

function read(context: ReplyContext, words: readonly TypedWord[], today: string): ScheduleOrder {
  if (words.length === 0) return { kind: 'step', step: 'show' };
  const all = textOf(words);
  if (all.length > LONGEST) return unread(context, all);
  const whole = typedName(all, ({ steps }) => steps);
  if (whole) return { kind: 'step', step: whole };
  const [first, ...rest] = words;
  if (isTyped(first?.text ?? '', ({ pause }) => pause)) {
    const until = readUntil(context, textOf(rest), today);
    return 'fault' in until ? { kind: 'fault', ...until, isAboutPause: true } : { kind: 'pause', ...until };
  }
  const step = typedName(first?.text ?? '', ({ steps }) => steps);
  if (step && step !== 'on') return unread(context, textOf(rest));
  return readSettings(context, textOf(step ? rest : words), step === 'on');
}

function readSettings(context: ReplyContext, typed: string, turnOn: boolean): ScheduleOrder {
  const changes = readChanges(context, typed);
  if ('fault' in changes) return { kind: 'fault', fault: changes.fault };
  const { change, unsure } = changes;
  if (unsure) return { kind: 'ask-zone', ...unsure, change, turnOn };
  // "And" alone says nothing.
  return Object.keys(change).length > 0 ? { kind: 'change', change, turnOn } : unread(context, typed);
}

function unread(context: ReplyContext, typed: string): ScheduleOrder {
  const said = quote(typed);
  return { kind: 'fault', fault: `${context.words.schedule.faults.word(said)}${wordHint(context, said)}` };
}

function splitWhose(words: readonly TypedWord[]) {
  const isMe = (phrase: string) => (isTyped(phrase, ({ me }) => me) ? true : undefined);
  const first = readLongest(words, 0, 2, isMe);
  if (first) return { whose: 'me', words: words.slice(first.count) } as const;
  const count = [2, 1].find((each) => isMe(phraseAt(words, words.length - each, each) ?? ''));
  return count
    ? ({ whose: 'me', words: words.slice(0, -count) } as const)
    : ({ whose: 'channel', words } as const);
}
