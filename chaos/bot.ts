/**
 * A bot in a process of its own, the real one by `startBot`, but for its clock: the parent moves it. It may be started
 * anew after it was stopped, for loading the modules takes longer than a fortnight of steps.
 */
import { pino } from 'pino';
import { type Config, readConfig } from '../src/config.ts';
import type { Subscription } from '../src/daily/subscription.ts';
import { type Bot, startBot } from '../src/start-bot.ts';
import type { Order, Report } from './orders.ts';
import { createVirtualClock } from './virtual-clock.ts';

const clock = createVirtualClock(() => tell('idle'));
const log = pino(
  { level: 'info', base: null, timestamp: () => `,"time":"${clock.now().toISOString()}"` },
  pino.destination({ fd: 2, sync: true }),
);
let bot: Bot | undefined;

// As src/main.ts does.
process.on('unhandledRejection', (err) => log.error({ err }, 'a promise was rejected and nobody caught it'));
process.on('disconnect', () => process.exit());
process.on('message', (order: Order) => void obey(order));

await Promise.all([
  import('../src/adapters/slack/create-slack-adapter.ts'),
  import('../src/adapters/discord/create-discord-adapter.ts'),
  import('../src/store/open-postgres-store.ts'),
]);
tell('loaded');

async function obey(order: Order): Promise<void> {
  switch (order.kind) {
    case 'start': {
      const { settings, subscriptions, time, skewMs } = order;
      clock.set(time, skewMs);
      bot = await start(readConfig(settings), subscriptions);
      return;
    }
    case 'time':
      return clock.advance(order.time);
    case 'stop':
      await bot?.stop();
      return tell('stopped');
  }
}

function start(config: Config, subscriptions: readonly Subscription[]): Promise<Bot> {
  return startBot(config, log, clock.now, { subscriptions, sleep: clock.sleep }).catch((err: unknown) => {
    log.fatal({ err }, 'the bot could not start');
    process.exit(1);
  });
}

function tell(report: Report): void {
  process.send?.(report);
}
