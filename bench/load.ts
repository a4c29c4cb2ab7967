import type { Question } from '../eval/question.ts';
import { readSet } from '../eval/sets.ts';
import type { Glossary } from '../src/core/glossary/glossary.ts';
import type { ParsedTerm } from '../src/core/glossary/parse-glossary-file.ts';
import { makeGlossary } from './generate/make-glossary.ts';
import { makeQuestions } from './generate/make-questions.ts';
import { makeTerms } from './generate/make-terms.ts';
import type { Vocabulary } from './generate/vocabulary.ts';
import { spread } from './measure/time-questions.ts';

/** A glossary of one size and what is asked of it. */
export type Load = {
  readonly size: number;
  readonly glossary: Glossary;
  readonly questions: readonly Question[];
  /** The terms as they would be written; none for the built-in glossary, which is written already. */
  readonly written: readonly ParsedTerm[];
};

/** A part of the evaluation's questions will do for the time, with each class as large a part as in the whole. */
const MOST = 600;

/** The built-in glossary. */
export const REAL = 27;

/** The real glossary with the questions of its evaluation, or a generated one with generated questions. */
export async function makeLoad(size: number, vocabulary: Vocabulary): Promise<Load> {
  if (size === REAL) {
    const { glossary, questions } = await readSet('reference');
    return { size, glossary, questions: spread(questions, MOST), written: [] };
  }
  const written = makeTerms(size, vocabulary);
  const glossary = makeGlossary(written);
  return { size, glossary, questions: makeQuestions(glossary), written };
}
