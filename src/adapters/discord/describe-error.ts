import { pino } from 'pino';

/** A call's address holds the interaction's token, with which anybody could answer in the bot's name for 15 minutes. */
const TOKEN_IN_PATH = /(\/(?:interactions|webhooks)\/\d+\/)[^/?]+/g;

/** What the log keeps of a failure: no tokens, and not the body of the call, which quotes what a person asked. */
export function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { type, message, stack } = pino.stdSerializers.err(error);
  const told = { type, message: blot(message), stack: blot(stack) };
  return Object.assign(told, ...KEPT.map((key) => keep(error, key)));
}

const KEPT = ['code', 'status', 'method', 'url', 'retryAfter'];

function keep(error: Error, key: string): Record<string, unknown> {
  const value: unknown = Reflect.get(error, key);
  if (value === undefined) return {};
  return { [key]: typeof value === 'string' ? blot(value) : value };
}

function blot(text: string): string {
  return text.replace(TOKEN_IN_PATH, '$1[token]');
}
