import { Pool, type PoolClient } from 'pg';
import type { Database, Row, SqlValue } from './database.ts';

/** A distant server with TLS takes some tenths of a second. */
const CONNECT_LIMIT_MS = 5_000;

/** Statements take a millisecond; whoever waits longer than this waits for a lock or for a server that is gone. */
const STATEMENT_LIMIT_MS = 5_000;

/** The server ends a statement itself, unless it can't be reached any more. */
const REPLY_MS = 2_000;

/** PostgreSQL allows 100 connections by default: enough for several bots. */
const CONNECTIONS = 10;

/** Any number, as long as every Lemma takes the same. */
const LOCK = 7_353_662;

export type PostgresDatabase = Database & {
  /** Does the work as one transaction, all of it or nothing, while no other process does any of the kind. */
  alone(work: (database: Statements) => Promise<void>): Promise<void>;
};

type Statements = Pick<Database, 'query' | 'transaction'>;

export type PostgresOptions = {
  /** Told when a connection is lost; the next query makes a new one. */
  readonly onLost?: (error: Error) => void;
  readonly statementLimitMs?: number;
};

/** Opens nothing yet: the first query connects. What is sent on a connection that is lost fails, and is not sent again. */
export function openPostgresDatabase(address: string, options: PostgresOptions = {}): PostgresDatabase {
  const { onLost, statementLimitMs = STATEMENT_LIMIT_MS } = options;
  const pool = new Pool({
    connectionString: address,
    application_name: 'lemma',
    max: CONNECTIONS,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
    statement_timeout: statementLimitMs,
    idle_in_transaction_session_timeout: statementLimitMs,
    query_timeout: statementLimitMs + REPLY_MS,
  });
  // An error that nobody listens to ends the process. The pool tells of idle connections only, a connection of itself.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', (error) => onLost?.(error)));

  async function inTransaction(work: (client: PoolClient) => Promise<void>): Promise<void> {
    const client = await pool.connect();
    let failure: unknown;
    try {
      // Whatever the server's default: what others committed while this one waited for a lock must be seen.
      await client.query('begin isolation level read committed');
      await work(client);
      await client.query('commit');
    } catch (error) {
      failure = error;
      throw error;
    } finally {
      // A connection that is closed takes nothing back that could be lost on the way: the server undoes the rest.
      client.release(failure !== undefined);
    }
  }

  return {
    query: (sql, values) => ask(pool, sql, values),
    transaction: (statements) => inTransaction((client) => runAll(client, statements)),
    alone: (work) =>
      inTransaction(async (client) => {
        await client.query(`select pg_advisory_xact_lock(${LOCK})`);
        await work({
          query: (sql, values) => ask(client, sql, values),
          transaction: (statements) => runAll(client, statements),
        });
      }),
    close: () => pool.end(),
  };
}

async function ask(asked: Pool | PoolClient, sql: string, values: readonly SqlValue[] = []): Promise<Row[]> {
  const { rows } = await asked.query<Row>(sql, [...values]);
  return rows;
}

async function runAll(client: PoolClient, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await client.query(statement);
}
