import type { RequestHandler } from 'express';
import { listScopes } from '../adapters/slack/scopes.ts';
import type { DiscordConfig, SlackConfig } from '../config.ts';
import { WEEKDAYS } from '../core/schedule/weekday.ts';
import { configuredSubscription } from '../daily/configured-subscription.ts';
import type { Subscription } from '../daily/subscription.ts';
import { INTENTS } from './discord/gateway.ts';
import { startLocalDiscord } from './discord/start-local-discord.ts';
import { createPage } from './page/create-page.ts';
import { startLocalSlack } from './slack/start-local-slack.ts';

export type Playground = {
  /** How the bot reaches the local platforms: the same settings as for the real ones. */
  readonly slack: SlackConfig;
  readonly discord: DiscordConfig;
  /** One channel each that has had its term of the day as soon as the bot runs. */
  readonly subscriptions: readonly Subscription[];
  /** The page, under /playground. */
  readonly handler: RequestHandler;
  close(): Promise<void>;
};

/** Opens a local Slack and a local Discord, and a page in which a person can talk to the bot on both. */
export async function startPlayground(): Promise<Playground> {
  const { required, optional } = listScopes();
  const [slack, discord] = await Promise.all([
    startLocalSlack({ scopes: [...required, ...optional] }),
    startLocalDiscord({ grantedIntents: INTENTS.messageContent }),
  ]);
  for (const { id, bot } of discord.world.users.values()) if (!bot) discord.world.openDirect(id);
  const allDay = {
    time: { hour: 0, minute: 0 },
    timeZone: 'UTC',
    days: WEEKDAYS,
    catchUpHours: 23,
  };
  return {
    slack: {
      botToken: slack.botToken,
      apiUrl: slack.apiUrl,
      mode: { kind: 'socket', appToken: slack.appToken },
    },
    discord: { token: discord.token, apiUrl: discord.apiUrl, messageContent: true },
    subscriptions: [
      configuredSubscription({ ...allDay, platform: 'slack', channel: 'C0DAILY' }),
      configuredSubscription({ ...allDay, platform: 'discord', channel: '400000000000000002' }),
    ],
    handler: createPage(slack, discord),
    async close() {
      await Promise.all([slack.close(), discord.close()]);
    },
  };
}
