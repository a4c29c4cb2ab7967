import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { answerQuestion } from '../../core/replies/answer-question.ts';
import {
  answerGlossary as answerGlossaryCommand,
  readGlossaryCommand,
} from '../../core/replies/glossary-command.ts';
import { helpCard } from '../../core/replies/help.ts';
import type { Reply, ReplyContext } from '../../core/replies/reply.ts';
import { splitPublicFlag } from '../../core/replies/split-public-flag.ts';
import { answerDaily } from './answer-daily.ts';
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
    if (!command) return { card: helpCard(context, typed), audience: 'asker' };
    if (command.name === 'daily') return () => answerDaily(args, desk, context, command.about);
    return answerGlossaryCommand(context, command, desk.random);
  });
}

/** What memory answers, or what takes longer: that is told to the asker alone once it is there. */
type Answer = Reply | (() => Promise<Reply['card']>);

/** Answers in the acknowledgement itself: a look-up in memory is far inside Slack's three seconds. */
function answerCommand(
  { command, ack, context }: CommandArgs,
  desk: Desk,
  answer: (context: ReplyContext, typed: string) => Answer,
): Promise<void> {
  const { command: name, text, response_url: responseUrl, trigger_id: trigger } = command;
  const workspace = context.teamId;
  let isHeard = false;
  const tell = (card: Reply['card']) =>
    isHeard
      ? desk.sender.respond(responseUrl, { kind: 'private', card })
      : desk.sender.answer({ ack, responseUrl }, card, 'asker');
  return desk.answer({ what: name, workspace, tell }, async () => {
    if (!desk.isFirst(trigger && `${name}:${trigger}`)) return ack();
    const reply = answer(desk.contextFor(workspace), readText(text ?? ''));
    if (typeof reply === 'function') {
      await ack();
      isHeard = true;
      return tell(await reply());
    }
    await desk.sender.answer({ ack, responseUrl }, reply.card, reply.audience);
  });
}
