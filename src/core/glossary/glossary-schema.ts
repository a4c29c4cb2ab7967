import { z } from 'zod';
import { LIMITS } from './limits.ts';
import type { ContrastSide } from './term.ts';

const link = z.strictObject(
  {
    title: line('title', LIMITS.linkTitle),
    url: z
      .string('A link needs a `url`. Write one that starts with https://.')
      .max(LIMITS.url, tooLong('url', LIMITS.url))
      .regex(
        /^https?:\/\/[^\s<>|]+$/i,
        'This is not a web address. Write one that starts with https:// and has no spaces.',
      ),
  },
  'Write a link as `- title: …` with its `url` below.',
);

const example = z.strictObject(
  {
    language: z
      .string('Write the language as a word, such as go.')
      .regex(/^[\w+#-]{1,20}$/, 'Write the language as a word, such as go.')
      .optional(),
    code: z
      .string('An example needs `code`. Write it as a block: `code: |`.')
      .min(1, 'The code is empty. Write some, or leave the example out.')
      .max(LIMITS.code, tooLong('code', LIMITS.code)),
  },
  'Write an example as a `language` and a block of `code`.',
);

const content = {
  definition: text('definition', LIMITS.definition),
  inPractice: text('inPractice', LIMITS.inPractice).optional(),
  example: example.optional(),
  links: list('links', link, LIMITS.links),
};

const meaning = z.strictObject(
  { context: line('context', LIMITS.context), ...content },
  'Write a meaning as `- context: …` with its `definition` below.',
);

const id = z
  .string('An id is a text, such as cap-theorem. Put it in quotes.')
  .max(LIMITS.id, tooLong('id', LIMITS.id))
  .regex(
    /^[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+(-[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+)*$/u,
    'An id has lower-case letters, digits and single hyphens, such as cap-theorem.',
  );

const aside = z.strictObject(
  {
    name: line('name', LIMITS.asideName),
    aliases: list('aliases', line('alias', LIMITS.asideName), LIMITS.asideAliases),
    definition: text('definition', LIMITS.asideDefinition),
  },
  'Write a side as the id of a term, or as a `name` with its `definition`.',
);

const termSide = line('id', LIMITS.name);

/** By hand instead of a union, so that a fault is said of the kind of side that was meant, at its own place. */
const side = z.unknown().transform((value, context): ContrastSide => {
  const isTerm = typeof value === 'string';
  const { data, error } = (isTerm ? termSide : aside).safeParse(value);
  for (const { path, message, ...rest } of error?.issues ?? []) {
    context.issues.push(
      rest.code === 'unrecognized_keys'
        ? { ...rest, path, message, input: undefined }
        : { code: 'custom', path, message, input: value },
    );
  }
  if (data === undefined) return z.NEVER;
  return typeof data === 'string' ? { kind: 'term', id: data } : { kind: 'aside', ...data };
});

const contrast = z.strictObject(
  {
    between: z.tuple(
      [side, side],
      'Write `between` as a list of two: each the id of a term, or a `name` with its `definition`.',
    ),
    inCommon: text('inCommon', LIMITS.inCommon).optional(),
    chooseWhen: text('chooseWhen', LIMITS.chooseWhen).optional(),
  },
  'Write a contrast as `- between:` with two sides below.',
);

/** One term of a file as it is written. */
export const termSchema = z.strictObject(
  {
    id: id.optional(),
    name: line('name', LIMITS.name),
    aliases: list('aliases', line('alias', LIMITS.name), LIMITS.aliases),
    category: line('category', LIMITS.category).optional(),
    tags: list('tags', line('tag', LIMITS.tag), LIMITS.tags),
    ...content,
    definition: content.definition.optional(),
    meanings: z
      .array(meaning, 'Write the meanings as a list: one `- context: …` with its `definition` for each.')
      .min(1, 'The list of meanings is empty. Give one, or a `definition` instead.')
      .max(
        LIMITS.meanings,
        `There are more than ${LIMITS.meanings} meanings. Make some of them terms of their own.`,
      )
      .optional(),
    related: list('related', line('related id', LIMITS.name), LIMITS.related),
    contrasts: list('contrasts', contrast, LIMITS.contrasts),
    prerequisites: list('prerequisites', line('prerequisite', LIMITS.name), LIMITS.prerequisites),
    formerIds: list('formerIds', id, LIMITS.formerIds),
    asks: list('asks', line('ask', LIMITS.ask), LIMITS.asks),
    status: z
      .enum(['draft', 'published', 'deprecated'], 'Write the status as draft, published or deprecated.')
      .default('published'),
    replacedBy: line('replacedBy', LIMITS.name).optional(),
    owner: line('owner', LIMITS.owner).optional(),
    reviewBy: z.iso.date('Write the day as 2027-06-01, in quotes or bare.').optional(),
  },
  'Write a term as `- name: …` with its `definition` below.',
);

/** A glossary file as it is written. Each message says what to write instead. */
export const glossaryFileSchema = z.strictObject(
  {
    category: line('category', LIMITS.category).optional(),
    terms: z.array(termSchema, 'Write `terms:` as a list: one `- name: …` with its `definition` for each.'),
  },
  'A glossary file has a `category:` and `terms:`. Write them at the start of a line.',
);

export type WrittenTerm = z.infer<typeof termSchema>;

/** The keys that a term, a meaning and so on may have, by the place of the object: for hints at misspelt keys. */
export const knownKeys = {
  file: Object.keys(glossaryFileSchema.shape),
  term: Object.keys(termSchema.shape),
  meaning: Object.keys(meaning.shape),
  example: Object.keys(example.shape),
  link: Object.keys(link.shape),
  contrast: Object.keys(contrast.shape),
  aside: Object.keys(aside.shape),
} as const;

function text(key: string, limit: number) {
  return z
    .string(
      `\`${key}\` is missing or no text. Write it as text; put it in quotes when it looks like a number or holds a colon.`,
    )
    .trim()
    .min(1, { error: `\`${key}\` is empty. Write some text.`, abort: true })
    .max(limit, tooLong(key, limit));
}

function line(key: string, limit: number) {
  return text(key, limit).regex(
    /^[^\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+$/u,
    `\`${key}\` holds a line break or a control character. Write it on one line.`,
  );
}

function list<Item extends z.ZodType>(key: string, item: Item, limit: number) {
  return z
    .array(item, `Write \`${key}\` as a list, such as [one, two].`)
    .max(limit, `\`${key}\` has more than ${limit} items. Keep the ${limit} that matter most.`)
    .default([]);
}

function tooLong(key: string, limit: number): string {
  return `\`${key}\` is longer than ${limit.toLocaleString('en')} characters. Shorten it.`;
}
