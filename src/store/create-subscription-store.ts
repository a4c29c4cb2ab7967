import type { Schedule } from '../core/schedule/schedule.ts';
import type { Subscription } from '../daily/subscription.ts';
import { channelValues, OF_CHANNEL } from './channel-columns.ts';
import type { Database, Row, SqlValue } from './database.ts';
import { readInSlices, SLICE } from './read-in-slices.ts';
import type { SubscriptionStore } from './subscription-store.ts';

const COLUMNS =
  'platform, workspace, channel, version, is_on, schedule, catch_up_hours, from_date, locale, owner, is_personal, stopped_because, changed_at';

/** What people chose in chats, in a database whose tables are up to date. */
export function createSubscriptionStore(database: Database): SubscriptionStore {
  return {
    async findSubscription(id) {
      const sql = `select ${COLUMNS} from subscriptions where ${OF_CHANNEL}`;
      const rows = await database.query(sql, channelValues(id));
      return first(rows);
    },

    listSubscriptions(changedSince) {
      const read = async (after: readonly SqlValue[]) => {
        const rows = await database.query(
          `select ${COLUMNS} from subscriptions
           where (platform, workspace, channel) > ($1, $2, $3) and changed_at >= $4
           order by platform, workspace, channel limit ${SLICE}`,
          [...after, changedSince?.getTime() ?? 0],
        );
        return rows.map(toSubscription);
      };
      return readInSlices(['', '', ''], read, channelValues);
    },

    async saveSubscription(subscription, at) {
      const { version, isOn, catchUpHours, fromDate, locale, owner, isPersonal, stoppedBecause } =
        subscription;
      const rows = await database.query(
        `insert into subscriptions (${COLUMNS})
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
         on conflict (platform, workspace, channel) do update set
           version = excluded.version, is_on = excluded.is_on, schedule = excluded.schedule,
           catch_up_hours = excluded.catch_up_hours, from_date = excluded.from_date, locale = excluded.locale,
           owner = excluded.owner, is_personal = excluded.is_personal,
           stopped_because = excluded.stopped_because, changed_at = excluded.changed_at
         where subscriptions.version = excluded.version - 1
         returning ${COLUMNS}`,
        [
          ...channelValues(subscription),
          version + 1,
          Number(isOn),
          JSON.stringify(scheduleOf(subscription)),
          catchUpHours,
          fromDate ?? null,
          locale ?? null,
          owner ?? null,
          Number(isPersonal ?? false),
          stoppedBecause ?? null,
          at.getTime(),
        ],
      );
      return first(rows);
    },
  };
}

function scheduleOf({ time, timeZone, days, topics, style }: Schedule): Schedule {
  return { time, timeZone, days, topics, style };
}

function first(rows: readonly Row[]): Subscription | undefined {
  const [row] = rows;
  return row && toSubscription(row);
}

/** The columns hold what this file wrote into them. */
function toSubscription(row: Row): Subscription {
  return {
    ...(JSON.parse(String(row.schedule)) as Schedule),
    platform: row.platform as Subscription['platform'],
    workspace: String(row.workspace),
    channel: String(row.channel),
    version: Number(row.version),
    isOn: Number(row.is_on) === 1,
    catchUpHours: Number(row.catch_up_hours),
    ...(row.from_date === null ? {} : { fromDate: String(row.from_date) }),
    ...(row.locale === null ? {} : { locale: String(row.locale) }),
    ...(row.owner === null ? {} : { owner: String(row.owner) }),
    ...(Number(row.is_personal) === 1 ? { isPersonal: true } : {}),
    ...(row.stopped_because === null ? {} : { stoppedBecause: String(row.stopped_because) }),
  };
}
