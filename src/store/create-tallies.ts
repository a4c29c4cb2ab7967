import type { Database, Row } from './database.ts';
import type { Owner, Tallies, VerdictCount, WishCount } from './tallies.ts';

/** A stranger who wishes for anything must not fill the disk. */
export const WISH_LIMIT = 10_000;

/**
 * The counts in a database whose tables are up to date. A workspace that has `wishLimit` different wishes has only
 * those counted.
 */
export function createTallies(database: Database, wishLimit = WISH_LIMIT): Tallies {
  return {
    async addTally({ platform, workspace }, tally, at) {
      switch (tally.kind) {
        case 'wish': {
          const known = 'select 1 from wishes where platform = $1 and workspace = $2 and wish = $3';
          const kept = 'select count(*) from wishes where platform = $1 and workspace = $2';
          // PostgreSQL takes a value that is selected for text, and does not put that into a column of numbers.
          await database.query(
            `insert into wishes (platform, workspace, wish, times, first_at, last_at)
             select $1, $2, $3, 1, cast($4 as bigint), cast($4 as bigint)
             where exists (${known}) or (${kept}) < $5
             on conflict (platform, workspace, wish)
             do update set times = wishes.times + 1, last_at = excluded.last_at`,
            [platform, workspace, tally.wish, at.getTime(), wishLimit],
          );
          return;
        }
        case 'verdict': {
          const { termId, verdict } = tally;
          await database.query(
            `insert into verdicts (platform, workspace, term_id, helpful, unclear) values ($1, $2, $3, $4, $5)
             on conflict (platform, workspace, term_id) do update set
               helpful = verdicts.helpful + excluded.helpful, unclear = verdicts.unclear + excluded.unclear`,
            [platform, workspace, termId, Number(verdict === 'helpful'), Number(verdict === 'unclear')],
          );
          return;
        }
      }
    },

    async listWishes(whose, limit) {
      const rows = await database.query(
        `select * from wishes ${where(whose)} order by times desc, last_at desc, wish limit $1`,
        [limit, ...valuesOf(whose)],
      );
      return rows.map(toWish);
    },

    async listVerdicts(whose, limit) {
      const rows = await database.query(
        `select * from verdicts ${where(whose)} order by unclear desc, helpful desc, term_id limit $1`,
        [limit, ...valuesOf(whose)],
      );
      return rows.map(toVerdict);
    },
  };
}

function where(whose: Owner | 'all'): string {
  return whose === 'all' ? '' : 'where platform = $2 and workspace = $3';
}

function valuesOf(whose: Owner | 'all'): string[] {
  return whose === 'all' ? [] : [whose.platform, whose.workspace];
}

function toWish(row: Row): WishCount {
  return {
    ...toOwner(row),
    wish: String(row.wish),
    times: Number(row.times),
    firstAt: new Date(Number(row.first_at)),
    lastAt: new Date(Number(row.last_at)),
  };
}

function toVerdict(row: Row): VerdictCount {
  return {
    ...toOwner(row),
    termId: String(row.term_id),
    helpful: Number(row.helpful),
    unclear: Number(row.unclear),
  };
}

function toOwner(row: Row): Owner {
  return { platform: row.platform as Owner['platform'], workspace: String(row.workspace) };
}
