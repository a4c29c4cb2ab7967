/**
 * Makes the questions about the two large glossaries (…/*.made.yaml): their terms are drawn, varied and misspelt by a seeded
 * generator. The unrelated questions beside them are written by hand. Needs Debian's wordnet-base, to leave out
 * misspellings that are words. The same every time it runs.
 *
 *   tsc -p eval/tsconfig.json && node eval/dist/eval/make-questions.js
 */
import type { Glossary } from '../src/core/glossary/glossary.ts';
import { nameKey } from '../src/core/glossary/name-key.ts';
import type { Term } from '../src/core/glossary/term.ts';
import { readGlossary } from '../src/glossary-files/read-glossary.ts';
import { createMisspeller, type Misspeller, type Slips } from './generate/misspell.ts';
import { createRandom, type Random } from './generate/random.ts';
import { readLemmas } from './generate/wordnet-files.ts';
import { contentWords, stemOf, stemsOf } from './generate/words.ts';
import { type MadeQuestion, writeQuestions } from './generate/write-questions.ts';
import type { QuestionClass } from './question.ts';
import { GLOSSARIES, namesOf } from './sets.ts';

type Maker = (term: Term, random: Random) => string | undefined;

const FRAMES = [
  'what is a X?',
  'what is X',
  "what's X",
  'whats a X',
  'what does X mean?',
  'what does X mean',
  'define X',
  'explain X please',
  'can you explain X to me?',
  'what do people mean by X',
  'meaning of X',
  'X meaning',
  'definition of X?',
  'could somebody tell me what X is',
  'does anyone know what X means?',
  "hey, what's X again?",
  'tell me about X',
  'please define X',
  'X?',
  'what exactly is X?',
  'I keep reading "X", what is it?',
  'what is meant by X here',
  'sorry for the dumb question, but what is X',
  'ELI5 X',
  'remind me what X means',
  'what is the X',
] as const;

/** How somebody begins who doesn't know the name. */
const LEADS = [
  '',
  '',
  '',
  'the word for ',
  'what do you call ',
  'term for ',
  "what's the name for ",
] as const;

const COUNTS = {
  exact: 150,
  'case-and-punctuation': 120,
  plural: 100,
  alias: 120,
  'one-typo': 200,
  'two-typos': 100,
  swap: 100,
  'question-phrasing': 180,
  description: 200,
} as const;

const realWords = readLemmas();
const names = [...GLOSSARIES.keys()].filter((name) => name !== 'reference');
for (const [seed, name] of names.entries()) {
  const glossary = await readGlossary([GLOSSARIES.get(name) ?? '']);
  const misspeller = createMisspeller(glossary, realWords);
  const asked = new Set<string>();
  const makers = makersFor(glossary, misspeller);
  for (const [order, [kind, make]] of [...makers].entries()) {
    const random = createRandom(1_000 * (seed + 1) + order);
    const questions: MadeQuestion[] = [];
    for (const term of random.shuffle(glossary.terms)) {
      if (questions.length === COUNTS[kind]) break;
      const question = make(term, random);
      if (!question || asked.has(question)) continue;
      asked.add(question);
      const shares = kind === 'description' ? { shares: countShared(question, term) } : {};
      questions.push({ question, expect: term.id, ...shares });
    }
    const path = `eval/questions/${name}/${kind}.made.yaml`;
    if (questions.length > 0) writeQuestions(path, 'Made by eval/make-questions.ts.', kind, questions);
  }
}

function makersFor(
  glossary: Glossary,
  misspeller: Misspeller,
): ReadonlyMap<QuestionClass & keyof typeof COUNTS, Maker> {
  const taken = namesOf(glossary);
  const describe = makeDescriber(glossary);
  const misspell =
    (slips: Slips): Maker =>
    (term, random) =>
      misspeller.misspell(term, slips, random);
  return new Map<QuestionClass & keyof typeof COUNTS, Maker>([
    ['exact', ({ name }) => name],
    ['case-and-punctuation', ({ name }, random) => vary(name, random)],
    ['plural', ({ name }) => toPlural(name, taken)],
    ['alias', ({ aliases }, random) => aliases[random.below(Math.max(1, aliases.length))]],
    ['one-typo', misspell('one-typo')],
    ['two-typos', misspell('two-typos')],
    ['swap', misspell('swap')],
    [
      'question-phrasing',
      ({ name, aliases }, random) => {
        const called = random.below(4) === 0 ? (aliases[0] ?? name) : name;
        return random.pick(FRAMES).replace('X', () => called);
      },
    ],
    ['description', describe],
  ]);
}

/** Another case or other signs, as people type a name that they have heard. */
function vary(name: string, random: Random): string | undefined {
  const spaced = /[\p{L}\p{N}][ -][\p{L}\p{N}]/u.test(name);
  const between = [
    name.replace(/[ -]/g, '-'),
    name.replace(/[ -]/g, ' '),
    name.replace(/ /g, '_'),
    // Only long names are still legible without their spaces.
    name.length > 9 ? name.replace(/[ -]/g, '') : name,
  ] as const;
  const form = spaced && random.below(2) === 0 ? random.pick(between) : name;
  const cased = random.pick([form.toLowerCase(), form.toUpperCase(), capitalise(form), form]);
  const typed = random.pick([
    cased,
    cased,
    `"${cased}"`,
    `${cased}?`,
    `\`${cased}\``,
    `*${cased}*`,
    `${cased}!`,
  ]);
  return typed === name ? undefined : typed;
}

/** The plural of a noun phrase whose last word is plainly a countable noun; nothing when the plural is another name. */
function toPlural(name: string, taken: ReadonlySet<string>): string | undefined {
  const last = /(?<![\p{L}'’-])[a-z]{3,}$/u.exec(name)?.[0];
  if (
    !last ||
    !realWords.has(last) ||
    /(?:s|um|ing|ed|ics|ism|ity|ness|tion|ly|ful|ous|al|ic|ive)$/.test(last)
  )
    return undefined;
  const plural = /[^aeiou]y$/.test(last)
    ? `${last.slice(0, -1)}ies`
    : /(?:x|ch|sh|z)$/.test(last)
      ? `${last}es`
      : `${last}s`;
  const whole = name.slice(0, -last.length) + plural;
  return taken.has(nameKey(whole)) ? undefined : whole;
}

/**
 * Words of the definition's beginning, some left out, in their order: what somebody remembers of it. Only from entries that
 * say enough of their own: neither one that points to another, nor one whose words are mostly in its name.
 */
function makeDescriber({ terms }: Glossary): Maker {
  const texts = new Map<string, number>();
  for (const { meanings } of terms) {
    for (const { definition } of meanings) texts.set(definition, (texts.get(definition) ?? 0) + 1);
  }
  return ({ name, aliases, meanings }, random) => {
    const [{ definition }] = meanings;
    if (meanings.length > 1 || (texts.get(definition) ?? 0) > 1) return undefined;
    // The field in brackets ("(biology)") and pronunciations are not what people remember.
    const beginning =
      definition
        .replace(/^\([^)]*\)\s*/, '')
        .replace(/\/[^/ ]+\//g, '')
        .split(/(?<=[.;:])\s/)[0] ?? '';
    if (/\b(?:see|synonym|syn|alternate|abbreviation|abbrev|plural|variant|short for)\b/i.test(beginning))
      return undefined;
    const named = stemsOf([name, ...aliases].join(' '));
    const words = contentWords(beginning).filter((word) => !named.has(stemOf(word)));
    const different = [...new Set(words)].slice(0, 12);
    if (different.length < 6) return undefined;
    const kept = new Set(random.shuffle(different).slice(0, 5 + random.below(3)));
    return random.pick(LEADS) + different.filter((word) => kept.has(word)).join(' ');
  };
}

function countShared(question: string, { name, aliases, category, meanings }: Term): number {
  const entry = stemsOf(
    [name, ...aliases, category, ...meanings.map(({ definition }) => definition)].join(' '),
  );
  return [...stemsOf(question)].filter((stem) => entry.has(stem)).length;
}

function capitalise(text: string): string {
  return text.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
