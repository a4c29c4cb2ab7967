import { buildTermFinder } from '../../src/core/search/build-term-finder.ts';
import type { Load } from '../load.ts';
import { recordSlices, type Slices } from './slices.ts';

/** How long building the index holds up everything else, between the pauses that it makes. */
export async function measureSlices({ glossary }: Load): Promise<Slices> {
  const recorder = recordSlices();
  await buildTermFinder(glossary, { pause: recorder.pause, now: () => performance.now() });
  return recorder.end();
}
