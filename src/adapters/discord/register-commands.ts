import {
  ApplicationCommandType,
  type REST,
  type RESTGetAPIApplicationCommandsResult,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';

/**
 * Registers the commands where they differ from what is registered: Discord counts registrations, and every one makes
 * people's clients load the commands anew.
 * @returns whether anything was written.
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<boolean> {
  const route = Routes.applicationCommands(applicationId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = (await rest.get(route, { query })) as RESTGetAPIApplicationCommandsResult;
  if (fingerprint(registered) === fingerprint(wanted)) return false;
  await rest.put(route, { body: wanted });
  return true;
}

type AnyCommand = RESTPostAPIApplicationCommandsJSONBody | RESTGetAPIApplicationCommandsResult[number];
type AnyOption = NonNullable<Extract<AnyCommand, { options?: unknown }>['options']>[number];

/** What makes a difference, in one order: Discord adds ids, versions and defaults, and leaves empty lists out. */
function fingerprint(commands: readonly AnyCommand[]): string {
  return commands.map(normaliseCommand).sort().join('\n');
}

function normaliseCommand(command: AnyCommand): string {
  return JSON.stringify({
    type: command.type ?? ApplicationCommandType.ChatInput,
    name: command.name,
    names: normaliseTexts(command.name_localizations),
    descriptions: normaliseTexts(command.description_localizations),
    description: ('description' in command && command.description) || '',
    options: (('options' in command && command.options) || []).map(normaliseOption),
    integrationTypes: [...(command.integration_types ?? [])].sort(),
    contexts: [...(command.contexts ?? [])].sort(),
  });
}

function normaliseOption(option: AnyOption): unknown {
  return {
    type: option.type,
    name: option.name,
    names: normaliseTexts(option.name_localizations),
    description: option.description,
    descriptions: normaliseTexts(option.description_localizations),
    required: option.required ?? false,
    autocomplete: ('autocomplete' in option && option.autocomplete) ?? false,
    options: (('options' in option && option.options) || []).map(normaliseOption),
  };
}

/** By language, in one order. */
function normaliseTexts(texts: object | null | undefined): [string, unknown][] {
  return Object.entries(texts ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
}
