import type { Random } from '../eval/generate/random.ts';
import type { Subscription } from '../src/daily/subscription.ts';
import { pickTime, pickZone, QUIET_MINUTES } from './calendars.ts';
import type { Platforms } from './platforms.ts';

/** Something that a person says about a channel's daily terms, at some time of the fortnight. */
export type Plan = Pick<Subscription, 'platform' | 'channel'> & {
  readonly at: number;
  /** What stands behind `/glossary daily`. */
  readonly typed: string;
};

/** How many of them there are for each channel. */
const MOST = 5;

const HOUR_MS = 3_600_000;

/** A bot waits ten seconds for what is being sent, where somebody turns it off. */
const PATIENCE_MS = 20_000;

/** What is said about channels during a fortnight, in turn; where nothing is configured, they are turned on first. */
export function makePlans(
  random: Random,
  channels: readonly Pick<Subscription, 'platform' | 'channel'>[],
  { start, end, isConfigured }: { start: number; end: number; isConfigured: boolean },
): Plan[] {
  const hours = (end - start) / HOUR_MS;
  const within = (hour: number) => start + hour * HOUR_MS + random.pick(QUIET_MINUTES) * 60_000;
  const plans = channels.flatMap(({ platform, channel }) => {
    const count = 1 + random.below(MOST);
    const first = isConfigured ? [] : [{ at: within(0), typed: `on ${pickCalendar(random)}` }];
    const later = Array.from({ length: count }, () => ({
      at: within(1 + random.below(hours - 2)),
      typed: pickTyped(random, start, hours),
    }));
    return [...first, ...later].map((plan) => ({ platform, channel, ...plan }));
  });
  return plans.sort((a, b) => a.at - b.at);
}

function pickTyped(random: Random, start: number, hours: number): string {
  switch (random.below(9)) {
    case 0:
    case 1:
      return 'off';
    case 2:
      return 'on';
    case 3:
      return `on ${pickCalendar(random)}`;
    case 4:
      return pickClock(random);
    case 5:
      return pickZone(random);
    case 6:
      return 'skip';
    case 7:
      return random.below(3) === 0 ? 'resume' : `pause until ${pickDate(random, start, hours)}`;
    default:
      return 'now';
  }
}

function pickCalendar(random: Random): string {
  const days = random.below(3) === 0 ? 'mon-fri' : 'daily';
  return `${pickClock(random)} ${pickZone(random)} ${days}`;
}

function pickClock(random: Random): string {
  const { hour, minute } = pickTime(random);
  return `${hour}:${String(minute).padStart(2, '0')}`;
}

/** A date of the fortnight; where it is over by then, nothing changes. */
function pickDate(random: Random, start: number, hours: number): string {
  return new Date(start + random.below(hours) * HOUR_MS).toISOString().slice(0, 10);
}

/** Says it as a person who may decide it. Resolves when a bot has answered. */
export async function say(plan: Plan, { slack, discord }: Platforms): Promise<void> {
  const { platform, channel, typed } = plan;
  const what = `an answer to “${typed}”`;
  if (platform === 'slack') {
    const countAnswers = () => slack.workspace.messages.filter(({ ephemeralFor }) => ephemeralFor).length;
    const before = countAnswers();
    await slack.person('U0ADA').command('/glossary', `daily ${typed}`, { channel });
    await slack.waitFor(() => countAnswers() > before, what, PATIENCE_MS);
    return;
  }
  const ada = discord.person('200000000000000001');
  const { message } = await ada.command('glossary daily', { change: typed }, { channel });
  await discord.waitFor(() => message?.loading === false, what, PATIENCE_MS);
}
