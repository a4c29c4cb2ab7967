import { openTallyReader } from '../store/open-tally-reader.ts';
import type { Owner, VerdictCount, WishCount } from '../store/tallies.ts';
import type { Terminal } from './terminal.ts';

/** As many lines of each kind as a person reads. */
const LINES = 50;

/** As many of each kind as one JSON object holds. */
const OBJECTS = 100_000;

/** A wish is what strangers typed, and a terminal obeys more than letters. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}]/gu;

export type WishesOptions = {
  readonly dataDir: string;
  /** Where it is set, `dataDir` is not looked at. */
  readonly databaseUrl?: string | undefined;
  readonly json: boolean;
};

/** `lemma wishes`: what people asked for in vain, and how they judged the cards, from the data of a bot. */
export async function wishes(options: WishesOptions, terminal: Terminal): Promise<number> {
  const { json } = options;
  const tallies = await openTallies(options);
  try {
    // One more than is shown tells whether there are more.
    const limit = json ? OBJECTS : LINES + 1;
    const wished = await tallies.listWishes('all', limit);
    const judged = await tallies.listVerdicts('all', limit);
    const text = json ? JSON.stringify({ wishes: wished, verdicts: judged }) : toText(wished, judged);
    await terminal.write(`${text}\n`);
    return 0;
  } finally {
    await tallies.close();
  }
}

async function openTallies({ dataDir, databaseUrl }: WishesOptions) {
  if (!databaseUrl) return openTallyReader(dataDir);
  const { openPostgresTallyReader } = await import('../store/open-postgres-tally-reader.ts');
  return openPostgresTallyReader(databaseUrl);
}

function toText(wished: readonly WishCount[], judged: readonly VerdictCount[]): string {
  if (wished.length === 0 && judged.length === 0) {
    return 'Nobody has asked for a term or judged a card yet.';
  }
  return [
    ...section('Asked for, and not in the glossary', wished, (each) => [
      each.wish.replace(UNPRINTABLE, '\ufffd'),
      `${each.times} ${each.times === 1 ? 'time' : 'times'}`,
      `last on ${each.lastAt.toISOString().slice(0, 10)}`,
      nameOf(each),
    ]),
    ...section('How cards were judged', judged, (each) => [
      each.termId,
      `${each.helpful} helpful`,
      `${each.unclear} unclear`,
      nameOf(each),
    ]),
  ].join('\n\n');
}

function section<Item>(title: string, items: readonly Item[], toCells: (item: Item) => string[]): string[] {
  if (items.length === 0) return [];
  const rows = items.slice(0, LINES).map(toCells);
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map(
    (row) => `  ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`,
  );
  const more = items.length > LINES ? ['  …and more: --json prints them all'] : [];
  return [[title, ...lines.map((line) => line.trimEnd()), ...more].join('\n')];
}

function nameOf({ platform, workspace }: Owner): string {
  return workspace ? `${platform} ${workspace}` : platform;
}
