import { stemmer } from 'stemmer';

/** Words that carry no content; a list of the evaluation's own, so that it does not depend on the finder's. */
const EMPTY: ReadonlySet<string> = new Set(
  `a an the this that these those it its they them their there here i me my we us our you your he him his she her who whom whose
  which what when where why how is are was were be been being am do does did doing done have has had having can could shall should
  will would may might must of in on at by for from to into onto with without within over under about as than then so if or and but
  not no nor up down out off again also just only very too any some each every all both more most other another such own same let
  get gets got give gives make makes use used uses using like way ways thing things something someone somebody anyone anybody
  everyone everybody one ones im ive dont doesnt cant isnt whats thats didnt between during because until even after before while
  since though although however thus often usually sometimes esp etc e.g i.e see compare also syn called call term word mean means
  go goes going gone come comes now still much many few lot lots never always ever rather instead`.split(
    /\s+/,
  ),
);

/** The words of a text that say something, in lower case, in their order. */
export function contentWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? [];
  return words.filter((word) => word.length > 1 && !EMPTY.has(word.replace(/['’]/g, '')));
}

export function stemOf(word: string): string {
  return stemmer(word.replace(/['’]s?$/, ''));
}

export function stemsOf(text: string): Set<string> {
  return new Set(contentWords(text).map(stemOf));
}
