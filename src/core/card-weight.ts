import type { CardPart } from './card.ts';
import type { Block, Markup, Run } from './markup/markup.ts';

/**
 * What a card's parts may weigh together. Discord holds 4,096 characters in an embed's description (6,000 in all),
 * Slack 3,000 in a section; weight counts each character at its worst escaped length, so a card within these two
 * fits both by construction.
 */
export const CARD_WEIGHT = 3_300;

/** What one part may weigh: one Slack section holds it whole. */
export const PART_WEIGHT = 2_700;

/** What one fact may weigh: Discord holds 1,024 characters in a field of an embed. */
export const FACT_WEIGHT = 1_000;

/** The length of a text once a platform has escaped it: Slack writes `&` as `&amp;`, Discord puts a backslash. */
export function weighText(text: string): number {
  let weight = text.length;
  for (let index = 0; index < text.length; index += 1) weight += EXTRA[text.charCodeAt(index)] ?? 0;
  return weight;
}

/** By character code, what escaping adds; every card weighs all its text, so this is a table and no search. */
const EXTRA = new Uint8Array(128);
for (const char of '\\*_~`|#-+.()[]{}!@:"\n') EXTRA[char.charCodeAt(0)] = 1;
for (const char of '<>') EXTRA[char.charCodeAt(0)] = 3;
EXTRA['&'.charCodeAt(0)] = 4;

/** Room for the marks around a bold, italic or linked run, with the zero-width space that may part two runs. */
const RUN_MARKS = 8;

export function weighRun(run: Run): number {
  return weighText(run.text) + RUN_MARKS + (run.url ? weighText(run.url) + 4 : 0);
}

export function weighBlock(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
      return 2 + sum(block.runs.map(weighRun));
    case 'list':
      return sum(block.items.map((item) => 6 + 2 * item.depth + sum(item.runs.map(weighRun))));
    case 'code':
      return weighCode(block.code, block.language);
  }
}

export function weighMarkup(body: Markup): number {
  return sum(body.map(weighBlock));
}

export function weighPart(part: CardPart): number {
  switch (part.kind) {
    case 'text':
      return weighLabel(part.label) + weighMarkup(part.body);
    case 'code':
      return weighLabel(part.label) + weighCode(part.code, part.language);
    case 'facts':
      return sum(part.facts.map(({ label, body }) => weighLabel(label) + weighMarkup(body)));
  }
}

function weighLabel(label = ''): number {
  return label ? weighText(label) + RUN_MARKS : 0;
}

function weighCode(code: string, language = ''): number {
  return weighText(code) + language.length + 12;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
