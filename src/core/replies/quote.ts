import { clip } from '../clip.ts';

const QUOTE_LENGTH = 80;

/** A joiner that makes one sign of several: in an emoji (👩‍👧), or in a script that writes with joiners (می‌خواهم). */
const EMOJI_JOINER =
  /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic})/u;
const SCRIPT_JOINER = /(?<=(?!\p{Script=Latin})[\p{L}\p{M}])[\u200c\u200d](?=(?!\p{Script=Latin})\p{L})/u;

/** White space, control and direction characters, and whatever else shows nothing of its own. */
const UNSEEN = new RegExp(`(?:(?!${EMOJI_JOINER.source}|${SCRIPT_JOINER.source})[\\p{C}\\s])+`, 'gu');

/** Nothing that anyone could see: what is left of it are selectors, fillers and blanks. */
const BLANK = /^[\p{Default_Ignorable_Code_Point}\u2800\s]*$/u;

/**
 * What a person typed, short enough to say back: one line, without control or direction characters; empty where there
 * was nothing to see.
 */
export function quote(text: string): string {
  const line = text.replace(UNSEEN, ' ').trim();
  return BLANK.test(line) ? '' : clip(line, QUOTE_LENGTH);
}
