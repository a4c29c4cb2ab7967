import type { MessageState } from './page-state.ts';

/** Remembers how far each channel was read. */
export function createUnread() {
  const read = new Map<string, string>();

  return {
    markRead(messages: readonly MessageState[], channel: string): void {
      const latest = latestIn(messages, channel);
      if (latest !== undefined) read.set(channel, latest);
    },
    isUnread(messages: readonly MessageState[], channel: string): boolean {
      const latest = latestIn(messages, channel);
      return latest !== undefined && latest !== read.get(channel);
    },
  };
}

/** What one person alone sees is an answer to that person, who was there. */
function latestIn(messages: readonly MessageState[], channel: string): string | undefined {
  return messages.findLast((message) => message.channel === channel && message.privateTo === undefined)?.id;
}
