import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { answerQuestion } from '../../core/replies/answer-question.ts';
import {
  answerGlossary as answerGlossaryCommand,
  readGlossaryCommand,
} from '../../core/replies/glossary-command.ts';
import { helpCard } from '../../core/replies/help.ts';
import type { Reply, ReplyContext } from '../../core/replies/reply.ts';
import { splitPublicFlag } from '../../core/replies/split-public-flag.ts';
import type { Desk } from './desk.ts';
import { readText } from './read-text.ts';

type CommandArgs = SlackCommandMiddlewareArgs & AllMiddlewareArgs;

/** `/define backpressure`, `/define backpressure public`, `/define`, `/define help`. */
export function answerDefine(args: CommandArgs, desk: Desk): Promise<void> {
  return answerCommand(args, desk, (context, typed) => {
    const asker = args.command.user_id;
    return answerQuestion(context, { surface: 'command', asker, ...splitPublicFlag(context, typed) });
  });
}

/** `/glossary`, `/glossary browse databases`, `/glossary quiz go public`; anything else gets the help. */
export function answerGlossary(args: CommandArgs, desk: Desk): Promise<void> {
  return answerCommand(args, desk, (context, typed) => {
    const command = readGlossaryCommand(context, typed, args.command.user_id);
    if (!command || command.name === 'daily') return { card: helpCard(context, typed), audience: 'asker' };
    return answerGlossaryCommand(context, command, desk.random);
  });
}

/** Answers in the acknowledgement itself: a look-up in memory is far inside Slack's three seconds. */
function answerCommand(
  { command, ack, context }: CommandArgs,
  desk: Desk,
  reply: (context: ReplyContext, typed: string) => Reply,
): Promise<void> {
  const { command: name, text, response_url: responseUrl, trigger_id: trigger } = command;
  const workspace = context.teamId;
  const tell = (card: Reply['card']) => desk.sender.answer({ ack, responseUrl }, card, 'asker');
  return desk.answer({ what: name, workspace, tell }, async () => {
    if (!desk.isFirst(trigger && `${name}:${trigger}`)) return ack();
    const { card, audience } = reply(desk.contextFor(workspace), readText(text ?? ''));
    await desk.sender.answer({ ack, responseUrl }, card, audience);
  });
}
