/** A way to read a text as two things to be told apart. */
export type Split = {
  readonly sides: readonly [string, string];
  /** "x or y" may be any sentence; "x vs y" asks to tell them apart. */
  readonly isAsked: boolean;
};

/** Whoever compares names two things; a longer text tells a story. */
export const COMPARISON_LENGTH = 200;

/** What may stand between two things. */
export const JOINT = /\s(?:and|or|vs\.?|v\.s\.|versus|with|to|against|und|oder|gegen|mit|&)\s/i;

/** What stands between things for nothing else than to compare them. */
const AGAINST = /\s(?:vs\.?|v\.s\.|versus|gegen)\s/i;

/** Names of more words are seldom cut short. */
const NAME_WORDS = 4;

/** Each way of asking: what stands before the two (and is left out), and what between them. English and German. */
const WAYS: readonly { readonly lead?: RegExp; readonly joint: RegExp; readonly isAsked: boolean }[] = [
  {
    lead: /^(?:.*\s)?(?:differences?|distinctions?|contrast)\s(?:is\s|are\s)?between\s/i,
    joint: /\s(?:and|or|vs\.?|versus|&)\s/gi,
    isAsked: true,
  },
  {
    lead: /^(?:.*\s)?unterschiede?n?\s(?:ist\s)?zwischen\s/i,
    joint: /\s(?:und|oder|vs\.?|versus|gegen|&)\s/gi,
    isAsked: true,
  },
  { joint: new RegExp(AGAINST, 'gi'), isAsked: true },
  { joint: /\scompare[sd]?\s(?:with|to)\s/gi, isAsked: true },
  {
    lead: /^(?:.*\s)?(?:compare|contrast)\s/i,
    joint: /\s(?:with|to|and|or|against|&)\s/gi,
    isAsked: true,
  },
  { lead: /^(?:.*\s)?(?:vergleich|vergleiche)\s/i, joint: /\s(?:mit|und|oder|&)\s/gi, isAsked: true },
  { joint: /\s(?:or|oder)\s/gi, isAsked: false },
];

/**
 * The ways to read a text as two things to be told apart, the likeliest first. Where names may hold an "and" there is one
 * for each of them: "difference between read and write and die" has two. Three things joined by "vs" are none.
 */
export function splitSides(text: string): readonly Split[] {
  if (text.length > COMPARISON_LENGTH || !JOINT.test(text)) return [];
  const line = lineOf(text);
  for (const { lead, joint, isAsked } of WAYS) {
    const start = lead ? lead.exec(line)?.[0].length : 0;
    if (start === undefined) continue;
    const told = line.slice(start);
    const joints = [...told.matchAll(joint)];
    if (joints.length === 0) continue;
    if (!lead && isAsked && joints.length > 1) return [];
    const splits = joints.map(({ index, 0: joined }): Split => {
      return { sides: [clean(told.slice(0, index)), clean(told.slice(index + joined.length))], isAsked };
    });
    return splits.filter(({ sides }) => sides.every((side) => side !== ''));
  }
  return [];
}

/**
 * What a text asks to tell apart, also where that is more than two things, which nobody can lay side by side; nothing for
 * a text that does not surely compare.
 */
export function comparedIn(text: string): readonly string[] {
  if (text.length > COMPARISON_LENGTH || !JOINT.test(text)) return [];
  const things = lineOf(text).split(AGAINST).map(clean);
  if (things.length > 2) return things.filter((thing) => thing !== '');
  const [split] = splitSides(text);
  return split?.isAsked ? split.sides : [];
}

function lineOf(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\s?!.,;:]+$/, '')
    .trim();
}

/** Without the quotation marks and commas around it. */
function clean(side: string): string {
  return side.replace(/^[\s"'“”„‘’«»`,;:]+|[\s"'“”„‘’«»`,;:?!]+$/g, '');
}

/**
 * What a side may be called when the other says the rest: "optimistic", "pessimistic locking" → "optimistic locking";
 * "shedder", "load balancer" → "load shedder". The longest addition first; none for what is longer than a name.
 */
export function completeSide(side: string, other: string): string[] {
  const words = other.split(' ');
  if (words.length > NAME_WORDS || side.split(' ').length > NAME_WORDS) return [];
  const completed: string[] = [];
  for (let taken = words.length - 1; taken > 0; taken -= 1) {
    completed.push(`${side} ${words.slice(-taken).join(' ')}`, `${words.slice(0, taken).join(' ')} ${side}`);
  }
  return completed;
}
