/** Where in an entry a word stands, the least telling place first. */
const FIELDS = ['code', 'practice', 'definition', 'ask', 'tag', 'name'] as const;
export type Field = (typeof FIELDS)[number];

/** How much a word counts by its best place, and more for each time that it comes again. */
const FACTOR: Readonly<Record<Field, number>> = {
  code: 0.7,
  practice: 0.85,
  definition: 1,
  tag: 0.9,
  ask: 1,
  name: 1,
};
const REPEAT = 0.15;
const MOST_REPEATS = 3;
const STEPS = MOST_REPEATS + 1;

/** A word's field in one small number, with how often it comes again. */
export function toCode(field: Field): number {
  return FIELDS.indexOf(field) * STEPS;
}

/** The code of a word that comes again in another place: the better of the two, one repeat more. */
export function again(code: number, other: number): number {
  const field = Math.max(Math.floor(code / STEPS), Math.floor(other / STEPS));
  return field * STEPS + Math.min(MOST_REPEATS, (code % STEPS) + 1);
}

const NAMING = toCode('ask');

const FACTORS = Float32Array.from({ length: FIELDS.length * STEPS }, (_, code) => {
  const field = FIELDS[Math.floor(code / STEPS)] ?? 'code';
  return FACTOR[field] * (1 + REPEAT * (code % STEPS));
});

/** How much a word with this code counts. */
export function factorOf(code: number): number {
  return FACTORS[code] ?? 0;
}

/** Whether the word is part of what the term is called or asked for by: its names, tags, category and asks. */
export function isNaming(code: number): boolean {
  return code >= NAMING;
}
