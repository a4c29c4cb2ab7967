import { createHmac } from 'node:crypto';
import type { Acknowledgement, Delivery, Envelope } from './delivery.ts';

export type HttpDeliveryOptions = {
  /** Where the app listens, such as http://127.0.0.1:3000/slack/events. */
  readonly requestUrl: string;
  readonly signingSecret: string;
  readonly ackTimeoutMs: number;
  readonly now: () => Date;
};

/** Delivers over HTTP, signed as Slack signs: JSON for events, a form for commands and interactions. */
export function createHttpDelivery({
  requestUrl,
  signingSecret,
  ackTimeoutMs,
  now,
}: HttpDeliveryOptions): Delivery {
  return async (envelope) => {
    const { contentType, body } = encode(envelope);
    const timestamp = String(Math.floor(now().getTime() / 1000));
    const headers: Record<string, string> = {
      'content-type': contentType,
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': sign(signingSecret, timestamp, body),
    };
    if (envelope.retryAttempt) {
      headers['x-slack-retry-num'] = String(envelope.retryAttempt);
      headers['x-slack-retry-reason'] = envelope.retryReason ?? 'http_timeout';
    }
    try {
      const signal = AbortSignal.timeout(ackTimeoutMs);
      const response = await fetch(requestUrl, { method: 'POST', headers, body, signal });
      const text = await response.text();
      if (!response.ok) return { acked: false, reason: 'refused' };
      return { acked: true, body: parse(text) };
    } catch (error) {
      return notAcked(error);
    }
  };
}

/** Slack's signature of a request body, version 0. */
export function sign(signingSecret: string, timestamp: string, body: string): string {
  return `v0=${createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

function encode({ type, payload }: Envelope): { contentType: string; body: string } {
  if (type === 'events_api') return { contentType: 'application/json', body: JSON.stringify(payload) };
  const form =
    type === 'interactive'
      ? new URLSearchParams({ payload: JSON.stringify(payload) })
      : new URLSearchParams(
          Object.entries(payload).map(([key, value]): [string, string] => [key, String(value)]),
        );
  return { contentType: 'application/x-www-form-urlencoded', body: form.toString() };
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function notAcked(error: unknown): Acknowledgement {
  const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
  return { acked: false, reason: isTimeout ? 'timeout' : 'no connection' };
}
