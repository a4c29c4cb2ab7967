import { clip } from '../clip.ts';

const QUOTE_LENGTH = 80;

/** What a person typed, short enough to say back: one line, without control or direction characters. */
export function quote(text: string): string {
  return clip(text.replace(/[\p{C}\s]+/gu, ' ').trim(), QUOTE_LENGTH);
}
