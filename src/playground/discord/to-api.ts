import type { Json } from './json.ts';
import type { DiscordMessage } from './message.ts';
import { ALL_PERMISSIONS, EVERYONES, toBits } from './permissions.ts';
import type { DiscordChannel, DiscordGuild, DiscordUser, DiscordWorld } from './world.ts';

const JOINED = '2026-01-01T00:00:00.000000+00:00';

export const CHANNEL_TYPES = { text: 0, dm: 1, group: 3, thread: 11 } as const;

export function toApiUser({ id, username, bot }: DiscordUser): Json {
  return {
    id,
    username,
    discriminator: '0',
    global_name: null,
    avatar: null,
    ...(bot ? { bot } : {}),
    public_flags: 0,
  };
}

export function toApiMember(user: DiscordUser): Json {
  return {
    user: toApiUser(user),
    nick: null,
    avatar: null,
    roles: [],
    joined_at: JOINED,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    permissions: toBits(user.managesServers ? ALL_PERMISSIONS : EVERYONES),
    communication_disabled_until: null,
  };
}

export function toApiChannel(world: DiscordWorld, channel: DiscordChannel): Json {
  const { id, name, kind, guild, parent, denied } = channel;
  if (kind === 'dm') {
    const person = world.users.get(parent ?? '');
    return {
      id,
      type: CHANNEL_TYPES.dm,
      recipients: person ? [toApiUser(person)] : [],
      last_message_id: null,
      flags: 0,
    };
  }
  if (kind === 'group') {
    const recipients = [...world.users.values()].filter(({ bot }) => !bot).map(toApiUser);
    const [first] = recipients;
    return { id, type: CHANNEL_TYPES.group, name, icon: null, owner_id: first?.id, recipients, flags: 0 };
  }
  const common = { id, type: CHANNEL_TYPES[kind], guild_id: guild, name, last_message_id: null, flags: 0 };
  if (kind === 'thread') {
    const metadata = {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: JOINED,
      locked: false,
      create_timestamp: JOINED,
    };
    return {
      ...common,
      parent_id: parent,
      owner_id: '200000000000000001',
      message_count: 1,
      member_count: 2,
      rate_limit_per_user: 0,
      thread_metadata: metadata,
      total_message_sent: 1,
      member: { id, user_id: world.botUserId, join_timestamp: JOINED, flags: 0 },
    };
  }
  const overwrites = denied.size === 0 ? [] : [{ id: guild, type: 0, allow: '0', deny: toBits(denied) }];
  return {
    ...common,
    position: 0,
    permission_overwrites: overwrites,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    parent_id: null,
  };
}

export function toApiGuild(world: DiscordWorld, { id, name }: DiscordGuild): Json {
  const channels = [...world.channels.values()].filter(({ guild, deleted }) => guild === id && !deleted);
  const people = [...world.users.values()];
  return {
    id,
    name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: '200000000000000001',
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: [
      {
        id,
        name: '@everyone',
        color: 0,
        colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
        hoist: false,
        position: 0,
        permissions: toBits(EVERYONES),
        managed: false,
        mentionable: false,
        flags: 0,
        icon: null,
        unicode_emoji: null,
      },
    ],
    emojis: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: channels[0]?.id ?? null,
    system_channel_flags: 0,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: 'en-US',
    public_updates_channel_id: null,
    nsfw_level: 0,
    stickers: [],
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
    hub_type: null,
    incidents_data: null,
    region: 'local',
    joined_at: JOINED,
    large: false,
    unavailable: false,
    member_count: people.length,
    voice_states: [],
    members: people.map(toApiMember),
    channels: channels.filter(({ kind }) => kind === 'text').map((channel) => toApiChannel(world, channel)),
    threads: channels.filter(({ kind }) => kind === 'thread').map((channel) => toApiChannel(world, channel)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** A message as the bot is shown it: without the message-content intent, most people's words are left out. */
export function toApiMessage(world: DiscordWorld, message: DiscordMessage, seesContent: boolean): Json {
  const { id, channel, content, embeds, components, flags, replyTo, nonce, sentAt, invokedBy } = message;
  const author = world.users.get(message.author);
  const place = world.channels.get(channel);
  const replied = replyTo ? world.find(replyTo) : undefined;
  const mentioned = mentionedIn(world, message, replied);
  const isShown =
    seesContent ||
    message.author === world.botUserId ||
    place?.kind === 'dm' ||
    mentioned.some((user) => user.id === world.botUserId);
  return {
    id,
    type: replyTo ? 19 : invokedBy ? 20 : 0,
    channel_id: channel,
    ...(author ? { author: toApiUser(author) } : {}),
    content: isShown ? content : '',
    timestamp: sentAt.toISOString(),
    edited_timestamp: message.edited ? sentAt.toISOString() : null,
    tts: false,
    mention_everyone: /@(everyone|here)\b/.test(content),
    mentions: mentioned.map(toApiUser),
    mention_roles: [...content.matchAll(/<@&(\d+)>/g)].map(([, role]) => role),
    attachments: [],
    embeds: isShown ? embeds : [],
    components: isShown ? components : [],
    pinned: false,
    flags,
    ...(nonce ? { nonce } : {}),
    ...(author?.bot ? { application_id: world.applicationId } : {}),
    ...(replyTo
      ? {
          message_reference: {
            type: 0,
            channel_id: channel,
            message_id: replyTo,
            ...(place?.guild ? { guild_id: place.guild } : {}),
          },
          referenced_message: replied ? toApiMessage(world, { ...replied, replyTo: '' }, seesContent) : null,
        }
      : {}),
  };
}

/** Whoever is named; a reply that pings names also the author of what it replies to. */
function mentionedIn(
  world: DiscordWorld,
  { content, pings }: DiscordMessage,
  replied: DiscordMessage | undefined,
): DiscordUser[] {
  const ids = [...content.matchAll(/<@!?(\d+)>/g)].map(([, id = '']) => id);
  if (replied && pings.includes(replied.author)) ids.push(replied.author);
  return [...new Set(ids)].flatMap((id) => world.users.get(id) ?? []);
}
