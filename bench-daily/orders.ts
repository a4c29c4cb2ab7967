import type { Platform } from '../src/core/replies/reply.ts';
import type { Place, Size } from './places.ts';

/** What the process of the platforms is told. */
export type Order =
  | {
      readonly kind: 'start';
      readonly platform: Platform;
      readonly size: Size;
      readonly latencyMs: number;
      /** So often the first workspace answers with 429 to each of its channels. */
      readonly refusals: number;
    }
  | { readonly kind: 'count' };

/** A daily post as the platform saw it arrive, in milliseconds since 1970. */
export type Arrival = Place & { readonly at: number };

/** What it tells. */
export type Report =
  | { readonly kind: 'started'; readonly apiUrl: string; readonly token: string }
  | { readonly kind: 'counted'; readonly arrivals: readonly Arrival[]; readonly limited: number };
