/** A command or one of its options, as the bot has registered it with Discord. */
export type Registered = {
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: Localised;
  readonly description: string;
  readonly description_localizations?: Localised;
  readonly autocomplete?: boolean;
  readonly options?: readonly Registered[];
};

type Localised = Readonly<Record<string, string>> | null;

/** What can be run: a command, or a subcommand under the name of its command and its own. */
export type Runnable = {
  /** As it is registered, and sent. */
  readonly words: string;
  /** As the person sees it. */
  readonly shown: string;
  readonly description: string;
  /** What is typed after it; Lemma's commands take one text at most. */
  readonly text?: Option;
  /** What is on or off. */
  readonly switches: readonly Option[];
};

/** `name` is sent, `shown` is what the person sees. */
export type Option = {
  readonly name: string;
  readonly shown: string;
  readonly description: string;
  readonly autocomplete: boolean;
};

const SUBCOMMAND = 1;
const STRING = 3;
const BOOLEAN = 5;

/** The chat commands with their subcommands in a person's language, in the order in which they are registered. */
export function listRunnables(commands: readonly Registered[], locale: string): Runnable[] {
  return commands.flatMap((command) => {
    const { options = [] } = command;
    const subcommands = options.filter(({ type }) => type === SUBCOMMAND);
    if (subcommands.length === 0) return [toRunnable([command])];
    return subcommands.map((each) => toRunnable([command, each]));
  });

  function toRunnable(path: readonly [Registered, ...Registered[]]): Runnable {
    const last = path.at(-1) ?? path[0];
    const options = last.options ?? [];
    const text = options.find(({ type }) => type === STRING);
    return {
      words: path.map(({ name }) => name).join(' '),
      shown: path.map(nameOf).join(' '),
      description: descriptionOf(last),
      ...(text ? { text: toOption(text) } : {}),
      switches: options.filter(({ type }) => type === BOOLEAN).map(toOption),
    };
  }

  function toOption(option: Registered): Option {
    const { name, autocomplete = false } = option;
    return { name, shown: nameOf(option), description: descriptionOf(option), autocomplete };
  }

  function nameOf({ name, name_localizations: names }: Registered): string {
    return names?.[locale] ?? name;
  }

  function descriptionOf({ description, description_localizations: descriptions }: Registered): string {
    return descriptions?.[locale] ?? description;
  }
}

/** The command that a line begins with, in the person's language or in English, and what follows it: `/glossary quiz go`. */
export function findRunnable(
  line: string,
  runnables: readonly Runnable[],
): { readonly runnable: Runnable; readonly text: string } | undefined {
  for (const runnable of runnables) {
    const typed = namesOf(runnable).find((name) => `${line} `.startsWith(`${name} `));
    if (typed !== undefined) return { runnable, text: line.slice(typed.length).trim() };
  }
  return undefined;
}

/** The commands that a line can still become. */
export function findFitting(line: string, runnables: readonly Runnable[]): Runnable[] {
  return runnables.filter((each) => namesOf(each).some((name) => name.startsWith(line.trimEnd())));
}

/** The subcommands of the command that a line is. */
export function findGroup(line: string, runnables: readonly Runnable[]): Runnable[] {
  return runnables.filter((each) => namesOf(each).some((name) => name.startsWith(`${line} `)));
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

function namesOf({ words, shown }: Runnable): string[] {
  return [`/${shown}`, `/${words}`];
}
