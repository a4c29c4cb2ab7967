/** A time that something took, as short as a person reads it: `0.8 ms`, `24 ms`, `1.3 s`. */
export function tellDuration(ms: number): string {
  if (ms >= 1_000) return `${(ms / 1_000).toFixed(1)} s`;
  return ms < 10 ? `${ms.toFixed(1)} ms` : `${Math.round(ms)} ms`;
}
