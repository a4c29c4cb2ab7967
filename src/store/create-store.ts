import type { Delivery, DeliveryId, DeliveryState } from '../daily/delivery.ts';
import { createSubscriptionStore } from './create-subscription-store.ts';
import { createTallies } from './create-tallies.ts';
import type { Database, Row, SqlValue } from './database.ts';
import { readInSlices, SLICE } from './read-in-slices.ts';
import type { Store } from './store.ts';

const COLUMNS =
  'platform, workspace, channel, local_date, term_id, state, attempt, claimed_at, lease_until, message_id, reason';
const BY_ID = 'platform = $1 and workspace = $2 and channel = $3 and local_date = $4';

/**
 * The store over a database whose tables are up to date.
 * @param isShared whether other bots may use the database at the same time.
 * @param wishLimit how many different wishes a workspace keeps.
 */
export function createStore(database: Database, isShared: boolean, wishLimit?: number): Store {
  return {
    isShared,
    ...createTallies(database, wishLimit),
    ...createSubscriptionStore(database),

    async findDelivery(id) {
      return first(await database.query(`select ${COLUMNS} from deliveries where ${BY_ID}`, idValues(id)));
    },

    async claimDelivery(claim) {
      const { termId, claimedAt, leaseUntil } = claim;
      const rows = await database.query(
        `insert into deliveries (${COLUMNS}) values ($1, $2, $3, $4, $5, 'claimed', 1, $6, $7, null, null)
         on conflict do nothing returning ${COLUMNS}`,
        [...idValues(claim), termId, claimedAt.getTime(), leaseUntil.getTime()],
      );
      return first(rows);
    },

    async reclaimDelivery(claim, states, before) {
      const { termId, claimedAt, leaseUntil } = claim;
      const listed = states.map((_, index) => `$${index + 9}`).join(', ');
      const rows = await database.query(
        `update deliveries set term_id = $5, state = 'claimed', attempt = attempt + 1, claimed_at = $6,
           lease_until = $7, reason = null
         where ${BY_ID} and state in (${listed}) and (claimed_at < $8 or claimed_at > $6) returning ${COLUMNS}`,
        [...idValues(claim), termId, claimedAt.getTime(), leaseUntil.getTime(), before.getTime(), ...states],
      );
      return first(rows);
    },

    async takeOverDelivery(open, now, leaseUntil) {
      const rows = await database.query(
        `update deliveries set state = 'claimed', attempt = attempt + 1, lease_until = $5, reason = null
         where ${BY_ID} and state in ('claimed', 'waiting') and state = $6 and attempt = $7 and lease_until <= $8
         returning ${COLUMNS}`,
        [...idValues(open), leaseUntil.getTime(), open.state, open.attempt, now.getTime()],
      );
      return first(rows);
    },

    async settleDelivery(delivery, { state, leaseUntil = delivery.leaseUntil, messageId, reason }) {
      const rows = await database.query(
        `update deliveries set state = $5, lease_until = $6, message_id = $7, reason = $8
         where ${BY_ID} and attempt = $9 and state in ('claimed', 'waiting') returning attempt`,
        [
          ...idValues(delivery),
          state,
          leaseUntil.getTime(),
          messageId ?? null,
          reason ?? null,
          delivery.attempt,
        ],
      );
      return rows.length > 0;
    },

    listOpenDeliveries(now) {
      const read = async (after: readonly SqlValue[]) => {
        const rows = await database.query(
          `select ${COLUMNS} from deliveries
           where (lease_until, platform, workspace, channel, local_date) > ($1, $2, $3, $4, $5)
             and state in ('claimed', 'waiting') and lease_until <= $6
           order by lease_until, platform, workspace, channel, local_date limit ${SLICE}`,
          [...after, now.getTime()],
        );
        return rows.map(toDelivery);
      };
      const keyOf = (open: Delivery) => [open.leaseUntil.getTime(), ...idValues(open)];
      return readInSlices([0, '', '', '', ''], read, keyOf);
    },

    async listDeliveries({ platform, workspace, channel }, limit) {
      const rows = await database.query(
        `select ${COLUMNS} from deliveries where platform = $1 and workspace = $2 and channel = $3
         order by local_date desc limit $4`,
        [platform, workspace, channel, limit],
      );
      return rows.map(toDelivery);
    },

    async lastDelivered({ platform, workspace, channel }) {
      const rows = await database.query(
        `select term_id, max(local_date) as local_date from deliveries
         where platform = $1 and workspace = $2 and channel = $3 and state not in ('refused', 'skipped')
         group by term_id`,
        [platform, workspace, channel],
      );
      return new Map(rows.map((row) => [String(row.term_id), String(row.local_date)]));
    },

    close: () => database.close(),
  };
}

function idValues({ platform, workspace, channel, localDate }: DeliveryId): SqlValue[] {
  return [platform, workspace, channel, localDate];
}

function first(rows: readonly Row[]): Delivery | undefined {
  const [row] = rows;
  return row && toDelivery(row);
}

/** The columns hold what this file wrote into them. */
function toDelivery(row: Row): Delivery {
  return {
    platform: row.platform as Delivery['platform'],
    workspace: String(row.workspace),
    channel: String(row.channel),
    localDate: String(row.local_date),
    termId: String(row.term_id),
    state: row.state as DeliveryState,
    attempt: Number(row.attempt),
    claimedAt: new Date(Number(row.claimed_at)),
    leaseUntil: new Date(Number(row.lease_until)),
    ...(row.message_id === null ? {} : { messageId: String(row.message_id) }),
    ...(row.reason === null ? {} : { reason: String(row.reason) }),
  };
}
