import { type Guild, PermissionFlagsBits } from 'discord.js';
import { helloCard } from '../../core/replies/hello.ts';
import type { Desk } from './desk.ts';

const NEEDED = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages];

/** Says hello once to a server that has just added the bot, where that server wants such messages. */
export async function greetGuild(desk: Desk, guild: Guild): Promise<void> {
  const { systemChannel, members, joinedTimestamp } = guild;
  if (!systemChannel || !members.me || !systemChannel.permissionsFor(members.me).has(NEEDED)) return;
  await desk.sender.post({
    channelId: systemChannel.id,
    card: helloCard(desk.contextFor(guild.id)),
    occasion: `hello:${guild.id}:${joinedTimestamp}`,
  });
}
