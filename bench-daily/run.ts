/**
 * Has thousands of subscriptions fall due in the same minute, on local platforms with the limits of the real ones, and
 * measures how they leave and what people who ask meanwhile notice of it.
 *
 *   --platform NAME   slack or discord; may be repeated (both)
 *   --store NAME      embedded or postgres; may be repeated (both)
 *   --workspaces N    how many (1000)
 *   --channels N      of each (10)
 *   --latency MS      how long a platform takes for an answer (100)
 *
 * Ends with 1 when a post was made twice or is missing.
 */
import { readSet } from '../eval/sets.ts';
import { createTermFinder } from '../src/core/search/build-term-finder.ts';
import { en } from '../src/core/words/en.ts';
import { type Minute, measureMinute } from './measure-minute.ts';
import { readOptions } from './options.ts';
import { formatTables } from './table.ts';

const { platforms, stores, workspaces, channels, latencyMs } = readOptions(process.argv.slice(2));
const { glossary, questions } = await readSet('reference');
const finder = createTermFinder(glossary);
const texts = questions.map(({ question }) => question);
const minutes: Minute[] = [];
for (const platform of platforms) {
  const context = { glossary, finder, words: en, platform };
  for (const store of stores) {
    for (const refusals of [0, 1]) {
      console.error(`${platform}, ${store}${refusals > 0 ? ', one workspace limited' : ''} …`);
      const setting = { platform, store, size: { workspaces, channels }, latencyMs, refusals };
      minutes.push(await measureMinute(setting, { context, questions: texts }));
    }
  }
}
console.log(formatTables(minutes));
if (minutes.some(({ twice, missing }) => twice + missing > 0)) process.exitCode = 1;
