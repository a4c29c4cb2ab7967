import { listScopes } from '../src/adapters/slack/scopes.ts';
import type { Subscription } from '../src/daily/subscription.ts';
import { startLocalDiscord } from '../src/playground/discord/start-local-discord.ts';
import { startLocalSlack } from '../src/playground/slack/start-local-slack.ts';

type Channel = Pick<Subscription, 'platform' | 'channel'> & {
  /** Whether the bot may look for its own posts there. */
  readonly isReadable: boolean;
};

export const CHANNELS: readonly Channel[] = [
  { platform: 'slack', channel: 'C0DAILY', isReadable: true },
  { platform: 'slack', channel: 'C0GENERAL', isReadable: true },
  { platform: 'slack', channel: 'C0CLOSED', isReadable: false },
  { platform: 'discord', channel: '400000000000000001', isReadable: true },
  { platform: 'discord', channel: '400000000000000002', isReadable: true },
  { platform: 'discord', channel: '400000000000000009', isReadable: false },
];

export type Platforms = Awaited<ReturnType<typeof startPlatforms>>;

/** A local Slack and a local Discord on the clock of the run, with one channel each that the bot may not read. */
export async function startPlatforms(now: () => Date) {
  const { required, optional } = listScopes();
  const scopes = [...required, ...optional].filter((scope) => scope !== 'groups:history');
  const [slack, discord] = await Promise.all([startLocalSlack({ scopes, now }), startLocalDiscord({ now })]);
  slack.workspace.addChannel('C0CLOSED', 'closed', 'private', [slack.workspace.botUserId]);
  discord.world
    .addChannel('400000000000000009', 'unread', '300000000000000001')
    .denied.add('READ_MESSAGE_HISTORY');

  return {
    slack,
    discord,
    settings: {
      PORT: '0',
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
      LEMMA_EDITORS: 'U0ADA',
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
    },
    async close() {
      await Promise.all([slack.close(), discord.close()]);
    },
  };
}
