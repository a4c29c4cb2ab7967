import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Order, Report } from './orders.ts';

/** A bot's process as the parent sees it. Every promise resolves too when the process was killed meanwhile. */
export type BotProcess = {
  loaded(): Promise<void>;
  /** Resolves when the first run is over. */
  start(order: Extract<Order, { kind: 'start' }>): Promise<void>;
  /** Moves its clock; resolves when there is nothing more to do at that time. */
  advance(time: number): Promise<void>;
  stop(): Promise<void>;
  /** SIGKILL: from now on it does nothing more. Resolves when the system has freed what it held. */
  kill(): Promise<void>;
  isAlive(): boolean;
  /** What it logged since it was last asked. */
  takeLog(): string;
};

/** @param file the compiled `bot.ts`, with all that it imports. */
export function forkBot(file: string): BotProcess {
  const child = fork(file, { stdio: ['ignore', 'inherit', 'pipe', 'ipc'] });
  let log = '';
  let isKilled = false;
  let hasEnded = false;
  let hasLoaded = false;
  let waiting: { readonly report: Report; readonly settle: (error?: Error) => void } | undefined;
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  child.on('message', (report: Report) => {
    if (report === 'loaded') hasLoaded = true;
    if (waiting?.report === report) waiting.settle();
  });
  const exit = once(child, 'exit');
  child.on('exit', (code) => {
    hasEnded = true;
    waiting?.settle(isKilled ? undefined : new Error(`A bot ended by itself with ${code}.\n${log}`));
  });

  return {
    loaded: async () => {
      if (!hasLoaded) await hear('loaded');
    },
    start: (order) => ask(order, 'idle'),
    advance: (time) => ask({ kind: 'time', time }, 'idle'),
    stop: () => ask({ kind: 'stop' }, 'stopped'),
    async kill() {
      isKilled = true;
      child.kill('SIGKILL');
      await exit;
    },
    isAlive: () => !isKilled && !hasEnded,
    takeLog() {
      const taken = log;
      log = '';
      return taken;
    },
  };

  function ask(order: Order, report: Report): Promise<void> {
    // The channel may have closed before the exit is known.
    if (!isKilled) child.send(order, () => {});
    return hear(report);
  }

  function hear(report: Report): Promise<void> {
    if (hasEnded) return Promise.resolve();
    return new Promise((resolve, reject) => {
      waiting = {
        report,
        settle(error) {
          waiting = undefined;
          if (error) reject(error);
          else resolve();
        },
      };
    });
  }
}
