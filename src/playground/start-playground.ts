import type { RequestHandler } from 'express';
import { listScopes } from '../adapters/slack/scopes.ts';
import type { DiscordConfig, SlackConfig } from '../config.ts';
import { WEEKDAYS } from '../core/schedule/weekday.ts';
import { configuredSubscription } from '../daily/configured-subscription.ts';
import type { Subscription } from '../daily/subscription.ts';
import { type Clock, createClock } from './clock.ts';
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
  /** What the bot takes for the time, so that days can be gone through in a moment. */
  readonly clock: Clock;
  /** The page, under /playground; its clock goes on to the posts of these subscriptions. */
  pageFor(subscriptions: () => Iterable<Subscription>): RequestHandler;
  close(): Promise<void>;
};

/**
 * Opens a local Slack and a local Discord, and a page in which a person can talk to the bot on both.
 * @param realNow what the bot's clock is ahead of, once it was moved.
 */
export async function startPlayground(realNow?: () => Date): Promise<Playground> {
  const { required, optional } = listScopes();
  const clock = createClock(realNow);
  // Deadlines are kept in real time, wherever the bot's clock is moved.
  const clocks = { now: clock.now, elapsedMs: () => performance.now() };
  const [slack, discord] = await Promise.all([
    startLocalSlack({ ...clocks, scopes: [...required, ...optional] }),
    startLocalDiscord({ ...clocks, grantedIntents: INTENTS.messageContent }),
  ]);
  for (const { id, bot } of discord.world.users.values()) if (!bot) discord.world.openDirect(id);
  const allDay = {
    // Of this very hour, so that there is time left for today's whenever it is.
    time: { hour: clock.now().getUTCHours(), minute: 0 },
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
    clock,
    pageFor: (subscriptions) => createPage(slack, discord, clock, subscriptions),
    async close() {
      await Promise.all([slack.close(), discord.close()]);
    },
  };
}
