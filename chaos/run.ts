/**
 * Plays fortnights in which much goes wrong, counts on the local platforms what was posted, and prints a table.
 *
 *   --seed N       the seed of the first run (1); each further run has the next
 *   --runs N       how many (300)
 *   --days N       how long each is (14)
 *   --store NAME   embedded, postgres, or both (the seed chooses)
 *   --parallel N   how many go on at a time (3)
 *
 * Ends with 1 when a post was made twice, is missing without a reason, or is otherwise not as it should be; the log of
 * such a run is kept under var/chaos.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { createBotPool } from './bot-pool.ts';
import { bundleBot } from './bundle-bot.ts';
import { readOptions } from './options.ts';
import { type Outcome, runFortnight } from './run-fortnight.ts';
import { makeScene, type Scene } from './scene.ts';
import { formatTable, listFaults } from './table.ts';

const LOGS = 'var/chaos';

const { seed, runs, days, parallel, storeFor } = readOptions(process.argv.slice(2));
const pool = createBotPool(await bundleBot(), parallel);
const startedAt = performance.now();
const seeds = Array.from({ length: runs }, (_, index) => seed + index).values();
const outcomes: Outcome[] = [];
let isStopping = false;
// Whoever has waited long enough sees the table of what is over.
process.once('SIGINT', () => {
  isStopping = true;
});
try {
  await Promise.all(Array.from({ length: Math.min(parallel, runs) }, playOn));
} finally {
  await pool.close();
}
const seconds = Math.round((performance.now() - startedAt) / 1_000);
console.log(`\nSeeds from ${seed} on, ${outcomes.length} of ${runs} runs, in ${seconds} s.\n`);
console.log(formatTable(outcomes));

async function playOn(): Promise<void> {
  for (const each of seeds) {
    if (isStopping) return;
    const scene = makeScene(each, storeFor(each), days);
    const outcome = await runFortnight(scene, pool).catch((error: unknown) => fail(scene, error));
    if (!outcome) continue;
    outcomes.push(outcome);
    const faults = listFaults(outcome);
    if (faults.length > 0) await tell(outcome, faults);
    if (outcomes.length % 10 === 0) console.log(`${outcomes.length} of ${runs} runs are over.`);
  }
}

async function tell({ scene, log }: Outcome, faults: readonly string[]): Promise<void> {
  process.exitCode = 1;
  const file = `${LOGS}/seed-${scene.seed}.log`;
  await mkdir(LOGS, { recursive: true });
  await writeFile(file, log);
  console.error([`${nameOf(scene)}; its log is ${file}`, ...faults].join('\n  '));
}

/** A run that could not be played to its end is none of those in the table. */
function fail(scene: Scene, error: unknown): undefined {
  process.exitCode = 1;
  console.error(`${nameOf(scene)} could not be played:`, error);
}

function nameOf({ seed, store, bots }: Scene): string {
  return `Seed ${seed} (${store}, ${bots})`;
}
