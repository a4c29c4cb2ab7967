/** Something of which so many may happen in a time: at once, or one by one as the bucket fills again. */
export type Limit = { readonly key: string; readonly most: number; readonly everyMs: number };

type Bucket = { left: number; at: number };

/** Counts what happens against limits that fill again evenly. */
export class TokenBuckets {
  readonly #elapsedMs: () => number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(elapsedMs: () => number) {
    this.#elapsedMs = elapsedMs;
  }

  /** Takes one from each bucket and gives 0; when one is empty, takes nothing and gives the milliseconds to wait. */
  take(...limits: readonly Limit[]): number {
    const buckets = limits.map((limit) => this.#filled(limit));
    const waits = limits.map(({ most, everyMs }, index) => {
      const left = buckets[index]?.left ?? most;
      return left >= 1 ? 0 : ((1 - left) * everyMs) / most;
    });
    const longest = Math.max(0, ...waits);
    if (longest === 0) for (const bucket of buckets) bucket.left -= 1;
    return longest;
  }

  #filled({ key, most, everyMs }: Limit): Bucket {
    const at = this.#elapsedMs();
    const bucket = this.#buckets.get(key) ?? { left: most, at };
    bucket.left = Math.min(most, bucket.left + ((at - bucket.at) * most) / everyMs);
    bucket.at = at;
    this.#buckets.set(key, bucket);
    return bucket;
  }
}
