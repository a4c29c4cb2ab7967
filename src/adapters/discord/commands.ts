import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Words } from '../../core/words/words.ts';

/** The names under which commands and options are registered and answered. */
export const COMMANDS = {
  define: { name: 'define', options: { term: 'term', public: 'public' } },
  glossary: {
    name: 'glossary',
    subcommands: { home: 'home', browse: 'browse', random: 'random', help: 'help' },
    options: { category: 'category' },
  },
} as const;

/** In servers that added the bot and for people who added it to their account, in servers and in messages. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** What Discord is told about the commands. Descriptions hold at most 100 characters, names 32. */
export function commandDefinitions({ commands }: Words): RESTPostAPIApplicationCommandsJSONBody[] {
  const { define, glossary } = COMMANDS;
  const subcommand = (name: string, description: string) =>
    ({ type: ApplicationCommandOptionType.Subcommand, name, description }) as const;
  return [
    {
      ...EVERYWHERE,
      type: ApplicationCommandType.ChatInput,
      name: define.name,
      description: commands.define,
      options: [
        {
          type: ApplicationCommandOptionType.String,
          name: define.options.term,
          description: commands.defineTerm,
          required: true,
          autocomplete: true,
        },
        {
          type: ApplicationCommandOptionType.Boolean,
          name: define.options.public,
          description: commands.definePublic,
        },
      ],
    },
    {
      ...EVERYWHERE,
      type: ApplicationCommandType.ChatInput,
      name: glossary.name,
      description: commands.glossary,
      options: [
        subcommand(glossary.subcommands.home, commands.home),
        {
          ...subcommand(glossary.subcommands.browse, commands.browse),
          options: [
            {
              type: ApplicationCommandOptionType.String,
              name: glossary.options.category,
              description: commands.browseCategory,
              autocomplete: true,
            },
          ],
        },
        subcommand(glossary.subcommands.random, commands.random),
        subcommand(glossary.subcommands.help, commands.help),
      ],
    },
    { ...EVERYWHERE, type: ApplicationCommandType.Message, name: commands.explain },
  ];
}
