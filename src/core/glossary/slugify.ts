import { LIMITS } from './limits.ts';
import { nameKey } from './name-key.ts';

const SIGNS: Record<string, string> = { '+': ' plus ', '#': ' sharp ', '%': ' percent ', '.': ' dot ' };

/** An id made from a name, in whatever script: `C++` → `c-plus-plus`; at most 40 characters, cut between words. */
export function slugify(name: string): string {
  const words = nameKey(name)
    .replace(/[+#%.]/g, (sign) => SIGNS[sign] ?? ' ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  let slug = words[0]?.slice(0, LIMITS.id) || 'term';
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > LIMITS.id) break;
    slug += `-${word}`;
  }
  return slug;
}

/** The slug, or the first of slug-2, slug-3 … that nothing else is called. */
export function freeSlug(slug: string, taken: { has(slug: string): boolean }): string {
  let free = slug;
  for (let count = 2; taken.has(free); count += 1) free = `${slug.slice(0, LIMITS.id - 4)}-${count}`;
  return free;
}
