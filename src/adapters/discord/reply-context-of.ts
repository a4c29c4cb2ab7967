import { type BaseInteraction, InteractionContextType, type Message } from 'discord.js';
import type { ReplyContext } from '../../core/replies/reply.ts';
import type { AdapterOptions } from '../adapter-options.ts';

type Asked =
  | Pick<BaseInteraction, 'guildId' | 'channel' | 'context' | 'locale'>
  | Pick<Message, 'guildId' | 'channel'>;

/** What answers where this was asked: in the person's language, which a message does not tell. */
export function replyContextOf(
  { contextFor }: Pick<AdapterOptions, 'contextFor'>,
  asked: Asked,
): ReplyContext {
  return {
    ...contextFor(asked.guildId ?? undefined, 'locale' in asked ? asked.locale : undefined),
    outsideWorkspace: asked.guildId === null,
    isAlone: 'context' in asked && isAlone(asked),
    // A channel of a server that the bot is no member of is not known to be one.
    isInThread: asked.channel?.isThread() === true,
  };
}

/** In a direct message with the bot nobody else reads, so an answer may stay where a private one would vanish. */
export function isAlone({ context }: Pick<BaseInteraction, 'context'>): boolean {
  return context === InteractionContextType.BotDM;
}
