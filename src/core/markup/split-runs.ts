import { weighRun, weighText } from '../card-weight.ts';
import type { Run } from './markup.ts';

/**
 * Cuts runs in lines of at most `limit` weight: after a sentence where one ends in the second half of the room,
 * otherwise after a word, and inside a word only when it alone is too long.
 */
export function splitRuns(runs: readonly Run[], limit: number): Run[][] {
  const lines: Run[][] = [[]];
  let room = limit;
  for (const run of runs) {
    let rest: Run | undefined = run;
    while (rest) {
      const weight = weighRun(rest);
      if (weight <= room) {
        lines.at(-1)?.push(rest);
        room -= weight;
        break;
      }
      const fit = findCut(rest.text, room - (weight - weighText(rest.text)));
      // A fresh line takes at least one character, or a room too small for anything would never be left.
      const cut = fit === 0 && room === limit ? ([...rest.text][0]?.length ?? 0) : fit;
      const head = rest.text.slice(0, cut).trimEnd();
      if (head) lines.at(-1)?.push({ ...rest, text: head });
      const tail: string = rest.text.slice(cut).trimStart();
      rest = tail ? { ...rest, text: tail } : undefined;
      lines.push([]);
      room = limit;
    }
  }
  return lines.filter((line) => line.length > 0);
}

/** How many UTF-16 units of the text to keep so that they weigh at most `room`. */
function findCut(text: string, room: number): number {
  let end = 0;
  let weight = 0;
  let word = 0;
  let sentence = 0;
  let previous = '';
  for (const char of text) {
    weight += weighText(char);
    if (weight > room) break;
    if (/\s/.test(char)) {
      word = end;
      if (/[.!?。]/.test(previous)) sentence = end;
    }
    end += char.length;
    previous = char;
  }
  if (end === text.length) return end;
  if (sentence > end / 2) return sentence;
  return word > 0 ? word : end;
}
