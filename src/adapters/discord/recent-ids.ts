/** Discord may deliver an event again after a resumed connection: long before a thousand others have come. */
const REMEMBERED = 1_000;

/** Remembers the latest ids; `claim` is true for each of them once. */
export function createRecentIds(limit: number = REMEMBERED) {
  const ids = new Set<string>();
  return {
    claim(id: string): boolean {
      if (ids.has(id)) return false;
      ids.add(id);
      const [oldest] = ids;
      if (ids.size > limit && oldest !== undefined) ids.delete(oldest);
      return true;
    },
  };
}

export type RecentIds = ReturnType<typeof createRecentIds>;
