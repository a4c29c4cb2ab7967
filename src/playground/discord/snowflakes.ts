/** Discord's ids: the time since 2015 in milliseconds, and a running number. */
export function createSnowflakes(now: () => Date): () => string {
  let counter = 0n;
  return () => {
    counter += 1n;
    const time = BigInt(now().getTime()) - 1_420_070_400_000n;
    return String((time << 22n) + counter);
  };
}
