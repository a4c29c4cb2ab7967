import { contrastsOf } from '../../glossary/contrast-index.ts';
import { nameKey } from '../../glossary/name-key.ts';
import type { Term } from '../../glossary/term.ts';
import type { Resolution, TermMatch } from '../../search/resolution.ts';
import { completeSide } from '../../search/split-sides.ts';
import type { ReplyContext } from '../reply.ts';
import { askedWords, saysNothing, type Words } from './asked-words.ts';
import { asidesCalled, type Called, editsToTerm, misspeltAsides } from './call-asides.ts';
import { asideSide, nameOfSide, type Side, termSide } from './contrast-side.ts';

/** One way to read one side of a comparison. */
export type Read = {
  readonly side: Side;
  /** The words that stand for it. */
  readonly read: string;
  readonly how: 'name' | 'alias' | 'spelling' | 'beginning';
  /** Means this only beside what it is told apart from: an aside's one-word name, a real word that may be misspelt. */
  readonly isDoubtful: boolean;
  /** Of a spelling. */
  readonly edits: number;
};

/** All that is known of one side. */
export type SideReading = {
  /** By a name or an alias. */
  readonly sure?: Read;
  /** What it may be beside the right other side. */
  readonly maybe: readonly Read[];
  /** What the search makes of it otherwise; *none* says nothing, or names several. */
  readonly else: 'none' | 'unsure' | 'unknown';
  readonly terms: readonly Term[];
  readonly asked: string;
};

/** Sides of so many words are names rather than parts of a sentence. */
const SHORT = 2;

/** So many names that begin alike are looked at: only one may begin as a side does. */
const LOOKED_AT = 50;

/** Never a guess: a name as it is, or with what the other side says for both; what else it may be stands apart. */
export function readSide(context: ReplyContext, text: string, other: string, isAsked: boolean): SideReading {
  const words = askedWords(text);
  const asked = words[1] ?? words[0];
  const resolution = context.finder.find(text);
  const called = asidesCalled(context.glossary, words);
  const named = termCalled(resolution, words);
  const sure =
    called.filter(({ read }) => read.tokens.length > 1).map(asCalled)[0] ??
    (named?.how === 'spelling' ? undefined : named) ??
    completed(context, text, other) ??
    named ??
    namedInside(resolution);
  const rest = { ...elseOf(resolution, asked), asked: asked.text };
  if (sure && sure.how !== 'spelling') return { sure, maybe: [], ...rest };
  const maybe: Read[] = called.map((each) => ({ ...asCalled(each), isDoubtful: true }));
  if (sure) maybe.push(sure);
  if ((isAsked || asked.tokens.length <= SHORT) && !saysNothing(asked)) {
    maybe.push(...misspelt(context, words), ...onlyBeginning(context, asked));
    if (maybe.length === 0) maybe.push(...completedMisspelt(context, text, other));
  }
  return { maybe, ...rest };
}

function elseOf(resolution: Resolution, asked: Words): Pick<SideReading, 'else' | 'terms'> {
  switch (resolution.kind) {
    case 'unknown':
      return { else: saysNothing(asked) ? 'none' : 'unknown', terms: [] };
    case 'unsure':
      return { else: 'unsure', terms: resolution.candidates.map(({ term }) => term) };
    case 'found': {
      const [match, ...others] = resolution.matches;
      return others.length > 0 ? { else: 'none', terms: [] } : { else: 'unsure', terms: [match.term] };
    }
  }
}

/** Whether a name, perhaps misspelt, is all that a text asks for. */
export function isWhole({ how, read }: TermMatch, asked: readonly Words[]): boolean {
  if (how === 'description' || !read) return false;
  const key = nameKey(read);
  return asked.some(({ text }) => nameKey(text) === key);
}

/** The term that is called so, whatever words ask for it, but with nothing else beside the name. */
function termCalled(resolution: Resolution, asked: readonly Words[]): Read | undefined {
  const match = onlyMatch(resolution);
  return match && isWhole(match, asked) ? asRead(match) : undefined;
}

/** The one term that is named among other words. */
function namedInside(resolution: Resolution): Read | undefined {
  const match = onlyMatch(resolution);
  return match && asRead(match);
}

function onlyMatch(resolution: Resolution): TermMatch | undefined {
  if (resolution.kind !== 'found' || resolution.matches.length > 1) return undefined;
  return resolution.matches[0];
}

function asRead({ term, how, read = '' }: TermMatch): Read | undefined {
  if (how === 'description') return undefined;
  const edits = how === 'spelling' ? editsToTerm(read, term) : 0;
  return { side: termSide(term), read, how, isDoubtful: false, edits };
}

/** An exact aside; of a misspelt one the words and the edits. */
export function asCalled({ aside, read, isDoubtful, edits }: Called): Read {
  const isName = nameKey(read.text) === nameKey(aside.aside.name);
  return { side: aside, read: read.text, how: isName ? 'name' : 'alias', isDoubtful, edits };
}

function misspelt({ glossary }: ReplyContext, asked: readonly Words[]): Read[] {
  return misspeltAsides(glossary, asked).map((called) => ({
    ...asCalled(called),
    // A name of one word is only meant beside the right other side, all the more when it is misspelt.
    how: 'spelling',
    isDoubtful: called.isDoubtful || called.read.tokens.length === 1,
  }));
}

function completed(context: ReplyContext, text: string, other: string): Read | undefined {
  for (const whole of completeSide(text, other)) {
    const words = askedWords(whole);
    const [aside] = asidesCalled(context.glossary, words);
    if (aside) return asTyped(asCalled(aside), text);
    // Most of them are no name at all: looking that up takes far longer than to see that nothing begins so.
    const [begun] = context.finder.complete(whole, 1);
    const term = begun && termCalled(context.finder.find(whole), words);
    if (term && term.how !== 'spelling') return asTyped(term, text);
  }
  return undefined;
}

/** What two words make together when one of them is misspelt: “optimstic”, beside “pessimistic locking”. */
function completedMisspelt(context: ReplyContext, text: string, other: string): Read[] {
  for (const whole of completeSide(text, other)) {
    const words = askedWords(whole);
    const asides = misspelt(context, words).filter(({ isDoubtful }) => !isDoubtful);
    const term = termCalled(context.finder.find(whole), words);
    const reads = term?.how === 'spelling' ? [...asides, term] : asides;
    if (reads.length > 0) return reads.map((read) => asTyped(read, text));
  }
  return [];
}

function asTyped(read: Read, text: string): Read {
  return { ...read, read: (askedWords(text)[1] ?? { text }).text };
}

/** The one term or aside with a name that begins with these words: "blue-green" → Blue-Green Deployment. */
function onlyBeginning({ glossary, finder }: ReplyContext, { text }: Words): Read[] {
  const beginning = `${nameKey(text)} `;
  const near = finder.complete(text, LOOKED_AT);
  if (near.length === LOOKED_AT) return [];
  const terms = near.filter(({ name }) => nameKey(name).startsWith(beginning));
  const asides = contrastsOf(glossary).asidesBeginning(text);
  const sides = [...terms.map(termSide), ...asides.map(asideSide)];
  const [only] = sides;
  if (!only || new Set(sides.map(nameOfSide)).size > 1) return [];
  return [{ side: only, read: text, how: 'beginning', isDoubtful: true, edits: 0 }];
}
