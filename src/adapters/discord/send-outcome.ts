import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import { NOT_CONNECTED } from '../not-connected.ts';

/**
 * What became of a call that failed: Discord *refused* it, asks to wait (*rate-limited*), it never left (*not-sent*),
 * or nobody knows whether Discord acted on it (*unknown*).
 */
export type SendOutcome = 'refused' | 'rate-limited' | 'not-sent' | 'unknown';

export function outcomeOf(error: unknown): SendOutcome {
  if (isTokenGone(error)) return 'refused';
  if (error instanceof RateLimitError) return 'rate-limited';
  if (error instanceof DiscordAPIError) return error.status === 429 ? 'rate-limited' : 'refused';
  if (error instanceof HTTPError) return error.status >= 500 ? 'unknown' : 'refused';
  return NOT_CONNECTED.has(codeOf(error)) ? 'not-sent' : 'unknown';
}

/** Discord no longer takes the bot's token; after the first refusal discord.js forgets it and sends nothing more. */
export function isTokenGone(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401;
  return error instanceof Error && error.message.startsWith('Expected token to be set');
}

/** Whether a further try may succeed. Only for calls that Discord takes once, however often they come. */
export function isTransient(error: unknown): boolean {
  const outcome = outcomeOf(error);
  return outcome === 'not-sent' || outcome === 'unknown';
}

/** Whether Discord refused with this very code. */
export function isRefusedFor(error: unknown, code: RESTJSONErrorCodes): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}

/** No first response is taken any more: the three seconds are over, or another process of this bot has answered. */
export function isOver(error: unknown): boolean {
  return (
    isRefusedFor(error, RESTJSONErrorCodes.UnknownInteraction) ||
    isRefusedFor(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)
  );
}

/** Whether the call ran into the time limit of a request, which discord.js ends by an abort. */
export function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
