import { createRandom, type Random } from '../../eval/generate/random.ts';
import { LIMITS } from '../../src/core/glossary/limits.ts';
import { nameKey } from '../../src/core/glossary/name-key.ts';
import type { ParsedTerm } from '../../src/core/glossary/parse-glossary-file.ts';
import { FIELDS } from './computing-words.ts';
import { makeAliases, makeName } from './make-name.ts';
import type { Draw, Vocabulary } from './vocabulary.ts';
import { createZipf } from './zipf.ts';

type Topic = { readonly category: string; readonly tags: readonly string[]; readonly draw: Draw };

/** How many words a field has of its own. */
const TOPIC = 400;

const SHORTEST = 15;
const LONGEST = 40;

/** As many terms as wanted, with names that nothing else has. The first thousand are the same however many follow. */
export function makeTerms(count: number, vocabulary: Vocabulary): ParsedTerm[] {
  const random = createRandom(2);
  const topics = makeTopics(vocabulary);
  const taken = new Set<string>();
  const take = (name: string): boolean => {
    const key = nameKey(name);
    if (name.length > LIMITS.name || taken.has(key)) return false;
    taken.add(key);
    return true;
  };
  return Array.from({ length: count }, (_, index): ParsedTerm => {
    let name = makeName(vocabulary, random);
    while (!take(name)) name = makeName(vocabulary, random);
    const topic = topics[random.below(topics.length)] ?? {
      category: 'Other',
      tags: [],
      draw: vocabulary.drawContent,
    };
    return {
      name,
      aliases: makeAliases(name, vocabulary, random).filter(take),
      category: topic.category,
      tags: random.shuffle(topic.tags).slice(0, 1 + random.below(3)),
      definition: makeDefinition(name, topic, vocabulary, random),
      links: [],
      related: [],
      contrasts: [],
      prerequisites: [],
      formerIds: [],
      asks: [],
      status: 'published',
      source: { file: 'bench', line: index + 1, column: 1 },
    };
  });
}

function makeTopics({ content }: Vocabulary): Topic[] {
  const random = createRandom(3);
  return FIELDS.map((category) => {
    const words = Array.from({ length: TOPIC }, () => content[50 + random.below(8_000)] ?? '');
    return { category, tags: words.slice(0, 8), draw: createZipf(words, 1) };
  });
}

/** A text of the field, with the words that every text has and some of the name's. */
function makeDefinition(name: string, topic: Topic, vocabulary: Vocabulary, random: Random): string {
  const length = SHORTEST + random.below(LONGEST - SHORTEST + 1);
  const own = name.toLowerCase().match(/[a-z]+/g) ?? [];
  const words = [
    random.pick(['A', 'The', 'A kind of', 'Any']),
    vocabulary.drawHead(random),
    random.pick(['that', 'which', 'for', 'by which']),
  ];
  while (words.length < length) {
    const kind = random.below(100);
    if (kind < 42) words.push(vocabulary.drawFunction(random));
    else if (kind < 47) words.push(own[random.below(own.length)] ?? name);
    else if (kind < 60) words.push(topic.draw(random));
    else words.push(vocabulary.drawContent(random) + (random.below(12) === 0 ? ',' : ''));
  }
  return `${words.join(' ')}.`;
}
