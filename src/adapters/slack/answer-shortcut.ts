import type { AllMiddlewareArgs, MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import type { Card } from '../../core/card.ts';
import { explainMessage } from '../../core/replies/explain-message.ts';
import type { Desk } from './desk.ts';
import { readMessage } from './read-message.ts';
import { threadOf } from './thread-of.ts';

type ShortcutArgs = SlackShortcutMiddlewareArgs<MessageShortcut> & AllMiddlewareArgs;

/** Explains the terms of a message to the person who asked about it; works where the bot is no member, too. */
export async function answerShortcut({ shortcut, ack, context }: ShortcutArgs, desk: Desk): Promise<void> {
  const { message, response_url: responseUrl, trigger_id: trigger } = shortcut;
  const workspace = context.teamId;
  const tell = (card: Card) =>
    desk.sender.respond(responseUrl, { kind: 'private', card, threadTs: threadOf(message) });
  await desk.answer({ what: 'shortcut', workspace, tell }, async () => {
    await ack();
    if (!desk.isFirst(trigger && `shortcut:${trigger}`)) return;
    const threadTs = threadOf(message);
    const replyContext = { ...desk.contextFor(workspace), isInThread: threadTs !== undefined };
    // Also a message that nobody has answered yet can have its terms shared under it.
    await tell(explainMessage(replyContext, readMessage(message), threadTs ?? message.ts).card);
  });
}
