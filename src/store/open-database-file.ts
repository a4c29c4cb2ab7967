import { setImmediate as nextTurn } from 'node:timers/promises';
import Libsql from 'libsql/promise';
import type { Database, Row, SqlValue } from './database.ts';

type Waiting = {
  readonly run: () => Promise<Row[]>;
  readonly resolve: (rows: Row[]) => void;
  readonly reject: (error: unknown) => void;
};

/** How many queries are made as one: long enough to wait for the disk once, short enough to answer people in between. */
const TOGETHER = 24;

/** What the library's types leave open. */
type Statement = { all(values: readonly SqlValue[]): Promise<Row[]> };

/**
 * Opens a file of SQLite, and makes one where there is none. Commits wait for the disk in a thread of the library; what is
 * asked meanwhile is committed together next.
 * @param settings statements that hold for this connection, or that can't be part of a transaction.
 * @throws Error of SQLite when it can't be opened.
 */
export async function openDatabaseFile(path: string, settings: readonly string[] = []): Promise<Database> {
  const file = new Libsql(path, {});
  for (const setting of settings) await file.exec(setting);
  // To prepare a statement takes several times as long as to run it.
  const prepared = new Map<string, Statement>();
  const waiting: Waiting[] = [];
  let working: Promise<void> | undefined;

  return {
    query: (sql, values = []) => inTurn(() => run(sql, values)),
    async transaction(statements) {
      await inTurn(async () => {
        await file.exec(statements.join(';'));
        return [];
      });
    },
    async close() {
      await working;
      // The library lets go of the file only when the statements are collected: it is to be whole by itself before.
      await file.exec('pragma wal_checkpoint(truncate)').catch(() => {});
      file.close();
    },
  };

  function inTurn(run: () => Promise<Row[]>): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      waiting.push({ run, resolve, reject });
      working ??= work();
    });
  }

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      await nextTurn();
      await answer(waiting.splice(0, TOGETHER));
    }
    working = undefined;
  }

  /** One that fails undoes the others with it: then each is made by itself. */
  async function answer(queries: readonly Waiting[]): Promise<void> {
    const results =
      queries.length > 1 ? await asOne(() => runAll(queries)).catch(() => undefined) : undefined;
    if (results) for (const [index, { resolve }] of queries.entries()) resolve(results[index] ?? []);
    else for (const query of queries) await asOne(query.run).then(query.resolve, query.reject);
  }

  async function asOne<Result>(work: () => Promise<Result>): Promise<Result> {
    await file.exec('begin');
    try {
      const result = await work();
      await file.exec('commit');
      return result;
    } catch (error) {
      // Some errors, such as that of a full disk, have undone it already.
      await file.exec('rollback').catch(() => {});
      throw error;
    }
  }

  async function runAll(queries: readonly Waiting[]): Promise<Row[][]> {
    const results: Row[][] = [];
    for (const { run } of queries) results.push(await run());
    return results;
  }

  async function run(sql: string, values: readonly SqlValue[]): Promise<Row[]> {
    const statement: Statement = prepared.get(sql) ?? (await file.prepare(numbered(sql)));
    prepared.set(sql, statement);
    return statement.all([...values]);
  }
}

/** SQLite writes numbered values as `?1`. */
function numbered(sql: string): string {
  return sql.replace(/\$(\d+)/g, '?$1');
}
