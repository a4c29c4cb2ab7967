import type { Platform } from '../src/core/replies/reply.ts';
import type { Platforms } from './platforms.ts';

/** A daily post that stands in a channel. */
export type Post = {
  readonly platform: Platform;
  readonly channel: string;
  /** By its button. */
  readonly localDate: string;
  readonly term: string;
  /** By the platform's clock. */
  readonly at: number;
};

export type Transcript = {
  readonly posts: readonly Post[];
  readonly lostReplies: number;
  readonly rateLimits: number;
  readonly serverErrors: number;
};

/** What the local platforms saw happen. */
export function readTranscript({ slack, discord }: Platforms): Transcript {
  const inSlack = slack.workspace.messages.filter(isForAll).map(({ channel, ts, blocks }) => ({
    platform: 'slack' as const,
    channel,
    ...readButton(blocks),
    at: Number(ts) * 1_000,
  }));
  const inDiscord = discord.world.messages.filter(isForAll).map(({ channel, sentAt, components }) => ({
    platform: 'discord' as const,
    channel,
    ...readButton(components),
    at: sentAt.getTime(),
  }));
  const statuses = [...slack.workspace.calls, ...discord.world.calls].map(({ status }) => status);
  const count = (is: (status: number) => boolean) => statuses.filter(is).length;
  return {
    posts: [...inSlack, ...inDiscord],
    lostReplies: count((status) => status === 0),
    rateLimits: count((status) => status === 429),
    serverErrors: count((status) => status >= 500),
  };
}

/** What people are answered they see alone. */
function isForAll({ ephemeralFor }: { ephemeralFor?: string }): boolean {
  return ephemeralFor === undefined;
}

/** @throws Error when a message is no daily post: nobody else says anything in these channels. */
function readButton(controls: unknown): Pick<Post, 'localDate' | 'term'> {
  const [, localDate, term] = /"daily:(\d{4}-\d\d-\d\d):([^"]+)"/.exec(JSON.stringify(controls)) ?? [];
  if (!localDate || !term) throw new Error(`This is no daily post: ${JSON.stringify(controls)}`);
  return { localDate, term };
}
