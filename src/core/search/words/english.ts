import { COMMON_WORDS } from './common-words.ts';
import type { Token } from './tokenise.ts';
import { ASIDE_WORDS, FRAME_WORDS, GENERIC_WORDS, STOP_WORDS } from './word-lists.ts';

let ranks: ReadonlyMap<string, number> | undefined;

/** How common an English word is: 0 for the commonest, Infinity for what is no common word. */
export function rankOf(word: string): number {
  ranks ??= new Map(COMMON_WORDS.split(' ').map((common, rank) => [common, rank]));
  return ranks.get(word) ?? Number.POSITIVE_INFINITY;
}

/** Ways to ask what something is, or about it. */
const DEFINITION_QUESTIONS = [
  /wh?at(?:['’]?s|s? (?:exactly |even |the \w+ )?(?:is|are|was|does|do|exactly|means))/,
  /w(?:hat|t[fh])(?: the \w+)? is/,
  /defin(?:e|ed|ition)/,
  /explain(?:ed|s)?|describe|eli5|tl;?dr|remind me|refresh my/,
  /mean(?:s|ing|t)?/,
  /tell me (?:more )?about|teach me|(?:anyone|anybody|someone|who) knows?|learn about/,
  /how (?:do|does|is|are|can|should|would)|how come|how to/,
  /why (?:do|does|is|are|should|would|not)/,
  /when (?:do|should|would|to|is|are)/,
  /(?:should|do|must|can|could) (?:i|we|you|one) (?:use|need|choose|care|know)/,
  /difference|differ from|compared? (?:to|with)|compare|vs\.?|versus|same as|better than/,
  /stands? for|short for|an? (?:acronym|abbreviation)/,
  /(?:benefits?|advantages?|drawbacks?|downsides?|pros|point|purpose|idea|concept|basics|overview|example|examples|use) of/,
  /(?:what|how) about|know (?:what|about)|heard of|read about/,
  // And in German.
  /was (?:\w+ )?(?:ist|sind|bedeutet|heißt|macht|tut|meint)|was \S+(?: \S+){0,3} (?:ist|sind|bedeutet|heißt|macht|tut)/,
  /erklär(?:e|en|t|st|ung)?|erläuter[en]?|definier(?:e|en|t)|beschreib(?:e|en)|bedeute(?:t|n|ung)/,
  /wof[üu]r (?:steht|stehen|ist|braucht)|wozu|wie (?:funktionier(?:t|en)|gehen|geht|arbeitet)/,
  /wann (?:nimmt|nehme|nutzt|brauche?t?)|(?:warum|wieso|weshalb) (?:braucht|nutzt|ist|sind)|unterschiede?|vergleiche?/,
];
const DEFINITION_QUESTION = new RegExp(
  `\\b(?:${DEFINITION_QUESTIONS.map(({ source }) => source).join('|')})\\b`,
  'i',
);

/** Asks to choose one, not what it is: "which channel should I use". */
const WHICH = /\bwhich\b/i;

/** Whether the words ask what something is. */
export function asksForDefinition(text: string): boolean {
  return DEFINITION_QUESTION.test(text) && !WHICH.test(text);
}

const ASKS_FOR_NAME =
  /\b(?:(?:wh?at(?:['’]?s| is| was)|whats|forgot|know|remember|need|is there) (?:the|an?|that) (?:name|word|term|expression) (?:for|of|when)|(?:name|word|term) for|wh?at (?:do|would|should) (?:you|we|people|they|i) call|wh?at (?:is|are) (?:it|that|this|they|those) called|(?:is|are) called\?|how do (?:you|we) call|thing (?:that|which|where|you))\b/i;

/** Whether the words describe something whose name is asked for: "what do you call it when". */
export function asksForName(text: string): boolean {
  return ASKS_FOR_NAME.test(text);
}

/** Whether a word carries no evidence for or against a term. */
export function isEmptyWord(key: string): boolean {
  return STOP_WORDS.has(key) || FRAME_WORDS.has(key);
}

/** Whether a word can tell one entry from another: no empty word, and no lone letter or small number. */
export function isTelling(key: string): boolean {
  return !isEmptyWord(key) && !/^[a-z+#%]?\p{N}{0,2}[+#%]*$/u.test(key);
}

/** Whether a word, where it stands beside a name, leaves the name what it is. */
export function isAside(key: string): boolean {
  return isEmptyWord(key) || ASIDE_WORDS.has(key) || GENERIC_WORDS.has(key);
}

/** Whether a word is English enough to have been meant as it stands. */
export function isCommonWord({ key, form }: Pick<Token, 'key' | 'form'>): boolean {
  if (isEmptyWord(key) || /\p{N}/u.test(key)) return true;
  return Number.isFinite(rankOf(key)) || Number.isFinite(rankOf(form));
}
