import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';

/**
 * Posts to the address that came with a command, a press or a shortcut. Unlike Bolt's `respond` it ends in time,
 * and knows a 200 that says `{"ok":false}` for the refusal it is.
 * @throws the error classes of the Web API, so that one rule judges all failures.
 */
export async function callResponseUrl(url: string, body: object, timeoutMs: number): Promise<void> {
  const { response, text } = await post(url, body, timeoutMs).catch((error: unknown) => {
    throw new WebAPIRequestError(error instanceof Error ? error : new Error(String(error)));
  });
  if (response.status === 429) {
    throw new WebAPIRateLimitedError(Number(response.headers.get('retry-after')) || 1);
  }
  if (!response.ok) {
    throw new WebAPIHTTPError(response.status, response.statusText, {}, text.slice(0, 200));
  }
  const refusal = readRefusal(text);
  if (refusal) throw new WebAPIPlatformError({ ok: false, error: refusal });
}

async function post(url: string, body: object, timeoutMs: number) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  });
  return { response, text: await response.text() };
}

/** Slack answers `ok` or JSON. */
function readRefusal(text: string): string | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer !== 'object' || answer === null || !('ok' in answer) || answer.ok !== false) {
      return undefined;
    }
    return 'error' in answer ? String(answer.error) : 'unknown_error';
  } catch {
    return undefined;
  }
}
