import { nameKey } from '../../../glossary/name-key.ts';
import { lookAlikes } from '../../../search/spelling/look-alikes.ts';
import type { ReplyContext } from '../../reply.ts';

type Told = Pick<ReplyContext, 'glossary' | 'words'>;
type Speaking = Pick<ReplyContext, 'words'>;

/** What a misspelt name of a topic may mean, to be put behind a message; or nothing. */
export function topicHint(context: Told, typed: string): string {
  const { categories, tags } = context.glossary;
  return hint(
    context,
    typed,
    [...categories, ...tags].map(({ name }) => name),
  );
}

/** The same of a style's name. */
export function styleHint(context: Speaking, typed: string): string {
  return hint(context, typed, Object.values(context.words.schedule.typed.styles).flat());
}

/** The same of the days of the week. */
export function dayHint(context: Speaking, typed: string): string {
  return hint(context, typed, dayNames(context));
}

/** An abbreviation of two letters is near to anything. */
function dayNames({ words }: Speaking): string[] {
  return Object.values(words.schedule.typed.weekdays)
    .flat()
    .filter((name) => name.length > 2);
}

/** The same of anything that may be typed behind `/glossary daily`, in the language that is spoken. */
export function wordHint(context: Told, typed: string): string {
  const { steps, pause, settings, styles } = context.words.schedule.typed;
  const groups = [...Object.values(steps), pause, ...Object.values(settings), ...Object.values(styles)];
  const known = [...groups.flatMap(([first]) => first ?? []), ...dayNames(context)];
  // More words may stand behind the misspelt one, such as the date of a pause.
  const [first = ''] = typed.split(' ');
  return hint(context, typed, known) || topicHint(context, typed) || hint(context, first, known);
}

function hint({ words }: Speaking, typed: string, known: readonly string[]): string {
  const key = nameKey(typed);
  // Two slips make most short words another one.
  const most = key.length < 6 ? 1 : 2;
  const names = known.map((name) => [nameKey(name), name] as const);
  // What is written right stands in the wrong place: it can't be meant instead.
  const others = names.filter(([each]) => each !== key);
  const [name] = lookAlikes(key, others, most);
  return name ? ` ${words.schedule.faults.didYouMean(name)}` : '';
}
