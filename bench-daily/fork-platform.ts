import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Order, Report } from './orders.ts';

type Counted = Extract<Report, { kind: 'counted' }>;

/** Starts the platform in a process of its own. @param file the compiled `platform.ts`. */
export async function forkPlatform(file: string, order: Extract<Order, { kind: 'start' }>) {
  const child = fork(file, { stdio: 'inherit' });
  const started = (await ask(order)) as Extract<Report, { kind: 'started' }>;
  return {
    apiUrl: started.apiUrl,
    token: started.token,
    count: async () => (await ask({ kind: 'count' })) as Counted,
    async close() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };

  async function ask(asked: Order): Promise<Report> {
    const answer = once(child, 'message');
    child.send(asked);
    const [report] = await answer;
    return report as Report;
  }
}
