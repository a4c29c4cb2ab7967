import { nameKey } from './glossary/name-key.ts';

/** How one field of an action stands between colons; `read` takes any string and gives undefined for a wrong one. */
export type Field<Value> = {
  readonly write: (value: Value) => string;
  readonly read: (code: string) => Value | undefined;
};

/** A field that may be missing. */
export type Optional<Value> = Field<Value> & { readonly optional: true };

const KEY_LENGTH = 6;

/** The key of a term, a category or a tag. */
export const key = matching(/^[a-z0-9]{6}$/);

/** A page or a step, from 0. */
export const number: Field<number> = {
  write: String,
  read: (code) => (/^\d{1,4}$/.test(code) ? Number(code) : undefined),
};

/** A local date, such as 2026-03-29. */
export const date = matching(/^\d{4}-\d{2}-\d{2}$/);

/** A person's id on a platform. */
export const user = matching(/^[A-Za-z0-9]{1,32}$/);

/** A time zone such as America/Argentina/Buenos_Aires; whether there is such a one, whoever reads it sees. */
export const zone = matching(/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/);

/** The number of a message in Slack, which also names the thread under it. */
export const thread = matching(/^\d{1,12}\.\d{6}$/);

/** The same number in fewer characters, for a button that has much else to hold. */
export const packedThread: Field<string> = {
  write: (value) =>
    value
      .split('.')
      .map((part) => Number(part).toString(36))
      .join('.'),
  read(code) {
    const [, seconds, rest] = /^([0-9a-z]{1,8})\.([0-9a-z]{1,4})$/.exec(code) ?? [];
    if (!seconds || !rest) return undefined;
    const fraction = String(Number.parseInt(rest, 36)).padStart(6, '0');
    return thread.read(`${Number.parseInt(seconds, 36)}.${fraction}`);
  },
};

/** Words in the form in which names are the same, at most `longest` characters. */
export function words(longest: number): Field<string> {
  return {
    write: (text) => text,
    read: (code) => (code !== '' && code.length <= longest && nameKey(code) === code ? code : undefined),
  };
}

export function oneOf<const Word extends string>(...all: readonly Word[]): Field<Word> {
  return { write: (word) => word, read: (code) => all.find((word) => word === code) };
}

/** Between `least` and `most` keys, one after the other; of more the last ones are kept. */
export function keys(least: number, most: number): Field<readonly string[]> {
  return {
    write: (list) => list.slice(-most).join(''),
    read(code) {
      const list = code.match(/.{1,6}/g) ?? [];
      const isWhole = list.length >= least && list.length <= most && code.length % KEY_LENGTH === 0;
      return isWhole && list.every((each) => key.read(each)) ? list : undefined;
    },
  };
}

export function optional<Value>(field: Field<Value>): Optional<Value> {
  return { ...field, optional: true };
}

function matching(pattern: RegExp): Field<string> {
  return { write: (text) => text, read: (code) => (pattern.test(code) ? code : undefined) };
}
