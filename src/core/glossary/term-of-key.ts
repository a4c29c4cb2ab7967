import type { Glossary } from './glossary.ts';
import type { Term } from './term.ts';

/** The term of the key that a button holds, or that had this key before. */
export function termOfKey({ byKey, byFormerKey }: Glossary, key: string): Term | undefined {
  return byKey.get(key) ?? byFormerKey.get(key);
}
