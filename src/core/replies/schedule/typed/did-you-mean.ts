import { nameKey } from '../../../glossary/name-key.ts';
import { editDistance } from '../../../search/spelling/edit-distance.ts';
import type { ReplyContext } from '../../reply.ts';

type Told = Pick<ReplyContext, 'glossary' | 'words'>;

/** What a misspelt name of a topic may mean, to be put behind a message; or nothing. */
export function topicHint({ glossary, words }: Told, typed: string): string {
  return hint(
    { words },
    typed,
    [...glossary.categories, ...glossary.tags].map(({ name }) => name),
  );
}

/** The same of a style's name. */
export function styleHint({ words }: Pick<Told, 'words'>, typed: string): string {
  return hint({ words }, typed, Object.values(words.schedule.typed.styles).flat());
}

/** The same of the days of the week. */
export function dayHint({ words }: Pick<Told, 'words'>, typed: string): string {
  return hint({ words }, typed, dayNames(words));
}

/** An abbreviation of two letters is near to anything. */
function dayNames({ schedule }: Told['words']): string[] {
  return Object.values(schedule.typed.weekdays)
    .flat()
    .filter((name) => name.length > 2);
}

/** The same of anything that may be typed behind `/glossary daily`, in the language that is spoken. */
export function wordHint({ glossary, words }: Told, typed: string): string {
  const { steps, pause, settings, styles } = words.schedule.typed;
  const groups = [...Object.values(steps), pause, ...Object.values(settings), ...Object.values(styles)];
  const known = [...groups.flatMap(([first]) => first ?? []), ...dayNames(words)];
  // More words may stand behind the misspelt one, such as the date of a pause.
  const [first = ''] = typed.split(' ');
  return (
    hint({ words }, typed, known) || topicHint({ glossary, words }, typed) || hint({ words }, first, known)
  );
}

function hint({ words }: Pick<Told, 'words'>, typed: string, known: readonly string[]): string {
  const key = nameKey(typed);
  // Two slips make most short words another one.
  const most = key.length < 6 ? 1 : 2;
  const near = known
    .map((name) => ({ name, distance: editDistance(key, nameKey(name), most) }))
    // What is written right stands in the wrong place: it can't be meant instead.
    .filter(({ distance }) => distance > 0 && distance <= most)
    .sort((a, b) => a.distance - b.distance);
  const name = near[0]?.name;
  return name ? ` ${words.schedule.faults.didYouMean(name)}` : '';
}
