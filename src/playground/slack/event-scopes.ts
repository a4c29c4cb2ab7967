/** Slack tells an app of an event only with one of these scopes (docs.slack.dev/reference/events). */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  app_mention: ['app_mentions:read'],
  message: ['im:history'],
  member_joined_channel: ['channels:read', 'groups:read'],
};

/** Whether an app with these scopes hears of such an event. */
export function hearsOf(event: unknown, scopes: readonly string[]): boolean {
  const type = typeof event === 'object' && event !== null && 'type' in event ? String(event.type) : '';
  return NEEDED[type]?.some((scope) => scopes.includes(scope)) ?? true;
}
