import { shortKey } from './short-key.ts';

/** The key of each id. They depend on the ids alone; where two meet, the later in their order takes the next key. */
export function assignKeys(ids: readonly string[]): Map<string, string> {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of [...ids].sort()) {
    let attempt = 0;
    while (taken.has(shortKey(id, attempt))) attempt += 1;
    const key = shortKey(id, attempt);
    taken.add(key);
    keys.set(id, key);
  }
  return keys;
}
