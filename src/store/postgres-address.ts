/** Where a database is, as far as a person may see it. */
export type PostgresPlace = {
  /** Host and port, or the folder of a socket. */
  readonly server: string;
  readonly database: string;
  readonly user: string;
};

/** Says nothing of the value, for it holds the password. */
export const ADDRESS_FAULT =
  'DATABASE_URL is no address of PostgreSQL. Set it to postgres://user:password@host:5432/database; in the password, signs such as @ / : # are written as %40 %2F %3A %23.';

/**
 * Whether a text is an address of PostgreSQL. A sign in the password that ought to be written in code (`/`, `?`, `#`)
 * ends the host early, and part of the password would stand elsewhere: such an address is none.
 */
export function isPostgresAddress(text: string): boolean {
  if (!/^postgres(?:ql)?:\/\//.test(text) || !URL.canParse(text)) return false;
  const { pathname, search, hash } = new URL(text);
  return hash === '' && !pathname.includes('@') && !search.includes('@');
}

/** What a message may name of a valid address. */
export function placeOf(address: string): PostgresPlace {
  const { hostname, port, pathname, username, searchParams } = new URL(address);
  const host = searchParams.get('host') ?? (decode(hostname) || 'localhost');
  const user = searchParams.get('user') ?? decode(username);
  return {
    server: host.startsWith('/') ? host : `${host}:${port || 5432}`,
    database: decode(pathname.slice(1)) || user,
    user: user || '(no user)',
  };
}

/** What must not be seen of a valid address: the password, as it is and as it is written there. */
export function passwordsIn(address: string): string[] {
  const { password, searchParams } = new URL(address);
  return [password, decode(password), searchParams.get('password') ?? ''].filter((text) => text !== '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
