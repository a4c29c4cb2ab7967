import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { decodeAction } from '../../core/action.ts';
import { answerQuestion } from '../../core/replies/answer-question.ts';
import { staleButtonCard } from '../../core/replies/notices.ts';
import { pressAction } from '../../core/replies/press-action.ts';
import { answerSchedule } from './answer-daily.ts';
import type { Desk } from './desk.ts';
import { channelOf, pressAddressOf, writeAddress } from './press-address.ts';
import { createPressPlace } from './press-place.ts';
import { readText } from './read-text.ts';

type PressArgs = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;

/**
 * Answers a press of a button, a choice from a list, or a question in the search field. A private card and the Home tab
 * change in place; on a public card the person gets a private copy and the card stays as it is for the others.
 */
export async function answerPress({ action, body, ack, context }: PressArgs, desk: Desk): Promise<void> {
  const { user, trigger_id: trigger } = body;
  const workspace = context.teamId;
  const address = pressAddressOf(body, action.block_id);
  const place = createPressPlace(address, user.id, desk.sender, () => desk.contextFor(workspace).words);

  await desk.answer({ what: 'press', workspace, tell: place.tell }, async () => {
    await ack();
    if (!desk.isFirst(trigger && `press:${trigger}`)) return;
    const { isAlone, isInThread } = place;
    const replyContext = { ...desk.contextFor(workspace), isAlone, isInThread };
    if (action.type === 'plain_text_input') {
      // Slack sends null, whatever its types say, when Enter was pressed in an empty field.
      const question = { text: readText(action.value ?? ''), surface: 'command', asker: user.id } as const;
      return place.show(answerQuestion(replyContext, question).card);
    }
    const stale = () => place.tell(staleButtonCard(replyContext));
    // Here, too, whatever the types say, nothing may be chosen.
    const code = action.type === 'static_select' ? (action.selected_option?.value ?? '') : action.action_id;
    const pressed = decodeAction(code);
    if (!pressed) return stale();
    const presser = { id: user.id, name: user.name ?? user.username };
    const result = pressAction(replyContext, pressed, presser, desk.random);
    switch (result.kind) {
      case 'show':
        if (result.tally) await desk.count(workspace, result.tally);
        return place.show(result.card, pressed);
      case 'tell':
        return place.tell(result.card);
      case 'share':
        return place.share ? place.share(result.card, result.thread) : stale();
      case 'delete':
        return place.remove ? place.remove() : stale();
      case 'form':
        return desk.sender.openForm(trigger, result.form, writeAddress(address));
      case 'schedule': {
        const asker = { context: replyContext, workspace, person: user.id, channel: channelOf(address) };
        return answerSchedule(desk, asker, { action: result.action, trigger, address, show: place.show });
      }
    }
  });
}
