import { type Field, key, keys, number } from './action-fields.ts';

/** Where the first card of a way was opened: a list, a comparison, or by chance. */
export type Origin =
  /** Terms found in what others wrote, or several that a question named; `total` counts those left out, too. */
  | { readonly kind: 'terms'; readonly terms: readonly string[]; readonly total?: number }
  | { readonly kind: 'suggestions'; readonly terms: readonly string[] }
  | { readonly kind: 'contrast'; readonly sides: readonly string[] }
  | { readonly kind: 'category'; readonly key: string }
  | { readonly kind: 'tag'; readonly key: string }
  | { readonly kind: 'letters' }
  | { readonly kind: 'random'; readonly category?: string };

const SUGGESTED = keys(1, 5);
const SIDES = keys(2, 2);

/** The field of an origin: a sign for its kind, but for the longest, and keys. A list names at most `most` terms. */
export function origin(most: number): Field<Origin> {
  const listed = keys(1, most);
  return { write, read };

  function write(value: Origin): string {
    switch (value.kind) {
      case 'terms':
        return listed.write(value.terms) + (value.total === undefined ? '' : `+${number.write(value.total)}`);
      case 'suggestions':
        return `?${SUGGESTED.write(value.terms)}`;
      case 'contrast':
        return `=${SIDES.write(value.sides)}`;
      case 'category':
        return `/${value.key}`;
      case 'tag':
        return `#${value.key}`;
      case 'letters':
        return '~';
      case 'random':
        return `*${value.category ?? ''}`;
    }
  }

  function read(code: string): Origin | undefined {
    const rest = code.slice(1);
    switch (code[0]) {
      case '?':
        return orNone(SUGGESTED.read(rest), (terms) => ({ kind: 'suggestions', terms }));
      case '=':
        return orNone(SIDES.read(rest), (sides) => ({ kind: 'contrast', sides }));
      case '/':
        return orNone(key.read(rest), (of) => ({ kind: 'category', key: of }));
      case '#':
        return orNone(key.read(rest), (of) => ({ kind: 'tag', key: of }));
      case '~':
        return rest === '' ? { kind: 'letters' } : undefined;
      case '*':
        if (rest === '') return { kind: 'random' };
        return orNone(key.read(rest), (category) => ({ kind: 'random', category }));
      default:
        return readTerms(code);
    }
  }

  function readTerms(code: string): Origin | undefined {
    const [list = '', count, ...others] = code.split('+');
    const terms = listed.read(list);
    if (!terms || others.length > 0) return undefined;
    if (count === undefined) return { kind: 'terms', terms };
    return orNone(number.read(count), (total) => ({ kind: 'terms', terms, total }));
  }
}

function orNone<Value>(value: Value | undefined, make: (value: Value) => Origin): Origin | undefined {
  return value === undefined ? undefined : make(value);
}
