import { z } from 'zod';

/** What a question tests. `unrelated` has variants: chatter, near neighbours and so on. */
export const CLASSES = [
  'exact',
  'case-and-punctuation',
  'plural',
  'acronym',
  'alias',
  'one-typo',
  'two-typos',
  'swap',
  'question-phrasing',
  'description',
  'ambiguous',
  'several',
  'unrelated',
] as const;

export type QuestionClass = (typeof CLASSES)[number];

/** One question, with what a good finder makes of it. */
export type Question = {
  readonly question: string;
  readonly class: QuestionClass;
  /** Ids; for `ambiguous` those that must be among the candidates, empty when any will do; empty for `unrelated`. */
  readonly expect: readonly string[];
  /** The row of the table that counts it: its class, or a part of its class. */
  readonly row: string;
};

const written = z.strictObject({
  question: z.string().min(1),
  /** An id, a list of ids, `none` for what is unrelated, or `any` for what fits more terms than can be offered. */
  expect: z.union([z.string(), z.array(z.string()).min(1)]),
  /** On descriptions: how many content words of the question the entry uses too. */
  shares: z.int().optional(),
});

/** A file of questions of one class, as it is written. */
export const questionFileSchema = z.strictObject({
  class: z.enum(CLASSES),
  variant: z.string().optional(),
  questions: z.array(written),
});

export type QuestionFile = z.infer<typeof questionFileSchema>;

/** The rows of the tables, in their order. */
export const ROWS = [
  ...CLASSES.filter((each) => each !== 'description' && each !== 'unrelated'),
  'description, 2+ words shared',
  'description, 1 word shared',
  'description, none shared',
  'unrelated, chatter',
  'unrelated, other fields',
  'unrelated, near neighbours',
] as const;

export function toQuestions(file: QuestionFile): Question[] {
  return file.questions.map(({ question, expect, shares }) => {
    const variant =
      file.class === 'description' ? toVariant(shares ?? 0) : file.variant?.replaceAll('-', ' ');
    const row = [file.class, variant].filter(Boolean).join(', ');
    const ids = typeof expect === 'string' ? [expect] : expect;
    const isOpen = file.class === 'unrelated' || (file.class === 'ambiguous' && expect === 'any');
    return { question, class: file.class, expect: isOpen ? [] : ids, row };
  });
}

/** One word in common ("server") tells nobody which entry is meant; two begin to. */
function toVariant(shares: number): string {
  return shares === 0 ? 'none shared' : shares === 1 ? '1 word shared' : '2+ words shared';
}

/** Half of the questions are for fitting thresholds, the other half judges them. */
export type Half = 'fit' | 'judge';

/** By a hash of the question alone (FNV-1a): a question keeps its half whatever is added or taken away. */
export function halfOf(question: string): Half {
  let hash = 0x811c9dc5;
  for (let index = 0; index < question.length; index += 1) {
    hash = Math.imul(hash ^ question.charCodeAt(index), 0x01000193);
  }
  return ((hash ^ (hash >>> 15)) & 1) === 0 ? 'fit' : 'judge';
}
