import { checkCommands } from './checks/check-commands.ts';
import type { Json } from './json.ts';
import type { RestAnswer } from './rest-answer.ts';
import type { DiscordWorld } from './world.ts';

/** Takes these commands in place of all there were, or refuses them as Discord would. */
export function registerCommands(world: DiscordWorld, body: Json | readonly Json[]): RestAnswer {
  const commands = Array.isArray(body) ? (body as readonly Json[]) : [];
  const errors = checkCommands(commands);
  if (errors.list.length > 0) return { status: 400, body: errors.toBody() };
  const registered = commands.map((command) => ({
    id: world.nextId(),
    application_id: world.applicationId,
    version: world.nextId(),
    default_member_permissions: null,
    nsfw: false,
    type: 1,
    description: '',
    ...command,
  }));
  world.register(registered);
  return { status: 200, body: registered };
}

/** As Discord lists commands unless it is asked for all languages. */
export function withoutLocalizations({
  name_localizations,
  description_localizations,
  options,
  ...rest
}: Json): Json {
  const inner = options as readonly Json[] | undefined;
  return { ...rest, ...(inner ? { options: inner.map(withoutLocalizations) } : {}) };
}
