import { type Channel, PermissionFlagsBits } from 'discord.js';

const NEEDED = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.ReadMessageHistory];

/** Without Read Message History, Discord shows an empty channel instead of an error. */
export function mayReadHistory(channel: Channel): boolean {
  if (channel.isDMBased()) return true;
  const { me } = channel.guild.members;
  return me !== null && channel.permissionsFor(me)?.has(NEEDED) === true;
}
