import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { decodeAction } from '../../core/action.ts';
import type { Card } from '../../core/card.ts';
import { staleButtonCard } from '../../core/replies/notices.ts';
import { pressAction } from '../../core/replies/press-action.ts';
import type { Desk } from './desk.ts';
import { isPrivateRow } from './render-card.ts';
import { threadOf } from './thread-of.ts';

type PressArgs = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;

/**
 * Answers a press of a button or a choice from a list. A private card changes in place; on a public one the person who
 * pressed gets a private copy and the card stays as it is for the others.
 */
export async function answerPress({ action, body, ack, context }: PressArgs, desk: Desk): Promise<void> {
  const { user, container, message, response_url: responseUrl, trigger_id: trigger } = body;
  const workspace = context.teamId;
  const threadTs = threadOf({
    ts: container.message_ts,
    thread_ts: message?.thread_ts ?? container.thread_ts,
  });
  // Only in a direct message with the bot does a private card stand as a message like any other.
  const isAlone = container.is_ephemeral !== true && isPrivateRow(action.block_id);
  const isPrivate = isAlone || container.is_ephemeral === true;
  const tell = (card: Card) => desk.sender.respond(responseUrl, { kind: 'private', card, threadTs });

  await desk.answer({ what: 'press', workspace, tell }, async () => {
    await ack();
    if (!desk.isFirst(trigger && `press:${trigger}`)) return;
    const replyContext = { ...desk.contextFor(workspace), isAlone };
    const code = action.type === 'static_select' ? action.selected_option.value : action.action_id;
    const pressed = decodeAction(code);
    if (!pressed) return tell(staleButtonCard(replyContext));
    const presser = { id: user.id, name: user.name ?? user.username };
    const result = pressAction(replyContext, pressed, presser, desk.random);
    switch (result.kind) {
      case 'show':
        return isPrivate
          ? desk.sender.respond(responseUrl, { kind: 'replace', card: result.card })
          : tell(result.card);
      case 'tell':
        return tell(result.card);
      case 'share':
        return desk.sender.respond(responseUrl, { kind: 'public', card: result.card, threadTs });
      case 'delete':
        return desk.sender.respond(responseUrl, { kind: 'delete' });
    }
  });
}
