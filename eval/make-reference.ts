/**
 * Makes the misspellings of the 27 terms (…made.yaml), and counts the words that each description shares with its entry.
 * Needs Debian's wordnet-base, to leave out misspellings that are words. The same every time it runs.
 *
 *   tsc -p eval/tsconfig.json && node eval/dist/eval/make-reference.js
 */
import { readFileSync } from 'node:fs';
import type { Term } from '../src/core/glossary/term.ts';
import { readGlossary } from '../src/glossary-files/read-glossary.ts';
import { createMisspeller, type Slips } from './generate/misspell.ts';
import { createRandom } from './generate/random.ts';
import { readLemmas } from './generate/wordnet-files.ts';
import { stemsOf } from './generate/words.ts';
import { type MadeQuestion, writeQuestions } from './generate/write-questions.ts';
import { readQuestionFile } from './sets.ts';

const FOLDER = 'eval/questions/reference';

/** How many misspellings each term gets. */
const PER_TERM: ReadonlyMap<Slips, number> = new Map([
  ['one-typo', 4],
  ['two-typos', 2],
  ['swap', 2],
]);

const { terms, ...rest } = await readGlossary(['data/glossary']);
const glossary = { terms, ...rest };
const misspeller = createMisspeller(glossary, readLemmas());
const written = ['one-typo', 'two-typos'].flatMap(
  (file) => readQuestionFile(`${FOLDER}/${file}.yaml`).questions,
);
const asked = new Set(written.map(({ question }) => question));

for (const [slips, count] of PER_TERM) {
  const random = createRandom(27);
  const questions: MadeQuestion[] = [];
  for (const term of terms) {
    for (let tries = 0, made = 0; tries < 20 && made < count; tries += 1) {
      const question = misspeller.misspell(term, slips, random);
      if (!question || asked.has(question)) continue;
      asked.add(question);
      questions.push({ question, expect: term.id });
      made += 1;
    }
  }
  writeQuestions(`${FOLDER}/${slips}.made.yaml`, 'Made by eval/make-reference.ts.', slips, questions);
}
markDescriptions();

/** How many content words a description shares with the entry, but for the ways that people ask for it. */
function markDescriptions(): void {
  const path = `${FOLDER}/description.yaml`;
  const { questions } = readQuestionFile(path);
  const heading = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('# '))
    .map((line) => line.slice(2));
  const marked = questions.map(({ question, expect }): MadeQuestion => {
    const id = String(expect);
    const term = glossary.byId.get(id);
    const entry = term ? stemsOf(textOf(term)) : new Set<string>();
    return { question, expect: id, shares: [...stemsOf(question)].filter((stem) => entry.has(stem)).length };
  });
  writeQuestions(path, heading.join('\n'), 'description', marked);
}

function textOf({ name, aliases, tags, category, meanings }: Term): string {
  const texts = meanings.flatMap(({ definition, inPractice = '', example }) => [
    definition,
    inPractice,
    example?.code ?? '',
  ]);
  return [name, ...aliases, ...tags, category, ...texts].join(' ');
}
