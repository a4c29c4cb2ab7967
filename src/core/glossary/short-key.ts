const LENGTH = 6;
const SIZE = 36 ** LENGTH;

/** Six characters for an id (FNV-1a, 53 bits of it, in base 36); `attempt` gives another key where one is taken. */
export function shortKey(id: string, attempt = 0): string {
  const value = hash(attempt === 0 ? id : `${id}#${attempt}`) % SIZE;
  return value.toString(36).padStart(LENGTH, '0');
}

/** A whole number below 2^53 for a text: two 32-bit FNV-1a hashes side by side. */
export function hash(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ (unit + index), 0x85ebca6b);
  }
  return (high >>> 0) * 0x200000 + ((low ^ (low >>> 15)) & 0x1fffff);
}
