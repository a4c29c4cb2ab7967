/** Has whoever waits go on one after another, so many a second. */
export function createPace(perSecond: number): () => Promise<void> {
  const stepMs = 1_000 / perSecond;
  let nextAt = 0;
  return async () => {
    const now = performance.now();
    const at = Math.max(now, nextAt);
    nextAt = at + stepMs;
    if (at > now) await new Promise((resolve) => setTimeout(resolve, at - now));
  };
}
