import { once } from 'node:events';
import { WebClient } from '@slack/web-api';
import { Events } from 'discord.js';
import type { Logger } from 'pino';
import { createClient } from '../src/adapters/discord/create-client.ts';
import { createDailyPoster as createDiscordPoster } from '../src/adapters/discord/create-daily-poster.ts';
import { createSender as createDiscordSender } from '../src/adapters/discord/create-sender.ts';
import { clientOptions } from '../src/adapters/slack/client-options.ts';
import { createBoltLog } from '../src/adapters/slack/create-bolt-log.ts';
import { createDailyPoster as createSlackPoster } from '../src/adapters/slack/create-daily-poster.ts';
import { createSender as createSlackSender } from '../src/adapters/slack/sender.ts';
import type { Card } from '../src/core/card.ts';
import type { Platform } from '../src/core/replies/reply.ts';
import type { DailyPoster } from '../src/daily/daily-poster.ts';
import { tokenOf } from './places.ts';

/** What the bot has of a platform: where daily terms leave, and where answers to people do. */
export type Line = {
  readonly poster: DailyPoster;
  /** Answers a person's mention in a channel that gets no daily terms. */
  answer(card: Card, occasion: string): Promise<unknown>;
  close(): Promise<void>;
};

type Address = { readonly apiUrl: string; readonly token: string };

const CALL_TIMEOUT_MS = 10_000;

export function openLine(platform: Platform, address: Address, log: Logger): Promise<Line> {
  return platform === 'slack' ? openSlack(address, log) : openDiscord(address);
}

/** A client for each workspace, as its token is its own. */
async function openSlack({ apiUrl, token }: Address, log: Logger): Promise<Line> {
  const open = (botToken: string) => {
    const options = { ...clientOptions(apiUrl, CALL_TIMEOUT_MS), logger: createBoltLog(log) };
    const client = new WebClient(botToken, options);
    const sender = createSlackSender(client, async () => {}, CALL_TIMEOUT_MS);
    return { sender, poster: createSlackPoster(client, sender) };
  };
  const home = open(token);
  const posters = new Map<string, DailyPoster>();
  const posterOf = (workspace: string) => {
    const poster = posters.get(workspace) ?? open(tokenOf(workspace)).poster;
    posters.set(workspace, poster);
    return poster;
  };
  return {
    poster: {
      turn: home.poster.turn,
      post: (post) => posterOf(post.workspace).post(post),
      findPosted: (mark) => posterOf(mark.workspace).findPosted(mark),
      linkTo: (message) => posterOf(message.workspace).linkTo(message),
      nameOf: (place) => posterOf(place.workspace).nameOf(place),
      tell: (message) => posterOf(message.workspace).tell(message),
    },
    answer: (card) => home.sender.post({ channel: 'C0GENERAL' }, card),
    close: async () => {},
  };
}

/** One client for all servers. */
async function openDiscord({ apiUrl, token }: Address): Promise<Line> {
  const client = createClient({ apiUrl, messageContent: false });
  const ready = once(client, Events.ClientReady);
  await client.login(token);
  await ready;
  const sender = createDiscordSender(client.rest);
  return {
    poster: createDiscordPoster(() => client),
    answer: (card, occasion) => sender.post({ channelId: '400000000000000001', card, occasion }),
    close: () => client.destroy(),
  };
}
