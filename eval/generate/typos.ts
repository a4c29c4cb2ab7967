import type { Random } from './random.ts';

/** Which keys lie beside each other on the keyboard that most people have. */
const NEIGHBOURS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    q: 'wa',
    w: 'qes',
    e: 'wrd',
    r: 'etf',
    t: 'ryg',
    y: 'tuh',
    u: 'yij',
    i: 'uok',
    o: 'ipl',
    p: 'ol',
    a: 'qsz',
    s: 'adwx',
    d: 'sfec',
    f: 'dgrv',
    g: 'fhtb',
    h: 'gjyn',
    j: 'hkum',
    k: 'jlim',
    l: 'kop',
    z: 'xas',
    x: 'zcs',
    c: 'xvd',
    v: 'cbf',
    b: 'vng',
    n: 'bmh',
    m: 'njk',
  }),
);

type Slip = (text: string, at: number, random: Random) => string;

const drop: Slip = (text, at) => text.slice(0, at) + text.slice(at + 1);
const double: Slip = (text, at) => text.slice(0, at + 1) + text.slice(at);
const swap: Slip = (text, at) =>
  text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
const neighbour: Slip = (text, at, random) => {
  const keys = NEIGHBOURS.get((text[at] ?? '').toLowerCase()) ?? '';
  return text.slice(0, at) + (keys[random.below(keys.length)] ?? '') + text.slice(at + 1);
};

/** One slip of the fingers: a key beside the right one, a letter left out, doubled, or swapped with the next. */
export function mistype(text: string, random: Random): string {
  const slip = random.pick([neighbour, neighbour, drop, drop, double, swap]);
  return slip === swap ? swapLetters(text, random) : slip(text, pickLetter(text, random), random);
}

/** Two neighbouring letters that differ, in the wrong order. */
export function swapLetters(text: string, random: Random): string {
  const places = placesOf(text).filter((at) => {
    const [here = '', next = ''] = [text[at], text[at + 1]];
    return isLetter(next) && here.toLowerCase() !== next.toLowerCase();
  });
  const at = places[random.below(places.length)];
  return at === undefined ? text : swap(text, at, random);
}

/** Any letter, but the first of a word only half as often as the others: people see that one. */
function pickLetter(text: string, random: Random): number {
  const places = placesOf(text).flatMap((at) => (isLetter(text[at - 1] ?? ' ') ? [at, at] : [at]));
  return places[random.below(places.length)] ?? 0;
}

function placesOf(text: string): number[] {
  return [...text].flatMap((letter, at) => (isLetter(letter) ? [at] : []));
}

function isLetter(sign: string): boolean {
  return /^[a-z]$/i.test(sign);
}
