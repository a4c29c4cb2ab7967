/**
 * Shortens a text to at most `limit` UTF-16 units (what both platforms count), at the end of a word where there is
 * one in the last third, with an ellipsis. Never cuts a surrogate pair in two.
 */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = limit - 1;
  const cut = text.slice(0, isHighSurrogate(text, room - 1) ? room - 1 : room);
  const space = cut.search(/\s\S*$/);
  return `${(space > room * 0.66 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

function isHighSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdbff;
}
