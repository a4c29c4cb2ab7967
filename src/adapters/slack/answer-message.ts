import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Card } from '../../core/card.ts';
import { answerWritten } from '../../core/replies/answer-written.ts';
import { asksForThread, explainThread } from '../../core/replies/explain-thread.ts';
import { helloCard } from '../../core/replies/hello.ts';
import type { Desk } from './desk.ts';
import { readText } from './read-text.ts';
import { workspaceOf } from './workspace-of.ts';

type Written = undefined | 'file_share' | 'thread_broadcast';
const WRITTEN: ReadonlySet<string | undefined> = new Set<Written>([
  undefined,
  'file_share',
  'thread_broadcast',
]);

type EventArgs<Name extends string> = SlackEventMiddlewareArgs<Name> & AllMiddlewareArgs;

/**
 * Answers a mention in a channel, in the thread it was asked in: for everyone when sure, else to the asker alone.
 * A private answer goes to the channel unless the question came from a thread, because a thread that nobody has
 * answered yet does not show it. In a thread it may also ask for the thread itself, and is told its terms alone.
 */
export async function answerMention({ event, body, context }: EventArgs<'app_mention'>, desk: Desk) {
  const { channel, user, ts, thread_ts: threadTs } = event;
  // In a direct message a mention is a message like any other, and comes as one.
  if (!user || event.bot_id || 'edited' in event || !isWritten(event) || channel.startsWith('D')) return;
  if (!desk.isFirst(body.event_id, `${channel}:${ts}`)) return;
  const workspace = workspaceOf(body, context);
  const tell = (card: Card) => desk.sender.postPrivately({ channel, threadTs }, user, card);
  await desk.answer({ what: 'mention', workspace, eventId: body.event_id, tell }, async () => {
    const botUserId = desk.botUserId() ?? context.botUserId;
    const text = readText(event.text, botUserId);
    const replyContext = { ...desk.contextFor(workspace), isInThread: threadTs !== undefined };
    if (threadTs && asksForThread(replyContext, text)) {
      const bot = { userId: botUserId, id: context.botId };
      const texts = await desk.readThread({ channel, threadTs, questionTs: ts, bot });
      return tell(explainThread(replyContext, texts, threadTs).card);
    }
    const { card, audience } = answerWritten(replyContext, { text, surface: 'mention', asker: user });
    if (audience === 'asker') return tell(card);
    await desk.sender.post({ channel, threadTs: threadTs ?? ts }, card);
  });
}

/** Answers a message that a person wrote to the bot directly, where it stands. */
export async function answerDirectMessage({ event, body, context }: EventArgs<'message'>, desk: Desk) {
  if (event.channel_type !== 'im' || !isWritten(event)) return;
  if (('bot_id' in event && event.bot_id) || ('edited' in event && event.edited)) return;
  const { channel, user, ts, thread_ts: threadTs, text = '' } = event;
  if (!user || user === desk.botUserId()) return;
  if (!desk.isFirst(body.event_id, `${channel}:${ts}`)) return;
  const workspace = workspaceOf(body, context);
  const tell = (card: Card) => desk.sender.post({ channel, threadTs }, card, 'asker');
  await desk.answer({ what: 'direct message', workspace, eventId: body.event_id, tell }, async () => {
    const asked = readText(text, desk.botUserId() ?? context.botUserId);
    const question = { text: asked, surface: 'direct', asker: user } as const;
    await tell(answerWritten(desk.contextFor(workspace), question).card);
  });
}

/** Whether it is a message as a person writes it: plain, with a file, or from a thread to the channel as well. */
function isWritten<Message extends { readonly subtype?: string | undefined }>(
  message: Message,
): message is Message & { readonly subtype?: Written } {
  return WRITTEN.has(message.subtype);
}

/** Says one line when the bot itself was invited to a channel. */
export async function greetChannel({ event, body, context }: EventArgs<'member_joined_channel'>, desk: Desk) {
  const { channel, user } = event;
  if (user !== (desk.botUserId() ?? context.botUserId) || !desk.isFirst(body.event_id)) return;
  const workspace = workspaceOf(body, context);
  // Nobody asked, so nobody needs to hear that it failed.
  const tell = async () => {};
  await desk.answer({ what: 'hello', workspace, eventId: body.event_id, tell }, async () => {
    await desk.sender.post({ channel }, helloCard(desk.contextFor(workspace)));
  });
}
