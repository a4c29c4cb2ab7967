/** What a press asks for. Terms and categories travel as their six-character keys. */
export type Action =
  /** Shows a page (from 0) of a term's card; the trail holds the terms to go back to, the latest last. */
  | { readonly kind: 'open'; readonly term: string; readonly page: number; readonly trail: readonly string[] }
  /** Posts the term's card for everyone. */
  | { readonly kind: 'share'; readonly term: string }
  /** Takes a public answer away again; only for the person it names by platform id. */
  | { readonly kind: 'delete'; readonly asker: string }
  /** Shows the terms that could have been meant. */
  | { readonly kind: 'suggestions'; readonly terms: readonly string[] }
  /** Shows a page (from 0) of a category's terms, or the categories. */
  | { readonly kind: 'browse'; readonly category?: string; readonly page: number }
  | { readonly kind: 'random' }
  | { readonly kind: 'help' }
  /** The full card of a daily term; its date (2026-03-29) also lets the bot recognise its own post. */
  | { readonly kind: 'daily'; readonly date: string; readonly term: string };

/** The longest way back that a button holds: with it, an action still fits Discord's custom_id of 100 characters. */
export const TRAIL_LENGTH = 8;

const KEY = /^[a-z0-9]{6}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const PAGE = /^\d{1,4}$/;
const USER = /^[A-Za-z0-9]{1,32}$/;

/** Writes an action as a string of at most 100 characters (Discord's custom_id; Slack's action_id allows 255). */
export function encodeAction(action: Action): string {
  switch (action.kind) {
    case 'open':
      return `open:${action.term}:${action.page}:${action.trail.slice(-TRAIL_LENGTH).join('')}`;
    case 'share':
      return `share:${action.term}`;
    case 'delete':
      return `delete:${action.asker}`;
    case 'suggestions':
      return `suggestions:${action.terms.join('')}`;
    case 'browse':
      return `browse:${action.category ?? ''}:${action.page}`;
    case 'daily':
      return `daily:${action.date}:${action.term}`;
    case 'random':
    case 'help':
      return action.kind;
  }
}

/** Reads what `encodeAction` wrote; anything else, however it came about, is `undefined`. */
export function decodeAction(code: string): Action | undefined {
  const action = readAction(code);
  return action && encodeAction(action) === code ? action : undefined;
}

function readAction(code: string): Action | undefined {
  const [kind, first = '', second = '', third = ''] = code.split(':');
  switch (kind) {
    case 'open': {
      const trail = readKeys(third);
      return KEY.test(first) && PAGE.test(second) && trail && trail.length <= TRAIL_LENGTH
        ? { kind, term: first, page: Number(second), trail }
        : undefined;
    }
    case 'share':
      return KEY.test(first) ? { kind, term: first } : undefined;
    case 'delete':
      return USER.test(first) ? { kind, asker: first } : undefined;
    case 'suggestions': {
      const terms = readKeys(first);
      return terms && terms.length > 0 && terms.length <= 5 ? { kind, terms } : undefined;
    }
    case 'browse':
      if (!PAGE.test(second)) return undefined;
      if (first === '') return { kind, page: Number(second) };
      return KEY.test(first) ? { kind, category: first, page: Number(second) } : undefined;
    case 'daily':
      return DATE.test(first) && KEY.test(second) ? { kind, date: first, term: second } : undefined;
    case 'random':
    case 'help':
      return { kind };
    default:
      return undefined;
  }
}

function readKeys(joined: string): string[] | undefined {
  if (joined.length % 6 !== 0) return undefined;
  const keys = joined.match(/.{6}/g) ?? [];
  return keys.every((key) => KEY.test(key)) ? keys : undefined;
}
