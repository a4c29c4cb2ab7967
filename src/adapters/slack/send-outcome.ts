import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { NOT_CONNECTED } from '../not-connected.ts';

/**
 * What is known of a call that failed. *refused*: Slack did nothing and won't; *later*: Slack did nothing yet and may
 * be asked again; *unknown*: the message may stand, so it must not be sent again; *ours*: the fault is not Slack's.
 */
export type SendOutcome =
  | { readonly kind: 'refused' | 'unknown' | 'ours' }
  | { readonly kind: 'later'; readonly retryAfterMs?: number };

/**
 * Answers by which Slack says that it did nothing for now. `internal_error` and `fatal_error` are not among them:
 * "it's possible some aspect of the operation succeeded" (docs.slack.dev, errors of every method).
 */
const TEMPORARY = new Set(['ratelimited', 'rate_limited', 'service_unavailable', 'team_added_to_org']);
const MAY_HAVE_HAPPENED = new Set(['internal_error', 'fatal_error', 'request_timeout']);

export function outcomeOf(error: unknown): SendOutcome {
  if (error instanceof WebAPIRateLimitedError) {
    return { kind: 'later', retryAfterMs: error.retryAfter * 1_000 };
  }
  if (error instanceof WebAPIPlatformError) {
    if (TEMPORARY.has(error.data.error)) return { kind: 'later' };
    return { kind: MAY_HAVE_HAPPENED.has(error.data.error) ? 'unknown' : 'refused' };
  }
  if (error instanceof WebAPIHTTPError) {
    return { kind: error.statusCode >= 400 && error.statusCode < 500 ? 'refused' : 'unknown' };
  }
  if (error instanceof WebAPIRequestError) {
    return { kind: isNotConnected(error.original) ? 'later' : 'unknown' };
  }
  return { kind: 'ours' };
}

/** `fetch` wraps the reason, and once more where it tried several addresses. */
function isNotConnected(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && NOT_CONNECTED.has(String(error.code))) return true;
  if (error instanceof AggregateError) {
    return error.errors.length > 0 && error.errors.every((each) => isNotConnected(each));
  }
  return error.cause !== undefined && isNotConnected(error.cause);
}
