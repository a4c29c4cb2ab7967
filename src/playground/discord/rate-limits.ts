import type { RestAnswer } from './rest-answer.ts';

/** https://discord.com/developers/docs/topics/rate-limits#global-rate-limit */
const GLOBAL = { most: 50, windowMs: 1_000 };
/** So many messages a channel takes from a bot: no figure is documented, and Discord's headers have long said this. */
const MESSAGES = { most: 5, windowMs: 5_000 };
/** Of an interaction: not counted against the bot's global limit. */
const UNBOUND = ['/interactions/', '/webhooks/'];

type Window = { until: number; used: number };

type Headers = Readonly<Record<string, string>>;

/** What the limits say to a call: the refusal of one that comes too soon, else the headers for its answer. */
export type Verdict = { readonly refusal: RestAnswer } | { readonly headers: Headers };

/** Discord's limits on calls for one bot, in windows that begin with the first call. */
export function createRateLimits(elapsedMs: () => number, now: () => Date) {
  const everything: Window = { until: 0, used: 0 };
  const channels = new Map<string, Window>();

  /** Counts a call by its route and its path. */
  return (route: string, path: string): Verdict => {
    const isBound = !UNBOUND.some((start) => path.startsWith(start));
    const atAll = isBound ? renewed(everything, GLOBAL.windowMs) : undefined;
    if (atAll && atAll.used >= GLOBAL.most) return { refusal: refuse(atAll, 'global', {}) };
    if (atAll) atAll.used += 1;
    if (route !== 'POST /channels/:channel/messages') return { headers: {} };
    const inChannel = renewed(channels.get(path) ?? { until: 0, used: 0 }, MESSAGES.windowMs);
    channels.set(path, inChannel);
    if (inChannel.used >= MESSAGES.most) {
      return { refusal: refuse(inChannel, 'user', headersOf(inChannel)) };
    }
    inChannel.used += 1;
    return { headers: headersOf(inChannel) };
  };

  function renewed(window: Window, windowMs: number): Window {
    if (elapsedMs() >= window.until) Object.assign(window, { until: elapsedMs() + windowMs, used: 0 });
    return window;
  }

  function headersOf(window: Window): Headers {
    const leftMs = window.until - elapsedMs();
    return {
      'x-ratelimit-bucket': 'messages-of-a-channel',
      'x-ratelimit-limit': String(MESSAGES.most),
      'x-ratelimit-remaining': String(MESSAGES.most - window.used),
      'x-ratelimit-reset': inSeconds(now().getTime() + leftMs),
      'x-ratelimit-reset-after': inSeconds(leftMs),
    };
  }

  function refuse({ until }: Window, scope: 'global' | 'user', headers: Headers): RestAnswer {
    const leftMs = until - elapsedMs();
    const isGlobal = scope === 'global';
    return {
      status: 429,
      headers: {
        ...headers,
        'retry-after': String(Math.ceil(leftMs / 1_000)),
        'x-ratelimit-scope': scope,
        ...(isGlobal ? { 'x-ratelimit-global': 'true' } : {}),
      },
      body: {
        message: 'You are being rate limited.',
        retry_after: Number(inSeconds(leftMs)),
        global: isGlobal,
      },
    };
  }
}

function inSeconds(ms: number): string {
  return (ms / 1_000).toFixed(3);
}
