import { TRAIL_LENGTH, type Way } from '../action.ts';
import type { Term } from '../glossary/term.ts';

/** The way of a card that nothing led to, or that everyone sees. */
export const NO_WAY: Way = { trail: [] };

/** The way from a term's card to the next. */
export function onwards(way: Way, { key }: Term): Way {
  return { ...way, trail: [...way.trail, key].slice(-TRAIL_LENGTH) };
}

/** The way from a list to the terms on it; `thread` is where in Slack sharing goes. */
export function wayFrom(from: Way['from'] & object, thread?: string): Way {
  return { trail: [], from, ...(thread ? { thread } : {}) };
}
