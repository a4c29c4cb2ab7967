import type { Context, EnvelopedEvent } from '@slack/bolt';

/**
 * The workspace that an event belongs to: in a channel shared between two companies, the one through which the bot
 * received it.
 */
export function workspaceOf(body: EnvelopedEvent, context: Context): string | undefined {
  const { context_team_id: shared } = body;
  return typeof shared === 'string' ? shared : context.teamId;
}
