import { createRandom, type Random } from '../eval/generate/random.ts';
import { localDateAt } from '../src/daily/calendar/calendar.ts';
import { nextDue } from '../src/daily/calendar/due-at.ts';
import type { BotPool } from './bot-pool.ts';
import { check, type Verdict } from './check.ts';
import { createCrew } from './crew.ts';
import { type Expected, keyOf, listExpected } from './expected.ts';
import { clearFaults, type Outage, planFaults } from './faults.ts';
import { type Deaths, planKill, workUnder } from './kills.ts';
import { type Plan, say } from './plans.ts';
import { startPlatforms } from './platforms.ts';
import type { Scene } from './scene.ts';
import { createStandings } from './standings.ts';
import { openStorage, type Recorded } from './storage.ts';
import { readTranscript, type Transcript } from './transcript.ts';

export type Outcome = {
  readonly scene: Scene;
  readonly deaths: Deaths;
  /** How often somebody changed something in a chat. */
  readonly changes: number;
  readonly transcript: Transcript;
  readonly verdict: Verdict;
  readonly log: string;
};

const HOUR_MS = 3_600_000;
/** While something is open the clock moves on by this, and longer each time. */
const FIRST_PAUSE_MS = 31_000;
/** Whatever is still open so long after the fortnight stays so. */
const PATIENCE_MS = 3 * 24 * HOUR_MS;
const OPEN = new Set<string | undefined>([undefined, 'claimed', 'waiting']);

/** Plays one fortnight, with everything that goes wrong in it, and counts what became of its posts. */
export async function runFortnight(scene: Scene, pool: BotPool): Promise<Outcome> {
  let time = scene.start;
  const [platforms, storage] = await Promise.all([
    startPlatforms(() => new Date(time)),
    openStorage(scene.store),
  ]);
  const settings = {
    ...platforms.settings,
    ...storage.settings,
    DAILY_CATCH_UP_HOURS: `${scene.catchUpHours}`,
  };
  const crew = createCrew(pool, scene, settings);
  const standings = createStandings(scene);
  const plans = [...scene.plans];
  const asked: Expected[] = [];
  let deaths: Deaths = { bots: 0, betweenSendAndRecord: 0 };
  let outage: Outage | undefined;
  let records: Recorded[] = [];
  let pauseMs = FIRST_PAUSE_MS;
  try {
    await work();
    while (time < scene.end) {
      const next = nextTime();
      pauseMs = next.isDue ? FIRST_PAUSE_MS : pauseMs * 2;
      time = next.time;
      const random = randomAt(scene.seed, time);
      if (outage && outage.until <= time) outage = undefined;
      outage ??= planOutage(random);
      planFaults(platforms, random, outage);
      await work(random);
      await hear();
    }
    // Then the world is quiet, and what was left over is done.
    clearFaults(platforms);
    crew.bringBack();
    pauseMs = FIRST_PAUSE_MS;
    while (time < scene.end + PATIENCE_MS && (listOpen().length > 0 || time < scene.end + HOUR_MS)) {
      time += pauseMs;
      pauseMs *= 2;
      await work();
    }
    await crew.stop();
    const transcript = readTranscript(platforms);
    const verdict = check(expectedByNow(), transcript.posts, records, standings.all());
    return { scene, deaths, changes: standings.changes(), transcript, verdict, log: crew.takeLog() };
  } finally {
    await platforms.close();
    await storage.close();
  }

  /** One step, with chance in it or quietly. */
  async function work(random?: Random): Promise<void> {
    const tasks = await crew.workAt(time, random ?? randomAt(scene.seed, time));
    if (tasks.size === 0) return;
    const kill = random && planKill(random, tasks.size);
    const { bots, betweenSendAndRecord } = await workUnder(kill, tasks, platforms);
    deaths = {
      bots: deaths.bots + bots,
      betweenSendAndRecord: deaths.betweenSendAndRecord + betweenSendAndRecord,
    };
    records = await storage.readRecords();
    if (random) crew.buryAt(time, random, longestAbsence());
  }

  /** What people say at this time, each when all is quiet; where no bot is there, nobody hears it. */
  async function hear(): Promise<void> {
    for (;;) {
      const [plan] = plans;
      if (!plan || plan.at > time) return;
      plans.shift();
      if (!crew.isAnyAlive() || plan.at < time) continue;
      clearFaults(platforms);
      if (plan.typed === 'now') asked.push(...postOf(plan));
      await say(plan, platforms).catch((error: unknown) =>
        crew.note(`Nobody answered “${plan.typed}”: ${error}`),
      );
      standings.note(time, await storage.readSubscriptions());
      // Whoever was woken by it is waited for.
      await work();
    }
  }

  /** Today's post, where it is made at once. */
  function postOf({ platform, channel }: Plan): Expected[] {
    return standings.current().flatMap((current) => {
      if (current.platform !== platform || current.channel !== channel) return [];
      const localDate = localDateAt(current.timeZone, new Date(time));
      return { platform, channel, localDate, due: time, until: time + HOUR_MS, isOwed: false };
    });
  }

  function expectedByNow(): Expected[] {
    return [...standings.all().flatMap((each) => listExpected(scene, each)), ...asked];
  }

  /** A bot that has never done anything for a channel can't know that it missed a day there. */
  function longestAbsence(): number {
    const known = new Set(records.map(({ platform, channel }) => `${platform} ${channel}`));
    const areAllKnown = scene.subscriptions.every(({ platform, channel }) =>
      known.has(`${platform} ${channel}`),
    );
    return areAllKnown ? Number.POSITIVE_INFINITY : 0;
  }

  function nextTime(): { readonly time: number; readonly isDue: boolean } {
    const now = new Date(time);
    const active = standings.current().filter(({ isOn }) => isOn);
    const dues = active.flatMap((each) => nextDue(each, now)?.due.getTime() ?? []);
    const due = Math.min(...dues, plans[0]?.at ?? scene.end, scene.end);
    const back = crew.nextBack(time) ?? due;
    const again = crew.isAnyAlive() && listOpen().length > 0 ? time + pauseMs : due;
    const next = Math.min(due, back, again);
    return { time: next, isDue: next === due };
  }

  function listOpen(): string[] {
    const states = new Map(records.map((record) => [keyOf(record), record.state]));
    const owed = expectedByNow().filter(({ isOwed, due }) => isOwed && due <= time);
    const unsettled = records.filter(({ state }) => OPEN.has(state));
    return [...owed.map(keyOf).filter((key) => OPEN.has(states.get(key))), ...unsettled.map(keyOf)];
  }

  function planOutage(random: Random): Outage | undefined {
    // Discord's takes the bot's real seconds at every try.
    switch (random.below(1_000)) {
      case 0:
      case 1:
      case 2:
        return { platform: 'slack', until: time + HOUR_MS };
      case 3:
        return { platform: 'discord', until: time + HOUR_MS };
      default:
        return undefined;
    }
  }
}

/** Chance of one step: the same whatever the machine's haste made of the steps before. */
function randomAt(seed: number, time: number): Random {
  return createRandom(Math.imul(seed, 0x9e3779b1) ^ Math.floor(time / 1_000));
}
