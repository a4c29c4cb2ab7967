/** A command or one of its options, as the bot has registered it with Discord. */
export type Registered = {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly autocomplete?: boolean;
  readonly options?: readonly Registered[];
};

/** What can be run: a command, or a subcommand under the name of its command and its own. */
export type Runnable = {
  readonly words: string;
  readonly description: string;
  /** What is typed after it; Lemma's commands take one text at most. */
  readonly text?: Registered;
  /** What is on or off. */
  readonly switches: readonly Registered[];
};

const SUBCOMMAND = 1;
const STRING = 3;
const BOOLEAN = 5;

/** The chat commands with their subcommands, in the order in which they are registered. */
export function listRunnables(commands: readonly Registered[]): Runnable[] {
  return commands.flatMap(({ name, description, options = [] }) => {
    const subcommands = options.filter(({ type }) => type === SUBCOMMAND);
    if (subcommands.length === 0) return [toRunnable(name, description, options)];
    return subcommands.map((each) =>
      toRunnable(`${name} ${each.name}`, each.description, each.options ?? []),
    );
  });
}

/** The command that a line begins with, and what follows it: `/glossary quiz go`. */
export function findRunnable(
  line: string,
  runnables: readonly Runnable[],
): { readonly runnable: Runnable; readonly text: string } | undefined {
  const runnable = runnables.find(({ words }) => `${line} `.startsWith(`/${words} `));
  return runnable && { runnable, text: line.slice(runnable.words.length + 1).trim() };
}

/** The commands that a line can still become. */
export function findFitting(line: string, runnables: readonly Runnable[]): Runnable[] {
  return runnables.filter(({ words }) => `/${words}`.startsWith(line.trimEnd()));
}

/** The options of a command with this text behind it, and what is switched on. */
export function optionsOf(
  { text: option }: Runnable,
  text: string,
  switches: readonly string[],
): Readonly<Record<string, string | boolean>> {
  return {
    ...(option && text ? { [option.name]: text } : {}),
    ...Object.fromEntries(switches.map((name) => [name, true])),
  };
}

function toRunnable(words: string, description: string, options: readonly Registered[]): Runnable {
  const text = options.find(({ type }) => type === STRING);
  const switches = options.filter(({ type }) => type === BOOLEAN);
  return { words, description, ...(text ? { text } : {}), switches };
}
