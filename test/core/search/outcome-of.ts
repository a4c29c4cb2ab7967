import type { Resolution } from '../../../src/core/search/resolution.ts';

/** A resolution in one line: its kind and the ids of its terms. */
export function outcomeOf(resolution: Resolution): string {
  switch (resolution.kind) {
    case 'found':
      return ['found', ...resolution.matches.map(({ term }) => term.id)].join(' ');
    case 'unsure':
      return ['unsure', ...resolution.candidates.map(({ term }) => term.id)].join(' ');
    case 'unknown':
      return ['unknown', ...resolution.suggestions.map(({ id }) => id)].join(' ');
  }
}
