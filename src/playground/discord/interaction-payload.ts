import type { Interaction } from './interactions.ts';
import type { Json } from './json.ts';
import { EVERYONES, toBits } from './permissions.ts';
import { toApiChannel, toApiMember, toApiMessage, toApiUser } from './to-api.ts';
import type { DiscordChannel, DiscordWorld } from './world.ts';

const TYPES = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
const CONTEXTS = { guild: 0, botDirect: 1, private: 2 } as const;
const GUILD_INSTALL = '0';
const USER_INSTALL = '1';

/** `INTERACTION_CREATE` as Discord sends it; `data` is what was run, pressed or typed. */
export function interactionPayload(world: DiscordWorld, interaction: Interaction, data: Json): Json {
  const { id, token, kind, message } = interaction;
  const channel = world.channels.get(interaction.channel);
  const user = world.users.get(interaction.user);
  if (!channel || !user) throw new Error('The interaction has no channel or no user in the local Discord.');
  const guild = world.guilds.get(channel.guild ?? '');
  const allowed = EVERYONES.filter((permission) => !channel.denied.has(permission));
  return {
    id,
    application_id: world.applicationId,
    type: TYPES[kind],
    data,
    version: 1,
    token,
    channel_id: channel.id,
    channel: { ...toApiChannel(world, channel), permissions: toBits(EVERYONES) },
    app_permissions: toBits(allowed),
    locale: user.locale,
    entitlements: [],
    attachment_size_limit: 10_485_760,
    context: contextOf(channel),
    authorizing_integration_owners: ownersOf(world, channel, user.id),
    ...(message ? { message: toApiMessage(world, message, true) } : {}),
    ...(guild
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: 'en-US', features: [] },
          guild_locale: 'en-US',
          member: toApiMember(user),
        }
      : { user: toApiUser(user) }),
  };
}

function contextOf({ kind }: DiscordChannel): number {
  switch (kind) {
    case 'dm':
      return CONTEXTS.botDirect;
    case 'group':
      return CONTEXTS.private;
    default:
      return CONTEXTS.guild;
  }
}

/** Where the bot is no member, the person brought it along as an app of their own. */
function ownersOf(world: DiscordWorld, channel: DiscordChannel, user: string): Json {
  return world.isAway(channel) ? { [USER_INSTALL]: user } : { [GUILD_INSTALL]: channel.guild ?? '0' };
}
