import { type BaseInteraction, DiscordAPIError, PermissionFlagsBits } from 'discord.js';
import type { DailyAsked } from '../../daily/daily-desk.ts';
import type { Desk } from './desk.ts';
import { isAlone, replyContextOf } from './reply-context-of.ts';

const MANAGING = [PermissionFlagsBits.ManageChannels, PermissionFlagsBits.ManageGuild];

/** Who asks about daily terms, and where: nearly all of it came with the interaction. */
export function dailyAskedOf(desk: Pick<Desk, 'contextFor'>, interaction: BaseInteraction): DailyAsked {
  const { guildId, channelId, user, locale } = interaction;
  const isOwn = isAlone(interaction);
  return {
    context: replyContextOf(desk, interaction),
    workspace: guildId ?? '',
    channel: channelId ?? '',
    person: user.id,
    isOwn,
    locale,
    mayManage: async () => isOwn || MANAGING.some((bit) => interaction.memberPermissions?.has(bit) === true),
    whyNotPost: async () => (isOwn ? undefined : whyNotPost(interaction)),
    ownZone: async () => undefined,
    openDirect: async () => (isOwn ? (channelId ?? undefined) : openDirect(interaction)),
  };
}

function whyNotPost(interaction: BaseInteraction): Awaited<ReturnType<DailyAsked['whyNotPost']>> {
  const { appPermissions, channel, client, guildId } = interaction;
  // Brought along by a person, the bot is in no server, and hears of no channels.
  if (!guildId || !client.guilds.cache.has(guildId)) return 'not-a-member';
  const sending = channel?.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  return appPermissions.has([PermissionFlagsBits.ViewChannel, sending]) ? undefined : 'not-allowed';
}

/** Whether messages arrive there shows only with the first. */
async function openDirect({ user }: BaseInteraction): Promise<string | undefined> {
  try {
    const { id } = await user.createDM();
    return id;
  } catch (error) {
    if (error instanceof DiscordAPIError) return undefined;
    throw error;
  }
}
