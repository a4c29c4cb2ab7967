/** The permissions that the local Discord knows; the bits are those of Discord's permissions reference. */
export const PERMISSION_BITS = {
  MANAGE_CHANNELS: 1n << 4n,
  MANAGE_GUILD: 1n << 5n,
  VIEW_CHANNEL: 1n << 10n,
  SEND_MESSAGES: 1n << 11n,
  EMBED_LINKS: 1n << 14n,
  READ_MESSAGE_HISTORY: 1n << 16n,
  USE_APPLICATION_COMMANDS: 1n << 31n,
  SEND_MESSAGES_IN_THREADS: 1n << 38n,
} as const;

export type Permission = keyof typeof PERMISSION_BITS;

/** The number that stands for a set of permissions in Discord's JSON. */
export function toBits(permissions: Iterable<Permission>): string {
  let bits = 0n;
  for (const permission of permissions) bits |= PERMISSION_BITS[permission];
  return String(bits);
}

export const ALL_PERMISSIONS = Object.keys(PERMISSION_BITS) as Permission[];

/** What everybody may do unless a channel denies it. */
export const EVERYONES = ALL_PERMISSIONS.filter((name) => !name.startsWith('MANAGE_'));
