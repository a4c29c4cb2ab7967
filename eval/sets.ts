import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Glossary } from '../src/core/glossary/glossary.ts';
import { nameKey } from '../src/core/glossary/name-key.ts';
import { readGlossary } from '../src/glossary-files/read-glossary.ts';
import { type Question, type QuestionFile, questionFileSchema, ROWS, toQuestions } from './question.ts';

/** A glossary and the questions about it. Paths are seen from the top of the repository. */
export type QuestionSet = {
  readonly name: string;
  readonly glossary: Glossary;
  readonly questions: readonly Question[];
};

const QUESTIONS = 'eval/questions';

/** People say these to every bot. */
export const CHATTER = `${QUESTIONS}/chatter.yaml`;

export const GLOSSARIES: ReadonlyMap<string, string> = new Map([
  ['reference', 'data/glossary'],
  ['jargon', 'eval/glossaries/jargon'],
  ['wordnet', 'eval/glossaries/wordnet'],
]);

/** @throws when a set asks for a term that its glossary does not hold, or asks the same twice: it could not be judged. */
export async function readSet(name: string): Promise<QuestionSet> {
  const path = GLOSSARIES.get(name);
  if (!path) throw new Error(`There is no set “${name}”. Use one of: ${[...GLOSSARIES.keys()].join(', ')}.`);
  const glossary = await readGlossary([path]);
  const names = namesOf(glossary);
  const folder = join(QUESTIONS, name);
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  const own = files.sort().flatMap((file) => toQuestions(readQuestionFile(join(folder, file))));
  // "ping" is chatter, and in a hackers' dictionary a term.
  const chatter = toQuestions(readQuestionFile(CHATTER)).filter(
    ({ question }) => !names.has(nameKey(question)),
  );
  const questions = [...own, ...chatter];
  const faults = findFaults(questions, glossary, names);
  if (faults.length > 0) throw new Error(`The questions about “${name}” have faults:\n${faults.join('\n')}`);
  return { name, glossary, questions };
}

export function readQuestionFile(path: string): QuestionFile {
  const parsed = questionFileSchema.safeParse(parse(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path: place, message }) => `${place.join('.')}: ${message}`);
  throw new Error(`${path} is no file of questions.\n${issues.join('\n')}`);
}

export function namesOf({ terms }: Glossary): Set<string> {
  return new Set(terms.flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey)));
}

function findFaults(
  questions: readonly Question[],
  { byId }: Glossary,
  names: ReadonlySet<string>,
): readonly string[] {
  const asked = new Set<string>();
  const rows: readonly string[] = ROWS;
  return questions.flatMap(({ question, class: kind, expect, row }) => {
    const faults = expect
      .filter((id) => !byId.has(id))
      .map((id) => `“${question}” expects “${id}”, which is the id of no term.`);
    if (!rows.includes(row)) faults.push(`“${question}” is in “${row}”, which is no row of the table.`);
    if (asked.has(question)) faults.push(`“${question}” is asked twice.`);
    if (kind === 'unrelated' && names.has(nameKey(question)))
      faults.push(`“${question}” is said to be unrelated, and it names a term.`);
    asked.add(question);
    return faults;
  });
}
