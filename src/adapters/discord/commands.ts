import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocaleString,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { SUBCOMMANDS, type Subcommand } from '../../core/replies/glossary-command.ts';
import type { Words } from '../../core/words/words.ts';

/** What a command, a subcommand or an option can be called; Discord sends it in English, whatever people see. */
type Name = keyof Words['names'];

/** A text that tells what one of them is for. */
type Purpose = keyof Words['commands'];

/** The languages beside English, by what Discord calls them. */
export type OtherLanguages = Readonly<Partial<Record<LocaleString, Words>>>;

/** The names under which commands and options are registered and answered. */
export const COMMANDS = {
  define: { name: 'define', options: { term: 'term', public: 'public' } },
  glossary: {
    name: 'glossary',
    options: { category: 'category', tag: 'tag', about: 'about', public: 'public', change: 'change' },
  },
} as const satisfies Record<string, { name: Name; options: Record<string, Name> }>;

type Option = {
  readonly name: Name;
  readonly purpose: Purpose;
  readonly kind: 'completed' | 'flag';
  readonly isRequired?: true;
};

const DEFINE: readonly Option[] = [
  { name: 'term', purpose: 'defineTerm', kind: 'completed', isRequired: true },
  { name: 'public', purpose: 'definePublic', kind: 'flag' },
];

/** What each subcommand can be told. */
const GLOSSARY: Readonly<Record<Subcommand, readonly Option[]>> = {
  home: [],
  browse: [{ name: 'category', purpose: 'browseCategory', kind: 'completed' }],
  tag: [{ name: 'tag', purpose: 'tagTag', kind: 'completed' }],
  terms: [],
  random: [{ name: 'category', purpose: 'randomCategory', kind: 'completed' }],
  path: [{ name: 'about', purpose: 'pathAbout', kind: 'completed' }],
  quiz: [
    { name: 'category', purpose: 'quizCategory', kind: 'completed' },
    { name: 'public', purpose: 'quizPublic', kind: 'flag' },
  ],
  daily: [{ name: 'change', purpose: 'dailyChange', kind: 'completed' }],
  help: [],
};

/** In servers that added the bot and for people who added it to their account, in servers and in messages. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/**
 * What Discord is told about the commands: in English, and as people of other languages see them. Descriptions hold at
 * most 100 characters, names 32.
 */
export function commandDefinitions(
  english: Words,
  others: OtherLanguages = {},
): RESTPostAPIApplicationCommandsJSONBody[] {
  return [
    {
      ...EVERYWHERE,
      type: ApplicationCommandType.ChatInput,
      ...told('define', 'define'),
      options: DEFINE.map(toOption),
    },
    {
      ...EVERYWHERE,
      type: ApplicationCommandType.ChatInput,
      ...told('glossary', 'glossary'),
      options: SUBCOMMANDS.map((name) => ({
        type: ApplicationCommandOptionType.Subcommand as const,
        ...told(name, name),
        ...(GLOSSARY[name].length > 0 ? { options: GLOSSARY[name].map(toOption) } : {}),
      })),
    },
    {
      ...EVERYWHERE,
      type: ApplicationCommandType.Message,
      name: english.commands.explain,
      ...inOthers('name_localizations', ({ commands }) => commands.explain),
    },
  ];

  function toOption({ name, purpose, kind, isRequired }: Option) {
    return kind === 'flag'
      ? { type: ApplicationCommandOptionType.Boolean as const, ...told(name, purpose) }
      : {
          type: ApplicationCommandOptionType.String as const,
          ...told(name, purpose),
          ...(isRequired ? { required: true } : {}),
          autocomplete: true as const,
        };
  }

  function told(name: Name, purpose: Purpose) {
    return {
      name,
      ...inOthers('name_localizations', ({ names }) => names[name]),
      description: english.commands[purpose],
      ...inOthers('description_localizations', ({ commands }) => commands[purpose]),
    };
  }

  function inOthers<Key extends string>(key: Key, textIn: (words: Words) => string) {
    const texts = Object.entries(others).map(([locale, words]) => [locale, textIn(words)] as const);
    // The key that is computed here is the one of the type.
    return (texts.length > 0 ? { [key]: Object.fromEntries(texts) } : {}) as {
      [Given in Key]?: Record<string, string>;
    };
  }
}
