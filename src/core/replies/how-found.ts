import type { TermMatch } from '../search/resolution.ts';
import { comparedIn } from '../search/split-sides.ts';
import type { Words } from '../words/words.ts';
import { howRead } from './how-read.ts';

/** What is to be said of the one term that a question found: how it was read, and what was left out. */
export function howFound(words: Words, match: TermMatch, text: string): string | undefined {
  const lines = [howRead(words, { ...match, name: match.term.name }), aboutSeveral(words, text)];
  return lines.filter((line) => line !== undefined).join('\n') || undefined;
}

/** A word about more than two things, which nobody can lay side by side. */
export function aboutSeveral(words: Words, text: string): string | undefined {
  return comparedIn(text).length > 2 ? words.contrast.two : undefined;
}
