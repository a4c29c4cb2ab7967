import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import { describe, expect, it } from 'vitest';
import {
  isRefusedFor,
  isTimeout,
  isTransient,
  outcomeOf,
} from '../../../src/adapters/discord/send-outcome.ts';

function apiError(code: number, status: number) {
  return new DiscordAPIError({ code, message: 'no' }, code, status, 'POST', 'http://x', {});
}

const limits = {
  timeToReset: 1,
  limit: 1,
  method: 'POST',
  hash: '',
  url: '',
  route: '',
  majorParameter: '',
  global: false,
  retryAfter: 60_000,
  sublimitTimeout: 0,
  scope: 'user',
} as const;

describe('outcomeOf', () => {
  it.each([
    ['refused', apiError(50013, 403)],
    ['refused', apiError(10003, 404)],
    ['rate-limited', apiError(0, 429)],
    ['rate-limited', new RateLimitError(limits)],
    ['unknown', new HTTPError(502, 'Bad Gateway', 'POST', 'http://x', {})],
    ['unknown', Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' })],
    ['unknown', Object.assign(new Error('aborted'), { name: 'AbortError' })],
    ['not-sent', Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })],
    ['not-sent', Object.assign(new Error('no such host'), { code: 'ENOTFOUND' })],
    ['unknown', 'a string'],
  ])('calls it %s: %s', (outcome, error) => {
    expect(outcomeOf(error)).toBe(outcome);
    expect(isTransient(error)).toBe(outcome === 'unknown' || outcome === 'not-sent');
  });

  it('tells codes and timeouts apart', () => {
    expect(isRefusedFor(apiError(50013, 403), RESTJSONErrorCodes.MissingPermissions)).toBe(true);
    expect(isRefusedFor(apiError(10003, 404), RESTJSONErrorCodes.MissingPermissions)).toBe(false);
    expect(isTimeout(Object.assign(new Error('aborted'), { name: 'AbortError' }))).toBe(true);
    expect(isTimeout(new Error('other'))).toBe(false);
  });
});
