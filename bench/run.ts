/**
 * Measures the term finder beside a bare look-up and six search libraries, in one process.
 *
 *   --size N        only this number of terms: 27 (the built-in glossary) or any other; may be repeated
 *   --engine NAME   only this engine; may be repeated
 *   --quick         27 and 1,000 terms in fewer rounds
 */
import { formatBars, formatSlices, type Measured } from './bars.ts';
import { formatTime } from './format.ts';
import { readVocabulary } from './generate/vocabulary.ts';
import { type Load, makeLoad } from './load.ts';
import { measureEngine, type Result } from './measure/measure-engine.ts';
import { measureMessage } from './measure/measure-message.ts';
import { measureReading } from './measure/measure-reading.ts';
import { measureSlices } from './measure/measure-slices.ts';
import { readOptions } from './options.ts';
import { formatTable } from './table.ts';

const { sizes, engines, quick } = readOptions(process.argv.slice(2));
const vocabulary = await readVocabulary();
let measured: Measured | undefined;
for (const size of sizes) {
  const smaller = measured;
  const load = await makeLoad(size, vocabulary);
  measured = await measureSize(load);
  console.log(`\n${describe(load, measured)}`);
  if (size === Math.max(...sizes)) {
    console.log(`\n${formatBars(measured, smaller && smaller.size * 10 === size ? smaller : undefined)}`);
    if (load.written.length > 0) console.log(await describeReading(load));
  }
}

async function measureSize(load: Load): Promise<Measured> {
  const results: (readonly [string, Result | undefined])[] = [];
  for (const engine of engines) {
    console.error(`${load.size.toLocaleString('en')} terms: ${engine.name} …`);
    results.push([engine.name, await measureEngine(engine, load, quick)]);
  }
  return {
    size: load.size,
    results,
    message: await measureMessage(load, quick),
    slices: await measureSlices(load),
  };
}

function describe({ size, questions }: Load, { results, message, slices }: Measured): string {
  const fuse = results.find(([engine]) => engine === 'fuse.js')?.[1];
  const besideMessage = message.fuse === undefined ? '' : `, fuse.js ${formatTime(message.fuse)}`;
  return [
    `${size.toLocaleString('en')} terms, ${questions.length} questions`,
    formatTable(results),
    ...results.flatMap(([engine, result]) =>
      engine === 'Lemma' && result ? [`Lemma's worst question: “${result.worstQuestion}”`] : [],
    ),
    ...(fuse ? [`A search with fuse.js: p50 ${formatTime(fuse.p50)}, worst ${formatTime(fuse.worst)}`] : []),
    `A message of 5,000 characters: find ${formatTime(message.find)}, findAll ${formatTime(message.findAll)}${besideMessage}`,
    `Building in slices: ${formatSlices(slices)}`,
  ].join('\n');
}

async function describeReading(load: Load): Promise<string> {
  const { seconds, files, megabytes, slices } = await measureReading(load);
  return `A glossary of ${load.size.toLocaleString('en')} terms loads from YAML in ${seconds.toFixed(1)} s (${files} files, ${megabytes.toFixed(1)} MB): ${formatSlices(slices)}`;
}
