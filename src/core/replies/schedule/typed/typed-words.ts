import { nameKey } from '../../../glossary/name-key.ts';
import type { Words } from '../../../words/words.ts';
import { LANGUAGES, wordsFor } from '../../../words/words-for.ts';

/** What one language calls things when people type them. */
type TypedWords = Words['schedule']['typed'];

/** Of each language, every word in the form in which words are compared. */
const CATALOGUES = LANGUAGES.map((language) => keysOf(wordsFor(language, language).schedule.typed));

/** Whether a text is one of the words for something, in any language, whatever its case and accents. */
export function isTyped(text: string, wordsIn: (words: TypedWords) => readonly string[]): boolean {
  const key = nameKey(text);
  return key !== '' && CATALOGUES.some((words) => wordsIn(words).includes(key));
}

function keysOf<Shape>(shape: Shape): Shape {
  if (typeof shape === 'string') return nameKey(shape) as Shape;
  if (Array.isArray(shape)) return shape.map(keysOf) as Shape;
  const entries = Object.entries(shape as object).map(([name, value]) => [name, keysOf(value)]);
  return Object.fromEntries(entries) as Shape;
}

/** Which of several things a text is a word for, in any language. */
export function typedName<Name extends string>(
  text: string,
  groupsIn: (words: TypedWords) => Readonly<Record<Name, readonly string[]>>,
): Name | undefined {
  const [first] = CATALOGUES;
  const names = first ? (Object.keys(groupsIn(first)) as Name[]) : [];
  return names.find((name) => isTyped(text, (words) => groupsIn(words)[name]));
}

/** Which month a text names, from 1. */
export function typedMonth(text: string): number | undefined {
  const months = Array.from({ length: 12 }, (_, index) => index);
  const found = months.find((index) =>
    isTyped(text, ({ months: names }) => shortAndLong(names[index] ?? '')),
  );
  return found === undefined ? undefined : found + 1;
}

/** "Dec", "Sept" and "December". */
function shortAndLong(month: string): string[] {
  return [month, month.slice(0, 3), month.slice(0, 4)];
}
