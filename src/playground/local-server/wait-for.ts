import type { EventEmitter } from 'node:events';

/** Long enough for anything on a busy machine; only a failing test waits for all of it. */
const PATIENCE_MS = 10_000;

/**
 * Resolves with the first truthy value that `look` returns, looking now and after every `change` event.
 * @throws Error naming what was waited for, when it didn't come in time.
 */
export function waitFor<Value>(
  source: Pick<EventEmitter, 'on' | 'off'>,
  look: () => Value,
  what: string,
  timeoutMs = PATIENCE_MS,
): Promise<NonNullable<Value>> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      source.off('change', check);
    };
    const check = () => {
      const value = look();
      if (!value) return;
      stop();
      resolve(value);
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`Waited ${timeoutMs} ms for ${what}, and it did not come.`));
    }, timeoutMs);
    source.on('change', check);
    check();
  });
}
