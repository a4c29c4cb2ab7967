import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '../eval/generate/random.ts';
import type { Platform } from '../src/core/replies/reply.ts';
import type { BotProcess } from './bot-process.ts';
import { CALLS } from './faults.ts';
import type { Platforms } from './platforms.ts';

/**
 * How bots die in a step. *landing*: one's post has arrived, its answer is on the way, and this bot dies; *power cut*:
 * a post has arrived, and all die; *moment*: one dies after so many real milliseconds, or as soon as it is done.
 */
export type Kill =
  | { readonly kind: 'landing' | 'power cut'; readonly platform: Platform }
  | { readonly kind: 'moment'; readonly bot: number; readonly ms: number };

/** How many bots died, and how many posts had been sent and were not recorded by it. */
export type Deaths = { readonly bots: number; readonly betweenSendAndRecord: number };

const NONE: Deaths = { bots: 0, betweenSendAndRecord: 0 };

export function planKill(random: Random, bots: number): Kill | undefined {
  const platform = random.pick(['slack', 'discord'] as const);
  switch (random.below(32)) {
    case 0:
      return { kind: 'landing', platform };
    case 1:
      return random.below(3) === 0 ? { kind: 'power cut', platform } : { kind: 'landing', platform };
    case 2:
      return { kind: 'moment', bot: random.below(bots), ms: random.below(60) };
    default:
      return undefined;
  }
}

/** Lets the bots work, each by its own promise, and kills as was planned. */
export async function workUnder(
  kill: Kill | undefined,
  work: ReadonlyMap<BotProcess, () => Promise<void>>,
  platforms: Platforms,
): Promise<Deaths> {
  if (kill?.kind === 'landing') return workUntilLanding(kill, work, platforms);
  const working = Promise.all([...work.values()].map((begin) => begin()));
  const deaths = kill ? await cutShort(kill, [...work.keys()], working, platforms) : NONE;
  await working;
  return deaths;
}

async function cutShort(
  kill: Exclude<Kill, { kind: 'landing' }>,
  bots: readonly BotProcess[],
  working: Promise<unknown>,
  { slack, discord }: Platforms,
): Promise<Deaths> {
  if (kill.kind === 'moment') {
    const bot = bots[kill.bot];
    await Promise.race([wait(kill.ms), working]);
    await bot?.kill();
    return bot ? { bots: 1, betweenSendAndRecord: 0 } : NONE;
  }
  let deaths = NONE;
  const { on, off } = kill.platform === 'slack' ? listenersOf(slack.workspace) : listenersOf(discord.world);
  // In the very turn in which the message stands, so that no answer leaves before.
  const cut = () => {
    const alive = bots.filter((bot) => bot.isAlive());
    if (alive.length === 0) return;
    for (const bot of alive) void bot.kill();
    deaths = { bots: alive.length, betweenSendAndRecord: 1 };
  };
  on(cut);
  await working;
  off(cut);
  return deaths;
}

type Speaker = {
  on(event: 'message', listener: () => void): unknown;
  off(event: 'message', listener: () => void): unknown;
};

function listenersOf(speaker: Speaker) {
  return {
    on: (listener: () => void) => speaker.on('message', listener),
    off: (listener: () => void) => speaker.off('message', listener),
  };
}

/** The answer to one post is held until all the other bots are done: the one that is not is the one that waits for it. */
async function workUntilLanding(
  { platform }: Extract<Kill, { kind: 'landing' | 'power cut' }>,
  work: ReadonlyMap<BotProcess, () => Promise<void>>,
  platforms: Platforms,
): Promise<Deaths> {
  const busy = new Set(work.keys());
  let deaths = NONE;
  let hasLanded = false;
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const look = () => {
    const [last] = busy;
    if (!hasLanded || busy.size !== 1 || !last?.isAlive()) return;
    deaths = { bots: 1, betweenSendAndRecord: 1 };
    void last.kill();
  };
  platforms[platform].faults.plan.add(CALLS[platform].post, {
    kind: 'hold',
    // Asked for when the message stands.
    get until() {
      hasLanded = true;
      look();
      return released;
    },
  });
  await Promise.all(
    [...work].map(async ([bot, begin]) => {
      await begin();
      busy.delete(bot);
      look();
    }),
  );
  release();
  return deaths;
}
