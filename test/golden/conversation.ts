import type { Tally } from '../../src/core/tally.ts';

export type Person = 'ada' | 'bob';

/** Who sees a card; nobody does once it is taken away. */
export type Audience = Person | 'everyone' | 'nobody';

/** What may differ by platform, said for both. */
export type Each<Value> = { readonly slack: Value; readonly discord: Value };

/**
 * What a person does (as `readAct` reads it) → how the text begins that is seen then, the labels of its controls in
 * order (“ACID | Delete”), and who sees it: without a word, the one who did it. After what is written here the texts must be the same, and
 * without labels the labels; only where one platform tells everyone what the other tells a person, they are two texts.
 */
export type Turn = readonly [
  does: string | Each<string>,
  says: string | Each<string>,
  controls?: string | Each<string>,
  to?: Audience | Each<Audience>,
];

export type Conversation = {
  readonly turns: readonly Turn[];
  /** Said by bob in a thread in which the mentions are then made: the message that it starts with, and the replies. */
  readonly thread?: readonly [string, ...string[]];
  /** What is counted on the way. */
  readonly counted?: readonly Tally[];
};

export type Setup = {
  /** A glossary file instead of the built-in reference. */
  readonly glossary?: object;
  /** The id of today's term. */
  readonly daily?: string;
  /** The workspace has not granted the reading of threads. */
  readonly cantReadThreads?: boolean;
  /** The real term of the day, on a Monday morning; ada may change it, and nobody's time zone is told. */
  readonly hasDaily?: boolean;
};

/** One ability, as question → reply. */
export type Table = Setup & {
  readonly ability: string;
  /** Turns that need none before them. */
  readonly questions?: readonly Turn[];
  readonly conversations?: readonly Conversation[];
};

const VERBS = ['/define', '/glossary', '@lemma', 'press', 'code', 'search', 'menu of'] as const;

export type Act = { readonly who: Person; readonly verb: (typeof VERBS)[number]; readonly text: string };

/**
 * Reads a line such as "/define acid", "@lemma acid", "press More" (on the card that this person saw last), "code …"
 * (a press of a button that the card doesn't have), "search acid" (in the card's field) or "menu of a message"; ada
 * does it, unless it begins with "bob: ".
 */
export function readAct(line: string): Act {
  const who = line.startsWith('bob: ') ? 'bob' : 'ada';
  const act = line.replace(/^bob: /, '');
  const verb = VERBS.find((each) => act === each || act.startsWith(`${each} `));
  if (!verb) throw new Error(`Nobody knows how to do “${line}”.`);
  return { who, verb, text: act.slice(verb.length + 1) };
}

/** What a person sees: words, the labels of the controls, and what else stands on those. */
export type Seen = {
  readonly to: Audience;
  readonly text: string;
  /** The labels, with a bar between each two. */
  readonly controls: string;
  /** What lists say before anything is chosen, and beside their options. */
  readonly hints: readonly string[];
};

/** One of the platforms, with the real bot on it, ada and bob. */
export type Stage = {
  /** Does it, waits for the message that the bot posts, changes or takes away for it, and gives what is seen. */
  perform(act: Act): Promise<Seen>;
  /** Leaves behind what was seen before. */
  begin(thread?: Conversation['thread']): void;
  readonly counted: readonly Tally[];
  /** Whatever the bot had to warn of. */
  warnings(): readonly unknown[];
  close(): Promise<void>;
};
