import {
  date,
  type Field,
  key,
  keys,
  number,
  type Optional,
  oneOf,
  optional,
  packedThread,
  thread,
  user,
  words,
  zone,
} from './action-fields.ts';
import { origin } from './origin.ts';

/** Discord's custom_id holds so many characters; Slack's action_id 255. */
const CODE_LENGTH = 100;

/** The longest way back that a button holds. */
export const TRAIL_LENGTH = 8;

/** As many terms as a button can name beside the thread they were found in. */
export const TERMS_LENGTH = 10;

/** The longest wish for a term that a button holds. */
export const WISH_LENGTH = 80;

/**
 * How a card was come to: the terms to go back to, the latest last; where the first of them was opened; and in Slack the
 * thread where sharing goes.
 */
const way = {
  trail: keys(0, TRAIL_LENGTH),
  from: optional(origin(TERMS_LENGTH)),
  thread: optional(packedThread),
};

/** Terms found somewhere, with the thread of it; `total` counts those that a button doesn't name, too. */
const found = { terms: keys(1, TERMS_LENGTH), thread: optional(thread), total: optional(number) };

/** What can be done about the daily terms of a channel, or about one's own. */
export const SCHEDULE_STEPS = [
  'show',
  'on',
  'off',
  'now',
  'preview',
  'skip',
  'resume',
  /** These two open a form, and are what it is sent off under. */
  'settings',
  'pause',
] as const;

export type ScheduleStep = (typeof SCHEDULE_STEPS)[number];

/** Without it, those of the channel where the card stands. */
const whose = optional(oneOf('me'));

/**
 * Everything a press may ask for, with the fields that its code holds, in this order. Messages keep their buttons for
 * years: a field may be added at the end, as an optional one, and nothing be renamed or moved.
 */
const ACTIONS = {
  /** Shows a page of a term's card. */
  open: { term: key, page: number, ...way },
  /** Posts a term's card for everyone, or a list of several; in Slack perhaps in the thread under a message. */
  share: found,
  /** Takes a public answer away again; only for the person it names. */
  delete: { asker: user },
  /** Shows the terms that could have been meant. */
  suggestions: { terms: keys(1, 5) },
  /** Shows the terms that were found in a message or a thread. */
  terms: found,
  /** Shows two things side by side: terms, or what a term is told apart from. */
  contrast: { sides: keys(2, 2), ...way },
  'share-contrast': { sides: keys(2, 2), thread: optional(thread) },
  /** Shows a page of what a term can be compared with. */
  contrasts: { term: key, ...way, page: optional(number) },
  /** Shows the front page of the glossary. */
  home: {},
  /** Asks for what to search; the platform shows a field for it. */
  search: {},
  /** Shows a page of a category's terms, or the categories. */
  browse: { category: optional(key), page: number },
  /** Shows a page of a tag's terms, or of the tags. */
  tag: { tag: optional(key), page: number },
  /** Shows a page of all terms, A to Z. */
  letters: { page: number },
  random: { category: optional(key) },
  /** Shows a step of the way through a category, or to a term. */
  path: { scope: oneOf('category', 'term'), key, step: number, page: number },
  /** Shows a page of what ways there are. */
  paths: { page: optional(number) },
  /** Asks the next question of a quiz. */
  quiz: { category: optional(key) },
  /** Answers one: `choice` is what was chosen, `term` what is right. */
  answer: { term: key, choice: key, category: optional(key) },
  /** Says how good a card is. */
  rate: { term: key, verdict: oneOf('helpful', 'unclear'), page: number, ...way },
  /** Wishes for a term that is missing. */
  ask: { wish: words(WISH_LENGTH) },
  help: {},
  /** The full card of a daily term; its date also lets the bot recognise its own post. */
  daily: { date, term: key },
  /** Whether the person may is asked anew at every press. A form says on which version it was filled in beforehand. */
  schedule: { step: oneOf(...SCHEDULE_STEPS), whose, version: optional(number) },
  /** Sets the time zone, and turns the posts on where that was asked for. */
  'schedule-zone': { zone, whose, step: optional(oneOf('on')) },
} as const;

type Table = typeof ACTIONS;
export type ActionKind = keyof Table;

type OptionalNames<Fields> = {
  [Name in keyof Fields]: Fields[Name] extends Optional<infer _> ? Name : never;
}[keyof Fields];
type ValueOf<Written> = Written extends Field<infer Value> ? Value : never;
type Values<Fields> = {
  readonly [Name in Exclude<keyof Fields, OptionalNames<Fields>>]: ValueOf<Fields[Name]>;
} & { readonly [Name in OptionalNames<Fields>]?: ValueOf<Fields[Name]> };

/** What a press asks for. Terms, categories and tags travel as their six-character keys. */
export type Action = { [Kind in ActionKind]: { readonly kind: Kind } & Values<Table[Kind]> }[ActionKind];

/** What is done about daily terms: whoever keeps them answers it. */
export type ScheduleAction = Extract<Action, { kind: 'schedule' | 'schedule-zone' }>;

/** How a card was come to. */
export type Way = Values<typeof way>;

type AnyField = {
  readonly write: (value: never) => string;
  readonly read: (code: string) => unknown;
  readonly optional?: true;
};
type AnyFields = Readonly<Record<string, AnyField>>;

const FIELDS: ReadonlyMap<string, [string, AnyField][]> = new Map(
  Object.entries<AnyFields>(ACTIONS).map(([kind, fields]) => [kind, Object.entries(fields)]),
);

/** Writes an action as a string of at most 100 characters: where a way is too long for its origin, that goes. */
export function encodeAction(action: Action): string {
  const code = write(action.kind, action);
  return code.length <= CODE_LENGTH ? code : write(action.kind, { ...action, from: undefined });
}

function write(kind: ActionKind, values: Readonly<Record<string, unknown>>): string {
  const fields = FIELDS.get(kind) ?? [];
  // What is missing at the end leaves no trace, so that a field can be added there without a new code for the old.
  const last = fields.findLastIndex(([name, { optional }]) => !optional || values[name] !== undefined);
  const codes = fields.slice(0, last + 1).map(([name, { write }]) => {
    const value = values[name];
    return value === undefined ? '' : write(value as never);
  });
  return [kind, ...codes].join(':');
}

/** Reads what `encodeAction` wrote; anything else, however it came about, is `undefined`. */
export function decodeAction(code: string): Action | undefined {
  const [kind = '', ...codes] = code.split(':');
  const fields = FIELDS.get(kind);
  if (!fields) return undefined;
  const values: Record<string, unknown> = { kind };
  for (const [index, [name, field]] of fields.entries()) {
    const written = codes[index] ?? '';
    if (written === '' && field.optional) continue;
    const value = field.read(written);
    if (value === undefined) return undefined;
    values[name] = value;
  }
  // Every field has vouched for its value.
  const action = values as Action;
  return encodeAction(action) === code ? action : undefined;
}
