import type { Random } from '../../eval/generate/random.ts';
import { FIELDS } from './computing-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A name as glossaries have them: one to four words, an acronym or a numbered protocol. It may be taken. */
export function makeName(vocabulary: Vocabulary, random: Random): string {
  const { drawModifier, drawHead, drawName } = vocabulary;
  const kind = random.below(100);
  if (kind < 14) return cased(drawName(random), random);
  if (kind < 58) return cased(join([drawModifier(random), drawHead(random)], random), random);
  if (kind < 86)
    return cased(join([drawModifier(random), drawModifier(random), drawHead(random)], random), random);
  if (kind < 91)
    return cased(
      [drawModifier(random), drawModifier(random), drawName(random), drawHead(random)].join(' '),
      random,
    );
  if (kind < 94) return makeAcronym(3 + random.below(3), random);
  if (kind < 97)
    return `${makeAcronym(3, random)} ${random.below(3) === 0 ? 1 + random.below(9) : 100 + random.below(9_000)}`;
  if (kind < 98) return `${capitalise(drawName(random))} ${1 + random.below(9)}.${random.below(10)}`;
  return `${capitalise(drawHead(random))} (${random.pick([FIELDS[0] ?? '', ...FIELDS.slice(1)])})`;
}

/** Other ways of writing a name, any of which may be taken. */
export function makeAliases(name: string, { drawHead }: Vocabulary, random: Random): string[] {
  const words = name.toLowerCase().split(/[ -]/);
  const aliases: string[] = [];
  if (words.length > 2 && !/\d|\(/.test(name) && random.below(100) < 45)
    aliases.push(
      words
        .map((word) => word[0] ?? '')
        .join('')
        .toUpperCase(),
    );
  if (words.length > 1 && !/\d|\(/.test(name)) {
    if (random.below(100) < 18) aliases.push([...words.slice(0, -1), drawHead(random)].join(' '));
    if (words.length > 2 && random.below(100) < 12) aliases.push(words.slice(1).join(' '));
  }
  if (/^[A-Z]{3,5}$/.test(name)) aliases.push(...expand(name, random));
  return aliases;

  /** What the letters stand for, in words that begin with them. */
  function expand(letters: string, chance: Random): string[] {
    const spelt = [...letters.toLowerCase()].map((letter) => {
      for (let tries = 0; tries < 200; tries += 1) {
        const word = drawHead(chance);
        if (word.startsWith(letter)) return word;
      }
      return undefined;
    });
    return spelt.includes(undefined) ? [] : [spelt.join(' ')];
  }
}

function makeAcronym(length: number, random: Random): string {
  // As often as words begin with them.
  const letters = 'sssscccpppaaatttmmdddrriibbeeffhhllnnggoowwvukjqxyz';
  return Array.from({ length }, () => letters[random.below(letters.length)] ?? 's')
    .join('')
    .toUpperCase();
}

function join(words: readonly string[], random: Random): string {
  const [first = '', ...others] = words;
  return random.below(100) < 8
    ? [`${first}-${others[0] ?? ''}`, ...others.slice(1)].join(' ')
    : words.join(' ');
}

function cased(name: string, random: Random): string {
  return random.below(2) === 0 ? name : name.split(' ').map(capitalise).join(' ');
}

function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
