import type { Random } from '../../eval/generate/random.ts';

/** How much the chance of the commonest few is evened out (Mandelbrot's shift). */
const SHIFT = 2.7;

/** Draws items by Zipf's law, the first the likeliest: the steeper, the more often the first ones come. */
export function createZipf(items: readonly string[], steepness: number): (random: Random) => string {
  const weights = items.map((_, rank) => 1 / (rank + SHIFT) ** steepness);
  return createWeighted(items, weights);
}

/** Draws items by their weights. */
export function createWeighted(
  items: readonly string[],
  weights: readonly number[],
): (random: Random) => string {
  const sums = new Float64Array(items.length);
  let sum = 0;
  for (const [rank, weight] of weights.entries()) {
    sum += weight;
    sums[rank] = sum;
  }
  return (random) => {
    const wanted = (random.below(2 ** 30) / 2 ** 30) * sum;
    let low = 0;
    let high = items.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) <= wanted) low = middle + 1;
      else high = middle;
    }
    return items[low] ?? '';
  };
}
