import { createHash } from 'node:crypto';

/** Something to send, with what tells it from an earlier one. */
export type Kept = { readonly body: Buffer; readonly etag: string; readonly type: string };

/** So many pages are kept: those of most glossaries, and of a large one some twenty megabytes. */
const MOST = 2_000;

/** Keeps what was made, and lets go of the oldest when there is too much. */
export function createPageCache(most = MOST) {
  const pages = new Map<string, Kept>();
  return {
    /** What is kept under the name, or else is made now; what can't be made is not kept. */
    get(name: string, type: string, make: () => string | undefined): Kept | undefined {
      const known = pages.get(name);
      if (known) return known;
      const made = make();
      if (made === undefined) return undefined;
      const body = Buffer.from(made);
      const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`;
      const kept = { body, etag, type };
      const [oldest] = pages.size >= most ? pages.keys() : [];
      if (oldest !== undefined) pages.delete(oldest);
      pages.set(name, kept);
      return kept;
    },
  };
}

export type PageCache = ReturnType<typeof createPageCache>;
