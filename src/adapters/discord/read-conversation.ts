import { type Message, MessageType, RESTJSONErrorCodes, type ThreadChannel } from 'discord.js';
import { mayReadHistory } from './may-read-history.ts';
import { isRefusedFor, isTransient, outcomeOf } from './send-outcome.ts';
import { textOfMessage } from './text-of-message.ts';
import { tryAgain } from './try-again.ts';

/** So many of the latest messages of a thread are read, beside the one that it began with. */
const LATEST = 30;

/** Reading may be repeated; a person waits for it. */
const READ_WAITS_MS = [250, 750];

/** Whether a message has others around it that it can mean: it replies to one, or stands in a thread. */
export function hasConversation({ type, channel }: Message): boolean {
  return type === MessageType.Reply || channel.isThread();
}

/**
 * What others wrote in the message that this one replies to, or else in the thread before it, oldest first; the bot's own
 * words are left out. Empty where nothing of it is left.
 * @returns undefined where the bot may not read it.
 */
export async function readConversation(message: Message): Promise<readonly string[] | undefined> {
  if (!mayReadHistory(message.channel)) return undefined;
  try {
    const messages = await tryAgain(() => fetchAround(message), READ_WAITS_MS, isTransient);
    const { id } = message.client.user;
    return messages.filter(({ author }) => author.id !== id).map(textOfMessage);
  } catch (error) {
    if (outcomeOf(error) === 'refused') return undefined;
    throw error;
  }
}

async function fetchAround(message: Message): Promise<Message[]> {
  const { type, reference, channel } = message;
  if (type === MessageType.Reply && reference?.messageId) {
    const answered = await orMissing(channel.messages.fetch({ message: reference.messageId, cache: false }));
    return answered ? [answered] : [];
  }
  return channel.isThread() ? fetchThread(channel, message.id) : [];
}

/** A thread begins with a message of the channel around it, of a forum with one of its own, or with none. */
async function fetchThread(thread: ThreadChannel, before: string): Promise<Message[]> {
  const [start, latest] = await Promise.all([
    orMissing(thread.fetchStarterMessage({ cache: false })),
    thread.messages.fetch({ limit: LATEST, before, cache: false }),
  ]);
  const replies = [...latest.values()].reverse().filter(({ id }) => id !== start?.id);
  return start ? [start, ...replies] : replies;
}

async function orMissing(fetched: Promise<Message | null>): Promise<Message | null> {
  try {
    return await fetched;
  } catch (error) {
    if (isRefusedFor(error, RESTJSONErrorCodes.UnknownMessage)) return null;
    throw error;
  }
}
