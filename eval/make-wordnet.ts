/**
 * Makes eval/glossaries/wordnet/wordnet.yaml out of Debian's wordnet-base: the nouns of computing, law and the sciences.
 * See SOURCE.md beside the file for how to run it.
 */
import { nameKey } from '../src/core/glossary/name-key.ts';
import { readNouns, type Synset } from './generate/wordnet-files.ts';
import { cutTo, type MadeTerm, writeGlossary } from './generate/write-glossary.ts';

const TARGET = 'eval/glossaries/wordnet/wordnet.yaml';
const HEADING = `WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved.
Nouns of computing, law and the sciences; made by eval/make-wordnet.ts. See LICENSE and SOURCE.md.`;

/** Topics of WordNet by the first word of their synset, and the category that they make. */
const TOPICS: ReadonlyMap<string, string> = new Map([
  ['computer_science', 'Computing'],
  ['computer', 'Computing'],
  ['electronics', 'Computing'],
  ['telecommunication', 'Computing'],
  ['law', 'Law'],
  ['government', 'Law'],
  ['politics', 'Law'],
  ['physics', 'Physics'],
  ['mechanics', 'Physics'],
  ['astronomy', 'Physics'],
  ['meteorology', 'Earth'],
  ['geology', 'Earth'],
  ['mathematics', 'Mathematics'],
  ['statistics', 'Mathematics'],
  ['geometry', 'Mathematics'],
  ['logic', 'Mathematics'],
  ['chemistry', 'Chemistry'],
  ['biology', 'Life'],
  ['genetics', 'Life'],
  ['botany', 'Life'],
  ['zoology', 'Life'],
  ['ecology', 'Life'],
  ['physiology', 'Life'],
  ['anatomy', 'Medicine'],
  ['medicine', 'Medicine'],
  ['pathology', 'Medicine'],
  ['psychiatry', 'Medicine'],
  ['psychology', 'Mind'],
  ['psychoanalysis', 'Mind'],
  ['linguistics', 'Mind'],
  ['philosophy', 'Mind'],
  ['economics', 'Economy'],
  ['commerce', 'Economy'],
  ['finance', 'Economy'],
]);

const count = writeGlossary(TARGET, HEADING, readTerms());
console.log(`${TARGET}: ${count} terms`);

function readTerms(): MadeTerm[] {
  const nouns = readNouns();
  const topics = new Map<string, string>();
  for (const { offset, words } of nouns) {
    const category = TOPICS.get(words[0] ?? '');
    // A topic is a field of knowledge: "law" is also a rule, and only one of its synsets has terms of its own.
    if (category) topics.set(offset, category);
  }
  const terms = new Map<string, MadeTerm>();
  for (const noun of nouns) {
    const category = noun.topics.map((topic) => topics.get(topic)).find((found) => found !== undefined);
    if (category) addTerm(terms, noun, category);
  }
  return [...terms.values()];
}

/** A word that is first in several synsets becomes one term with several meanings. */
function addTerm(terms: Map<string, MadeTerm>, { words, gloss }: Synset, category: string): void {
  const [name = '', ...aliases] = words.map((word) => word.replaceAll('_', ' '));
  // Behind the definition come examples in quotes.
  const definition = cutTo(
    gloss
      .replace(/;\s*".*$/s, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const earlier = terms.get(nameKey(name));
  if (definition.length < 12 || !nameKey(name)) return;
  terms.set(nameKey(name), {
    name: earlier?.name ?? name,
    aliases: [...(earlier?.aliases ?? []), ...aliases],
    category: earlier?.category ?? category,
    meanings: [...(earlier?.meanings ?? []), { context: `in ${category.toLowerCase()}`, definition }],
  });
}
