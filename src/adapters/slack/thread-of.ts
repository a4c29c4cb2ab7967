/**
 * The thread that a message is a reply in. The first message of a thread has its number too, but stands in the
 * channel, where an answer in the thread would not be seen.
 */
export function threadOf(message: {
  readonly ts?: string;
  readonly thread_ts?: unknown;
}): string | undefined {
  const { ts, thread_ts: threadTs } = message;
  return typeof threadTs === 'string' && threadTs !== ts ? threadTs : undefined;
}
