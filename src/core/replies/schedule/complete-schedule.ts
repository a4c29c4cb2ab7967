import { nameKey } from '../../glossary/name-key.ts';
import type { ReplyContext } from '../reply.ts';
import { settingValues } from './setting-values.ts';
import { phraseAt, splitWords, textOf } from './typed/phrase.ts';
import { readChanges } from './typed/read-changes.ts';
import type { Setting } from './typed/read-setting.ts';
import { isTyped, typedName } from './typed/typed-words.ts';

/** As many as Discord shows, and as long as one may be. */
const MOST = 25;
const LENGTH = 100;

/** A topic's or a zone's name may be completed from so many words of it. */
const WORDS = 3;

/**
 * Completes what is being typed behind `/glossary daily`, in the language that is spoken: whole commands, then the
 * setting that is being named. What can be read as it stands comes first.
 * @returns at most 25 texts of at most 100 characters, each as if it were typed.
 */
export function completeSchedule(context: ReplyContext, typed: string): readonly string[] {
  if (typed.length > LENGTH) return [];
  const begun = nameKey(typed);
  const whole = commandsIn(context).filter((command) => nameKey(command).startsWith(begun));
  const readable = isReadable(context, typed) ? [typed.trim()] : [];
  const all = [...readable, ...whole, ...completeLast(context, typed)];
  return onceEach(all)
    .filter((each) => each.length <= LENGTH)
    .slice(0, MOST);
}

/** A category and a tag of one name are one topic. */
function onceEach(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const key = nameKey(text);
    return seen.size < seen.add(key).size;
  });
}

/** The commands that stand alone, in the order in which they are wanted. */
function commandsIn({ words }: ReplyContext): string[] {
  const { me, steps, pause, until, settings, styles, workdays, all, weekdays, one, spans } =
    words.schedule.typed;
  const say = (...parts: readonly (readonly string[])[]) => parts.map(([first = '']) => first).join(' ');
  return [
    say(steps.on),
    `${say(steps.on)} 09:00 ${say(workdays)}`,
    say(steps.off),
    say(steps.now),
    say(steps.preview),
    say(steps.skip),
    say(pause, until, weekdays.mon),
    `${say(pause)} 1 ${say(spans.week)}`,
    `${say(pause)} 2 ${say([spans.week[1] ?? ''])}`,
    say(pause, one, spans.month),
    say(steps.resume),
    `${say(settings.time)} 09:00`,
    `${say(settings.zone)} Europe/Berlin`,
    say(settings.days, workdays),
    say(settings.topics, all),
    say(settings.style, styles.guess),
    say(settings.style, styles.card),
    say(me),
    `${say(me)} ${say(steps.on)} 09:00`,
    `${say(me)} ${say(steps.off)}`,
  ];
}

/** Settings that the last words begin, behind whatever stands before them. */
function completeLast(context: ReplyContext, typed: string): string[] {
  const words = splitWords(typed);
  const isOpen = typed === '' || /[\s,;]$/.test(typed);
  const counts = isOpen ? [0] : [WORDS, 2, 1].filter((count) => count <= words.length);
  return counts.flatMap((count) => {
    const before = words.slice(0, words.length - count);
    if (before.length === 0) return [];
    const begun = count === 0 ? '' : (phraseAt(words, words.length - count, count) ?? '');
    const announced = typedName<Setting>(before.at(-1)?.text ?? '', ({ settings }) => settings);
    if (!announced && begun === '') return [];
    if (!mayFollow(before[0]?.text ?? '')) return [];
    const prefix = textOf(before);
    return settingValues(context, announced, begun).map((value) => `${prefix} ${value}`);
  });
}

/** Behind "off", "skip" and the like there is nothing to set. */
function mayFollow(first: string): boolean {
  const step = typedName(first, ({ steps }) => steps);
  return (step === undefined || step === 'on') && !isTyped(first, ({ pause }) => pause);
}

function isReadable(context: ReplyContext, typed: string): boolean {
  const [first, ...rest] = splitWords(typed);
  const step = typedName(first?.text ?? '', ({ steps }) => steps);
  if (step === 'on' && rest.length === 0) return false;
  const changes = readChanges(context, step === 'on' ? rest.map(({ text }) => text).join(' ') : typed);
  return !('fault' in changes) && !changes.unsure && Object.keys(changes.change).length > 0;
}
