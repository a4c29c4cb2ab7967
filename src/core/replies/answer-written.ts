import { answerQuestion } from './answer-question.ts';
import { explainNowhere } from './explain-thread.ts';
import type { Question, Reply, ReplyContext } from './reply.ts';

/**
 * Answers what a person wrote to the bot in a message. Unlike a command it may wish for a thread, and is told where there
 * is none.
 */
export function answerWritten(
  context: ReplyContext,
  question: Question & { readonly surface: 'mention' | 'direct' },
): Reply {
  return explainNowhere(context, question.text) ?? answerQuestion(context, question);
}
