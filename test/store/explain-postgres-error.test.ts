import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { openPostgresStore } from '../../src/store/open-postgres-store.ts';
import { startRefusingServer } from './start-refusing-server.ts';
import { databaseAddress, emptySchema, testDatabase, withParameter } from './test-database.ts';

const SECRET = 'hunter2secret';

/** What a person reads who starts the bot with this address. */
async function complaint(address: string): Promise<string> {
  const outcome = await openPostgresStore(address, pino({ level: 'silent' })).catch(
    (error: unknown) => error,
  );
  expect(outcome).toMatchObject({ name: 'ConfigError' });
  const { message } = outcome as Error;
  expect(message).not.toContain(SECRET);
  expect(message).toMatch(/^[^\n]+\. [^\n]+\.$/);
  return message;
}

describe.skipIf(!testDatabase)('a PostgreSQL that can’t be used says what to do:', () => {
  const change = (part: 'pathname' | 'username' | 'port', value: string) => {
    const url = new URL(databaseAddress());
    url[part] = value;
    if (!url.password) url.password = SECRET;
    return url.href;
  };

  it('nobody listens there', async () => {
    expect(await complaint(change('port', '1'))).toMatch(
      /^PostgreSQL does not answer at \S+:1 \(ECONNREFUSED\)\. Start it, or set DATABASE_URL/,
    );
  });

  it('the database is missing', async () => {
    expect(await complaint(change('pathname', '/nothing_here'))).toMatch(
      /^There is no database “nothing_here” at .* Make it \(createdb nothing_here\)/,
    );
  });

  it('the server speaks no TLS', async () => {
    // Another answer where the server does speak it.
    expect(await complaint(withParameter(change('port', ''), 'sslmode', 'verify-full'))).toMatch(
      /does not speak TLS\. Take sslmode out|certificate .* is not trusted/,
    );
  });

  it('a file of a certificate is missing', async () => {
    const address = withParameter(change('port', ''), 'sslrootcert', '/nowhere/ca.pem');
    expect(await complaint(address)).toMatch(/can't be read: .*\/nowhere\/ca\.pem/);
  });

  it.each([
    ['it is read-only', '-c default_transaction_read_only=on', /is a read-only copy\. Set DATABASE_URL to/],
    ['there is no schema', '-c search_path=lemma_test_none', /has no schema for tables: .* Make the schema/],
    ['no table may be made', '-c search_path=pg_catalog', /may not make or use tables .*owner/],
  ])('%s', async (_what, options, message) => {
    expect(await complaint(withParameter(await emptySchema(), 'options', options))).toMatch(message);
  });
});

describe('a server that refuses says what to do:', () => {
  it.each([
    [
      '28P01',
      'password authentication failed for user "ann"',
      /refused the password of ann\. Correct it .*%40/,
    ],
    ['28000', 'no pg_hba.conf entry for host "::1", user "ann", no encryption', /wants TLS\. Add \?sslmode=/],
    [
      '28000',
      'role "ann" does not exist',
      /does not let ann in: role "ann" does not exist\. Correct the user/,
    ],
    ['08P01', 'unsupported startup parameter: statement_timeout', /does not pass settings on.*PgBouncer/],
    ['53300', 'sorry, too many clients already', /can't be used: sorry, too many clients already\. Mend/],
    ['57P03', 'the database system is starting up', /can't be used: the database system is starting up\. /],
  ])('%s, %s', async (code, message, advice) => {
    const server = await startRefusingServer({ code, message });
    expect(await complaint(`postgres://ann:${SECRET}@${server}/lemma`)).toMatch(advice);
  });

  it.each([
    ['closes the connection', (socket: { end(): void }) => socket.end()],
    ['speaks HTTP', (socket: { end(text: string): void }) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
  ])('what listens %s', async (_what, answer) => {
    const server = await startRefusingServer(answer);
    expect(await complaint(`postgres://ann:${SECRET}@${server}/lemma`)).toMatch(
      /What listens at 127\.0\.0\.1:\d+ closed the connection or is not PostgreSQL\. Check/,
    );
  });

  it('what listens says nothing', async () => {
    const server = await startRefusingServer(() => {});
    expect(await complaint(`postgres://ann:${SECRET}@${server}/lemma`)).toMatch(
      /did not answer in time\. Check/,
    );
  });

  it('a host that nobody knows', async () => {
    expect(await complaint(`postgres://ann:${SECRET}@nowhere.invalid/lemma`)).toMatch(
      /host of nowhere\.invalid:5432 is not known/,
    );
  });

  it('a socket that is not there', async () => {
    expect(
      await complaint(`postgres:///lemma?host=/tmp/no-postgres-here&user=ann&password=${SECRET}`),
    ).toMatch(/does not answer at \/tmp\/no-postgres-here \(ENOENT\)/);
  });
});
