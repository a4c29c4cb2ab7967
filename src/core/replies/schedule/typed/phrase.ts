/** A word as it was typed; a comma behind it ends what it belongs to. */
export type TypedWord = { readonly text: string; readonly endsPiece: boolean };

export function splitWords(typed: string): TypedWord[] {
  return [...typed.matchAll(/([^\s,;]+)\s*([,;]?)/g)].map(([, text = '', comma]) => ({
    text,
    endsPiece: comma !== '',
  }));
}

/** The words as if they were typed so, commas included. */
export function textOf(words: readonly TypedWord[]): string {
  return words.map(({ text, endsPiece }) => (endsPiece ? `${text},` : text)).join(' ');
}

/** So many words from a place on, as one text; undefined where there are fewer. */
export function phraseAt(words: readonly TypedWord[], at: number, count: number): string | undefined {
  const phrase = words.slice(at, at + count);
  return phrase.length < count ? undefined : phrase.map(({ text }) => text).join(' ');
}

/** The words from a place up to the next comma. */
export function pieceAt(
  words: readonly TypedWord[],
  at: number,
): { readonly text: string; readonly count: number } {
  const end = words.findIndex(({ endsPiece }, index) => index >= at && endsPiece);
  const count = (end < 0 ? words.length : end + 1) - at;
  return { text: phraseAt(words, at, count) ?? '', count };
}

/** The first that reads, of a phrase of `most` words from a place on, of one of a word less, and so on. */
export function readLongest<Value>(
  words: readonly TypedWord[],
  at: number,
  most: number,
  read: (phrase: string) => Value | undefined,
): { readonly value: Value; readonly count: number } | undefined {
  for (let count = Math.min(most, words.length - at); count > 0; count -= 1) {
    const value = read(phraseAt(words, at, count) ?? '');
    if (value !== undefined) return { value, count };
  }
  return undefined;
}
