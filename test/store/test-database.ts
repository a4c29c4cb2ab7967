import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { onTestFinished } from 'vitest';

/** Where the tests look for a PostgreSQL when they are told of none. */
const USUAL = 'postgres://postgres@127.0.0.1:5432/test';

/** The address of a database that the tests may make schemas in; without one they are skipped. */
export const testDatabase = await findDatabase();

/** The address of an empty schema in it, which is gone after the test. */
export async function emptySchema(): Promise<string> {
  const schema = `lemma_test_${randomBytes(8).toString('hex')}`;
  await runSql(databaseAddress(), `create schema ${schema}`);
  onTestFinished(async () => {
    await runSql(databaseAddress(), `drop schema ${schema} cascade`);
  });
  return withParameter(databaseAddress(), 'options', `-csearch_path=${schema}`);
}

/** Runs statements on a connection of their own, and gives the rows of the last. */
export async function runSql(address: string, ...statements: string[]): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

export function withParameter(address: string, name: string, value: string): string {
  const url = new URL(address);
  url.searchParams.set(name, value);
  return url.href;
}

export function databaseAddress(): string {
  if (!testDatabase) throw new Error('There is no database for the tests.');
  return testDatabase;
}

/** One that was named has to be there; the usual one may be missing. */
async function findDatabase(): Promise<string | undefined> {
  const named = process.env.TEST_DATABASE_URL;
  if (named) return named;
  try {
    await runSql(USUAL, 'select 1');
    return USUAL;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.warn(
      `Tests on PostgreSQL are skipped: ${USUAL} does not do (${reason}). Set TEST_DATABASE_URL to run them.`,
    );
    return undefined;
  }
}
