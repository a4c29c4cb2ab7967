import type { MessageState } from './page-state.ts';

/** Puts replies after the message whose thread they are in. */
export function inThreads(messages: readonly MessageState[]): MessageState[] {
  const isReply = ({ id, thread }: MessageState) => thread !== undefined && thread !== id;
  const ids = new Set(messages.map(({ id }) => id));
  return messages
    .filter((message) => !isReply(message) || !ids.has(message.thread ?? ''))
    .flatMap((parent) => [parent, ...messages.filter((each) => isReply(each) && each.thread === parent.id)]);
}
