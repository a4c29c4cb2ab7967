import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { stringify } from 'yaml';
import type { QuestionClass } from '../question.ts';

export type MadeQuestion = { readonly question: string; readonly expect: string; readonly shares?: number };

/** Writes a file of questions of one class, one question a line. */
export function writeQuestions(
  path: string,
  heading: string,
  kind: QuestionClass,
  questions: readonly MadeQuestion[],
): void {
  const lines = questions.map(
    (question) => `  - ${stringify(question, { collectionStyle: 'flow', lineWidth: 0 }).trim()}`,
  );
  mkdirSync(dirname(path), { recursive: true });
  const comment = heading.replace(/^/gm, '# ');
  writeFileSync(path, `${comment}\nclass: ${kind}\nquestions:\n${lines.join('\n')}\n`);
  console.log(`${path}: ${questions.length}`);
}
