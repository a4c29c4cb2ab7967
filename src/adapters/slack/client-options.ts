import type { WebClientOptions } from '@slack/web-api';

/**
 * How every client of ours calls Slack: once, and not for long. Further tries are decided in `sendAgain`; a client that
 * waits out a 429 itself would make every other channel wait.
 * @param apiUrl as `http://host/api/`; Slack's own when absent.
 * @returns a new object each time, for a client may write into it.
 */
export function clientOptions(apiUrl: string | undefined, callTimeoutMs: number): WebClientOptions {
  return {
    ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: callTimeoutMs,
  };
}
