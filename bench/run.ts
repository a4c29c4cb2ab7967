/**
 * Measures the term finder beside a bare look-up and six search libraries, in one process.
 *
 *   --size N        only this number of terms: 27 (the built-in glossary) or any other; may be repeated
 *   --engine NAME   only this engine; may be repeated
 *   --quick         27, 1,000 and 10,000 terms in fewer rounds
 */
import { readVocabulary } from './generate/vocabulary.ts';
import { makeLoad } from './load.ts';
import { measureEngine, type Result } from './measure/measure-engine.ts';
import { readOptions } from './options.ts';
import { formatTable } from './table.ts';

const { sizes, engines, quick } = readOptions(process.argv.slice(2));
const vocabulary = await readVocabulary();
for (const size of sizes) {
  const load = await makeLoad(size, vocabulary);
  const results: (readonly [string, Result | undefined])[] = [];
  for (const engine of engines) {
    console.error(`${size.toLocaleString('en')} terms: ${engine.name} …`);
    results.push([engine.name, await measureEngine(engine, load, quick)]);
  }
  console.log(
    `\n${size.toLocaleString('en')} terms, ${load.questions.length} questions\n${formatTable(results)}\n`,
  );
}
