import { nearest } from '../../../glossary/nearest.ts';
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

/** The same of anything that may be typed behind `/glossary daily`, in the language that is spoken. */
export function wordHint({ glossary, words }: Told, typed: string): string {
  const { steps, pause, settings, styles } = words.schedule.typed;
  const groups = [...Object.values(steps), pause, ...Object.values(settings), ...Object.values(styles)];
  const known = groups.flatMap(([first]) => first ?? []);
  return hint({ words }, typed, known) || topicHint({ glossary, words }, typed);
}

function hint({ words }: Pick<Told, 'words'>, typed: string, known: readonly string[]): string {
  const name = nearest(typed, known);
  return name ? ` ${words.schedule.faults.didYouMean(name)}` : '';
}
