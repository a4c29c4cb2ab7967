import { formatColumns, formatRatio, formatTime } from '../bench/format.ts';
import type { Speed, Spread } from './ask-steadily.ts';
import type { Minute } from './measure-minute.ts';

/** Requests a second that Discord takes from a bot. Slack's limits let one post for each of ten channels leave at once. */
const DISCORD_A_SECOND = 50;

/** What the minutes came to: the posts, whom they reached when, the store, and the people who asked meanwhile. */
export function formatTables(minutes: readonly Minute[]): string {
  return [formatPosts(minutes), formatFairness(minutes), formatStores(minutes), formatSpeed(minutes)].join(
    '\n\n',
  );
}

function formatPosts(minutes: readonly Minute[]): string {
  return formatColumns([
    ['posts', 'due', 'all after', 'limits allow', 'a second', '429', 'twice', 'missing', 'processor'],
    ...minutes.map((minute) => {
      const { due, posted, limited, twice, missing, processor, setting } = minute;
      const best = setting.platform === 'discord' ? formatTime((due / DISCORD_A_SECOND) * 1_000) : 'at once';
      const aSecond = (due / posted) * 1_000;
      return [
        nameOf(minute),
        `${due}`,
        formatTime(posted),
        best,
        aSecond.toFixed(1),
        `${limited}`,
        `${twice}`,
        `${missing}`,
        formatTime(processor),
      ];
    }),
  ]);
}

function formatFairness(minutes: readonly Minute[]): string {
  return formatColumns([
    ['a workspace’s first post', 'p50', 'p99', 'max'],
    ...minutes.map((minute) => [nameOf(minute), ...cellsOf(minute.firstPosts)]),
  ]);
}

function formatStores(minutes: readonly Minute[]): string {
  return formatColumns([
    ['store', 'a claim', 'a whole delivery', 'first look at all'],
    ...minutes.map((minute) => [
      nameOf(minute),
      formatTime(minute.cost.claim),
      formatTime(minute.cost.delivery),
      formatTime(minute.firstLook),
    ]),
  ]);
}

const SPEEDS: readonly (readonly [string, keyof Speed])[] = [
  ['find + card', 'lookUp'],
  ['asked until answered', 'answered'],
  ['event loop late by', 'loopDelay'],
  ['answer in a channel', 'inChannel'],
];

function formatSpeed(minutes: readonly Minute[]): string {
  return formatColumns([
    ['people', '', 'p50', 'p99', 'max', 'while posting: p50', 'p99', 'max', 'p50', 'p99', 'max'],
    ...minutes.flatMap((minute) =>
      SPEEDS.map(([name, key]) => {
        const without = minute.without[key];
        const during = minute.during[key];
        const ratios = {
          p50: during.p50 / without.p50,
          p99: during.p99 / without.p99,
          max: during.max / without.max,
        };
        return [
          nameOf(minute),
          name,
          ...cellsOf(without),
          ...cellsOf(during),
          ...cellsOf(ratios, formatRatio),
        ];
      }),
    ),
  ]);
}

function cellsOf({ p50, p99, max }: Spread, format = formatTime): string[] {
  return [p50, p99, max].map((value) => format(value));
}

function nameOf({ setting: { platform, store, refusals } }: Minute): string {
  return `${platform}, ${store}${refusals > 0 ? ', one limited' : ''}`;
}
