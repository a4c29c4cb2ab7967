import { COMMON_WORDS } from './common-words.ts';

let ranks: ReadonlyMap<string, number> | undefined;

/** How common an English word is: 0 for the commonest, Infinity for what is no common word. */
export function rankOf(word: string): number {
  ranks ??= new Map(COMMON_WORDS.split(' ').map((common, rank) => [common, rank]));
  return ranks.get(word) ?? Number.POSITIVE_INFINITY;
}

/** Words that say nothing about which term is meant. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those it its they them their there here i me my we us our you your he she his her who whom whose which what
  when where why how is are was were be been being am do does did done doing have has had having can could shall should will would
  may might must of in on at by for from to into onto with without within over under about as than then so if or and but not no nor
  up down out off again also just only very too any some each every all both more most other another such own same let lets get gets
  got give gives make makes made use used uses using like way ways thing things something someone somebody anyone anybody
  everyone one ones stuff kind sort please pls plz thanks thank thx hi hey hello ok okay yes yeah im ive dont doesnt cant isnt whats
  wheres hows whos thats theres youre id ill vs versus between difference differences while during because until still even
  after before keep keeps put way want wants need needs know tell say says said`.split(/\s+/),
);

/** Words around a term that ask for its meaning and add none of their own. */
export const FRAME_WORDS: ReadonlySet<string> = new Set(
  `define defines defined definition explain explains explained explanation describe description mean means meaning meant work works
  working stand stands abbreviation acronym concept idea notion term terms called example examples simple simply short brief quick quickly basics
  basic intro introduction exactly actually really understand learn eli5 overview summary remind lookup look show lemma question
  wondering curious again team folks guys quick`.split(/\s+/),
);

/** Head nouns that names are often given, or robbed of: "Raft algorithm", "N+1 (problem)". */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  `problem problems pattern patterns algorithm algorithms protocol protocols theorem principle principles strategy strategies technique
  techniques mechanism method approach system systems theory model process structure tool feature software programming computing computer
  engineering tech technology development dev language code coding design architecture`.split(/\s+/),
);

/** Words that stand between the terms of a list. */
export const JOINING_WORDS: ReadonlySet<string> = new Set('and or + vs versus with plus'.split(' '));

const DEFINITION_QUESTION =
  /\bwh?at(?:['’]?s|s? (?:is|are|was|does|do|exactly))\b|\bdefin(?:e|ition)|\bexplain|\bdescribe|\bmean(?:s|ing)?\b|\btell me (?:more )?about\b|\bhow (?:do|does|is|are)\b.*\bwork|\beli5\b|\bdifference\b|\bdiffer from\b|\bcompare\b|\bvs\.?\b|\bversus\b|\bstands? for\b|\bwhen (?:do|should|would) (?:i|we|you|one) use\b|\bremind me\b|\bwhy (?:do|should|would) (?:i|we|you|one) (?:use|need)\b/i;

/** Whether the words ask what something is. */
export function asksForDefinition(text: string): boolean {
  return DEFINITION_QUESTION.test(text);
}

/** Whether a word carries no evidence for or against a term. */
export function isEmptyWord(key: string): boolean {
  return STOP_WORDS.has(key) || FRAME_WORDS.has(key);
}
