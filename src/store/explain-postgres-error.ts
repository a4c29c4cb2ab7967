import type { PostgresPlace } from './postgres-address.ts';

/**
 * What a person does about a database that can't be used, in one or two sentences.
 * @param error what pg, the network or PostgreSQL itself has thrown.
 */
export function explainPostgresError(error: unknown, { server, database, user }: PostgresPlace): string {
  const { code, message, call } = read(error);
  switch (code) {
    case 'ECONNREFUSED':
      return `PostgreSQL does not answer at ${server} (${code}). Start it, or set DATABASE_URL to where it runs.`;
    case 'ENOENT':
      return call === 'connect'
        ? `PostgreSQL does not answer at ${server} (${code}). Start it, or set DATABASE_URL to where it runs.`
        : `A file that DATABASE_URL names can't be read: ${message}. Correct its path.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The host of ${server} is not known (${code}). Correct it in DATABASE_URL.`;
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ETIMEDOUT':
      return unreachable(server);
    case 'ECONNRESET':
      return strange(server);
    // Its own code for a password that is wrong.
    case '28P01':
      return `PostgreSQL at ${server} refused the password of ${user}. Correct it in DATABASE_URL; signs such as @ / : # are written as %40 %2F %3A %23.`;
    case '28000':
      return /no encryption/.test(message)
        ? `PostgreSQL at ${server} wants TLS. Add ?sslmode=verify-full to DATABASE_URL.`
        : `PostgreSQL at ${server} does not let ${user} in: ${message}. Correct the user in DATABASE_URL, or allow it in pg_hba.conf.`;
    case '3D000':
      return `There is no database “${database}” at ${server}. Make it (createdb ${database}), or name another in DATABASE_URL.`;
    case '42501':
      return `${user} may not make or use tables in the database “${database}”: ${message}. Make ${user} the database's owner, or grant it create on the schema.`;
    case '3F000':
      return `The database “${database}” has no schema for tables: ${message}. Make the schema that ${user}'s search_path names.`;
    case '25006':
      return `The database “${database}” at ${server} is a read-only copy. Set DATABASE_URL to the server that takes writes.`;
    case '42P01':
      return `No bot has kept anything in the database “${database}” at ${server} yet. Set DATABASE_URL to the database of the bot that you mean.`;
    case '08P01':
      return /startup parameter/.test(message)
        ? `What stands before PostgreSQL at ${server} does not pass settings on: ${message}. Set DATABASE_URL to PostgreSQL itself, or let PgBouncer ignore it (ignore_startup_parameters).`
        : strange(server);
  }
  if (/password must be a (?:non-empty )?string/.test(message)) {
    return `PostgreSQL at ${server} wants a password for ${user}. Put it into DATABASE_URL: postgres://user:password@host:5432/database.`;
  }
  if (/does not support SSL/.test(message)) {
    return `PostgreSQL at ${server} does not speak TLS. Take sslmode out of DATABASE_URL, or turn TLS on there.`;
  }
  if (/CERT|SIGNATURE|ISSUER/.test(code)) {
    return `The certificate of PostgreSQL at ${server} is not trusted (${code}). Name its authority's in DATABASE_URL with sslmode=verify-full&sslrootcert=PATH; sslmode=no-verify encrypts without asking who answers.`;
  }
  if (/connection timeout|timeout exceeded when trying to connect/.test(message)) return unreachable(server);
  if (/Connection terminated|unexpected response/i.test(message)) return strange(server);
  return `The database “${database}” at ${server} can't be used: ${message.replace(/\.$/, '')}. Mend that, or set DATABASE_URL to another.`;
}

function unreachable(server: string): string {
  return `PostgreSQL at ${server} did not answer in time. Check the host and the port in DATABASE_URL, and the firewall between.`;
}

function strange(server: string): string {
  return `What listens at ${server} closed the connection or is not PostgreSQL. Check the host and the port in DATABASE_URL.`;
}

/** Node gives several failed addresses as one error with the code of the first. */
function read(error: unknown): { code: string; message: string; call: string } {
  if (!(error instanceof Error)) return { code: '', message: String(error), call: '' };
  return {
    code: 'code' in error ? String(error.code) : '',
    message: error.message,
    call: 'syscall' in error ? String(error.syscall) : '',
  };
}
