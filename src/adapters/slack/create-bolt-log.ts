import { type Logger as BoltLog, LogLevel } from '@slack/bolt';
import type { Logger } from 'pino';

/**
 * What lets its reader act as the app for a while: a socket's ticket, the old verification token, response addresses. In
 * a modal these stand in JSON within JSON.
 */
const KEYS = /([?&]ticket=|\\*"(?:token|response_url|responseUrl)\\*":\s*\\*")[^&"\\\s]+/g;

/**
 * Bolt's log as part of ours. Its debug lines hold whole requests with what people wrote, so they count as trace, and
 * its reports of single failed requests count as debug: Lemma says itself what a failure means.
 */
export function createBoltLog(log: Logger): BoltLog {
  const write = (level: 'trace' | 'debug' | 'warn', parts: unknown[]) => {
    const err = parts.find((part) => part instanceof Error);
    const text = parts.filter((part) => part !== err).map(String);
    log[level](err ? { err } : {}, text.join(' ').replace(KEYS, '$1[…]') || 'bolt');
  };
  return {
    debug: (...parts) => write('trace', parts),
    info: (...parts) => write('debug', parts),
    warn: (...parts) => write('debug', parts),
    error: (...parts) => write('warn', parts),
    getLevel: () => (log.isLevelEnabled('trace') ? LogLevel.DEBUG : LogLevel.INFO),
    // The level and the name are those of the log it is part of.
    setLevel() {},
    setName() {},
  };
}
