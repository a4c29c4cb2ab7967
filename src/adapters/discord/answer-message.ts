import { type Message, MessageType } from 'discord.js';
import type { Button, Card } from '../../core/card.ts';
import { answerWritten } from '../../core/replies/answer-written.ts';
import { asksForThread, explainReplied, explainThread } from '../../core/replies/explain-thread.ts';
import type { ReplyContext } from '../../core/replies/reply.ts';
import type { Desk } from './desk.ts';
import { addresses } from './plain-words.ts';
import { hasConversation, readConversation } from './read-conversation.ts';
import { replyContextOf } from './reply-context-of.ts';
import { textOfQuestion } from './text-of-message.ts';

/** Whether a person asks here: in a direct message, or by mentioning the bot in so many words. */
export function isQuestion(message: Message, botId: string): boolean {
  const fromPerson = !message.author.bot && message.webhookId === null;
  const said = message.type === MessageType.Default || message.type === MessageType.Reply;
  return fromPerson && said && (message.guildId === null || addresses(message.content, botId));
}

/**
 * Answers a mention by a reply in its channel or thread, and a direct message by a message. A mention that asks nothing
 * but has a conversation around it is about that.
 */
export async function answerMessage(desk: Desk, message: Message, botId: string): Promise<void> {
  const { guildId, channelId } = message;
  const context = replyContextOf(desk, message);
  const question = { text: textOfQuestion(message, botId), asker: message.author.id };
  const occasion = `answer:${message.id}`;
  if (guildId === null) {
    const { card } = answerWritten(context, { ...question, surface: 'direct' });
    await desk.sender.post({ channelId, card, occasion });
    return;
  }
  if (hasConversation(message) && asksForThread(context, question.text)) {
    const texts = desk.messageContent ? await readConversation(message) : undefined;
    const explain = message.type === MessageType.Reply ? explainReplied : explainThread;
    const { card, standIn } = explain(context, texts);
    await desk.sender.post({ channelId, card: standIn ?? card, occasion, replyTo: message.id });
    return;
  }
  const { card, standIn } = answerWritten(context, { ...question, surface: 'mention' });
  const whole = openWhole(context, card);
  await desk.sender.post({ channelId, card: standIn ?? card, occasion, replyTo: message.id, whole });
}

/** The button to a term's whole card, if this is a term's card: those bear the name of the term. */
function openWhole({ glossary, words }: ReplyContext, { title }: Card): Button | undefined {
  const term = glossary.terms.find(({ name }) => name === title);
  if (!term) return undefined;
  return { label: words.buttons.openCard, action: { kind: 'open', term: term.key, page: 0, trail: [] } };
}
