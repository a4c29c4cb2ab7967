import { setImmediate as nextTurn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { createClient, type InStatement, type ResultSet } from '@libsql/client';
import type { Database, Row } from './database.ts';

type Waiting = {
  readonly statement: InStatement;
  readonly resolve: (rows: Row[]) => void;
  readonly reject: (error: unknown) => void;
};

/** How many queries are made as one: long enough to wait for the disk once, short enough to answer people in between. */
const TOGETHER = 24;

/**
 * Opens a file of SQLite, and makes one where there is none. The library keeps the process waiting for the disk; so
 * queries that come at the same time are committed together, and the event loop goes round after them.
 */
export function openDatabaseFile(path: string): Database {
  const client = createClient({ url: fileUrl(path) });
  const waiting: Waiting[] = [];
  let working: Promise<void> | undefined;

  return {
    query(sql, values = []) {
      return new Promise((resolve, reject) => {
        waiting.push({ statement: { sql: numbered(sql), args: [...values] }, resolve, reject });
        working ??= work();
      });
    },
    async transaction(statements) {
      await client.batch([...statements], 'write');
    },
    async close() {
      await working;
      client.close();
    },
  };

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      await nextTurn();
      await answer(waiting.splice(0, TOGETHER));
    }
    working = undefined;
  }

  async function answer(queries: readonly Waiting[]): Promise<void> {
    const statements = queries.map(({ statement }) => statement);
    // One that fails undoes the others with it: then each is made by itself.
    const results =
      queries.length > 1 ? await client.batch(statements, 'deferred').catch(() => undefined) : undefined;
    if (!results) await Promise.all(queries.map(answerAlone));
    else for (const [index, { resolve }] of queries.entries()) resolve(rowsOf(results[index]));
  }

  async function answerAlone({ statement, resolve, reject }: Waiting): Promise<void> {
    await client.execute(statement).then((result) => resolve(rowsOf(result)), reject);
  }
}

export function fileUrl(path: string): string {
  return pathToFileURL(path).href;
}

function rowsOf(result: ResultSet | undefined): Row[] {
  return (result?.rows ?? []).map((row) => ({ ...row }));
}

/** SQLite writes numbered values as `?1`. */
function numbered(sql: string): string {
  return sql.replace(/\$(\d+)/g, '?$1');
}
