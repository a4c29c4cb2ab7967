import { createRandom, type Random } from '../../eval/generate/random.ts';
import { contentWords, stemOf, stemsOf } from '../../eval/generate/words.ts';
import { type Question, type QuestionClass, toQuestions } from '../../eval/question.ts';
import { CHATTER, namesOf, readQuestionFile } from '../../eval/sets.ts';
import type { Glossary } from '../../src/core/glossary/glossary.ts';
import { nameKey } from '../../src/core/glossary/name-key.ts';
import type { Term } from '../../src/core/glossary/term.ts';
import { EVERYDAY } from './computing-words.ts';
import { createTypist } from './fair-typo.ts';
import { FRAMES, LEADS, PAIRS } from './phrases.ts';

type Asked = Pick<Question, 'question' | 'expect'>;
type Make = (random: Random) => Asked | undefined;

/** How many questions there are of each class. */
const EACH = 40;
const TRIES = 1_000;

/** A word must stand in so many names to be called ambiguous. */
const SHARED = 5;

/** A mixed load of all classes of questions about a generated glossary; the same every time. */
export function makeQuestions(glossary: Glossary): Question[] {
  const { terms } = glossary;
  const taken = namesOf(glossary);
  const typist = createTypist(glossary);
  const shared = findShared(glossary, taken);
  const anyTerm = (random: Random): Term => random.pick(terms as readonly [Term, ...Term[]]);
  const about =
    (make: (term: Term, random: Random) => string | undefined): Make =>
    (random) => {
      const term = anyTerm(random);
      const question = make(term, random);
      return question ? { question, expect: [term.id] } : undefined;
    };
  const misspelt = (slips: Parameters<typeof typist>[1]) =>
    about(({ name }, random) => typist(name, slips, random));
  const makers: readonly (readonly [QuestionClass, Make])[] = [
    ['exact', about(({ name }) => name)],
    ['case-and-punctuation', about(({ name }, random) => vary(name, random))],
    ['plural', about(({ name }) => toPlural(name, taken))],
    ['acronym', about(({ aliases }) => aliases.find((alias) => /^[A-Z]{3,5}$/.test(alias)))],
    ['alias', about(({ aliases }) => aliases.find((alias) => !/^[A-Z]{3,5}$/.test(alias)))],
    ['one-typo', misspelt('one-typo')],
    ['two-typos', misspelt('two-typos')],
    ['swap', misspelt('swap')],
    ['question-phrasing', about(({ name }, random) => random.pick(FRAMES).replace('X', () => name))],
    ['description', about(describe)],
    ['ambiguous', (random) => ({ question: shared[random.below(shared.length)] ?? '', expect: [] })],
    ['several', (random) => compare(anyTerm(random), anyTerm(random), random)],
    ['unrelated', (random) => nearNeighbour(anyTerm(random), taken, random)],
  ];
  const asked = new Set<string>();
  const made = makers.flatMap(([kind, make], order) => {
    const random = createRandom(100 + order);
    const questions: Question[] = [];
    for (let tries = 0; tries < TRIES && questions.length < EACH; tries += 1) {
      const question = make(random);
      if (!question?.question || asked.has(question.question)) continue;
      asked.add(question.question);
      questions.push({ ...question, class: kind, row: kind });
    }
    return questions;
  });
  const chatter = toQuestions(readQuestionFile(CHATTER)).filter(
    ({ question }) => !taken.has(nameKey(question)),
  );
  return [...made, ...chatter.slice(0, EACH)];
}

function vary(name: string, random: Random): string | undefined {
  const form = random.pick([
    name,
    name.replaceAll(' ', '-'),
    name.replaceAll('-', ' '),
    name.replaceAll(' ', '_'),
  ]);
  const typed = random.pick([
    form.toLowerCase(),
    form.toUpperCase(),
    `"${form}"`,
    `${form}?`,
    `${form.toLowerCase()}!`,
  ]);
  return typed === name ? undefined : typed;
}

/** The plural of a name whose last word looks like a noun that can be counted. */
function toPlural(name: string, taken: ReadonlySet<string>): string | undefined {
  const last = /[a-z]{4,}$/.exec(name)?.[0];
  if (!last || /(?:s|ing|ed|ly|ity|y|x|ch|sh|z)$/.test(last)) return undefined;
  return taken.has(nameKey(`${name}s`)) ? undefined : `${name}s`;
}

/** Some of the definition's words, without those of the name: what somebody remembers of it. */
function describe({ name, aliases, meanings: [{ definition }] }: Term, random: Random): string | undefined {
  const named = stemsOf([name, ...aliases].join(' '));
  const words = [...new Set(contentWords(definition).filter((word) => !named.has(stemOf(word))))];
  const kept = new Set(random.shuffle(words).slice(0, 5 + random.below(3)));
  return kept.size < 5 ? undefined : random.pick(LEADS) + words.filter((word) => kept.has(word)).join(' ');
}

function compare(one: Term, other: Term, random: Random): Asked | undefined {
  if (one === other) return undefined;
  const question = random
    .pick(PAIRS)
    .replace('X', () => one.name)
    .replace('Y', () => other.name);
  return { question, expect: [one.id, other.id] };
}

/** Something of everyday life that shares a word with a name: "garden protocol". */
function nearNeighbour({ name }: Term, taken: ReadonlySet<string>, random: Random): Asked | undefined {
  const words = name.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  const word = words[random.below(words.length)];
  const plain = EVERYDAY[random.below(EVERYDAY.length)] ?? '';
  if (words.length < 2 || !word || taken.has(plain)) return undefined;
  const phrase = random.below(2) === 0 ? `${plain} ${word}` : `${word} ${plain}`;
  const question = random.below(2) === 0 ? phrase : random.pick(FRAMES).replace('X', () => phrase);
  return taken.has(nameKey(phrase)) || taken.has(nameKey(word)) ? undefined : { question, expect: [] };
}

/** Words that are in many names and no name themselves, in the order of their first use. */
function findShared({ terms }: Glossary, taken: ReadonlySet<string>): string[] {
  const counts = new Map<string, number>();
  for (const { name } of terms) {
    for (const word of new Set(name.toLowerCase().match(/[a-z]{4,}/g) ?? []))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].filter(([word, count]) => count >= SHARED && !taken.has(word)).map(([word]) => word);
}
