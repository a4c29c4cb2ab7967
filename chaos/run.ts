/**
 * Plays fortnights in which everything goes wrong, counts on the local platforms what was posted, and prints a table.
 *
 *   --seed N       the seed of the first run (1); each further run has the next
 *   --runs N       how many (300)
 *   --store NAME   embedded, postgres, or both (the seed chooses)
 *   --parallel N   how many go on at a time (3)
 *
 * Ends with 1 when a post was made twice, is missing without a reason, or is otherwise not as it should be; the log of
 * such a run is kept under var/chaos.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createBotPool } from './bot-pool.ts';
import { readOptions } from './options.ts';
import { type Outcome, runFortnight } from './run-fortnight.ts';
import { makeScene } from './scene.ts';
import { formatTable, listFaults } from './table.ts';

const LOGS = 'var/chaos';

const { seed, runs, parallel, storeFor } = readOptions(process.argv.slice(2));
const pool = createBotPool(fileURLToPath(new URL('bot.js', import.meta.url)), parallel);
const startedAt = performance.now();
const seeds = Array.from({ length: runs }, (_, index) => seed + index).values();
const outcomes: Outcome[] = [];
try {
  await Promise.all(Array.from({ length: Math.min(parallel, runs) }, playOn));
} finally {
  await pool.close();
}
console.log(`\nSeeds ${seed} to ${seed + runs - 1}, in ${Math.round((performance.now() - startedAt) / 1_000)} s.\n`);
console.log(formatTable(outcomes));

async function playOn(): Promise<void> {
  for (const each of seeds) {
    const outcome = await runFortnight(makeScene(each, storeFor(each)), pool);
    outcomes.push(outcome);
    const faults = listFaults(outcome);
    if (faults.length > 0) await tell(outcome, faults);
    else if (outcomes.length % 10 === 0) console.log(`${outcomes.length} of ${runs} runs are over.`);
  }
}

async function tell({ scene, log }: Outcome, faults: readonly string[]): Promise<void> {
  process.exitCode = 1;
  const file = `${LOGS}/seed-${scene.seed}.log`;
  await mkdir(LOGS, { recursive: true });
  await writeFile(file, log);
  console.error([`Seed ${scene.seed} (${scene.store}, ${scene.bots}); see ${file}`, ...faults].join('\n  '));
}
