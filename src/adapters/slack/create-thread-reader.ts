import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { readMessage } from './read-message.ts';

/** The most that Slack lets be asked for. */
const PAGE = 999;
/**
 * Slack gives the oldest messages first, so of a longer thread than this the latest are out of sight. What `latest` or
 * `oldest` would do to that order its documentation does not say (docs.slack.dev/reference/methods/conversations.replies).
 */
const PAGES = 3;
/** As many of the latest messages are explained beside the first. */
const LATEST = 30;

/** A thread, and which of its messages are nobody's: the question itself, and what the bot said. */
export type Thread = {
  readonly channel: string;
  readonly threadTs: string;
  readonly questionTs: string;
  readonly bot: { readonly userId: string | undefined; readonly id: string | undefined };
};

/** The texts of a thread's first message and its latest ones, in order; undefined where the bot may not read them. */
export type ThreadReader = (thread: Thread) => Promise<readonly string[] | undefined>;

/** Reads threads where the workspace has granted it and the bot is a member; it never throws. */
export function createThreadReader(client: WebClient, log: Logger): ThreadReader {
  return async (thread) => {
    try {
      return await read(client, thread);
    } catch (err) {
      log.debug({ err, channel: thread.channel }, 'could not read a thread');
      return undefined;
    }
  };
}

async function read(client: WebClient, { channel, threadTs, questionTs, bot }: Thread): Promise<string[]> {
  let first: string | undefined;
  const others = new Map<string, string>();
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page += 1) {
    const { messages = [], response_metadata: next } = await client.conversations.replies({
      channel,
      ts: threadTs,
      limit: PAGE,
      ...(cursor ? { cursor } : {}),
    });
    for (const message of messages) {
      const { ts, user, bot_id: botId } = message;
      if (!ts || ts === questionTs) continue;
      // What went out by a response_url may name the bot by its other id alone.
      if ((user && user === bot.userId) || (botId && botId === bot.id)) continue;
      const text = readMessage({ ...message });
      // Further pages may begin with the first message again.
      if (ts === threadTs) first = text;
      else others.set(ts, text);
    }
    cursor = next?.next_cursor;
    if (!cursor) break;
  }
  return [...(first === undefined ? [] : [first]), ...[...others.values()].slice(-LATEST)];
}
