import { type BotProcess, forkBot } from './bot-process.ts';

/** Processes with everything loaded, for whoever needs a bot next. */
export type BotPool = {
  take(): Promise<BotProcess>;
  /** Takes a bot back that was stopped. */
  giveBack(bot: BotProcess): void;
  close(): Promise<void>;
};

/** @param spares how many are made ready ahead of being asked for. */
export function createBotPool(file: string, spares: number): BotPool {
  const all = new Set<BotProcess>();
  const ready: BotProcess[] = [];
  fill();

  return {
    async take() {
      const bot = ready.shift() ?? forkOne();
      fill();
      await bot.loaded();
      return bot;
    },
    giveBack(bot) {
      ready.unshift(bot);
    },
    async close() {
      await Promise.all([...all].filter((bot) => bot.isAlive()).map((bot) => bot.kill()));
    },
  };

  function fill(): void {
    while (ready.length < spares) ready.push(forkOne());
  }

  function forkOne(): BotProcess {
    const bot = forkBot(file);
    all.add(bot);
    return bot;
  }
}
