import { pathToFileURL } from 'node:url';
import { createClient } from '@libsql/client';
import type { Database } from './database.ts';

/** Opens a file of SQLite, and makes one where there is none. */
export function openDatabaseFile(path: string): Database {
  const client = createClient({ url: fileUrl(path) });
  return {
    async query(sql, values = []) {
      const { rows } = await client.execute({ sql: numbered(sql), args: [...values] });
      return rows.map((row) => ({ ...row }));
    },
    async transaction(statements) {
      await client.batch([...statements], 'write');
    },
    async close() {
      client.close();
    },
  };
}

export function fileUrl(path: string): string {
  return pathToFileURL(path).href;
}

/** SQLite writes numbered values as `?1`. */
function numbered(sql: string): string {
  return sql.replace(/\$(\d+)/g, '?$1');
}
