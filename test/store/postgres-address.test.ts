import { describe, expect, it } from 'vitest';
import { isPostgresAddress, passwordsIn, placeOf } from '../../src/store/postgres-address.ts';

describe('an address of PostgreSQL', () => {
  it.each([
    ['postgres://host/database'],
    ['postgresql://user:p%40ss@host:6432/database?sslmode=verify-full'],
    ['postgres://user:p@ss@host/database'],
    ['postgres://[::1]:5432/database'],
    ['postgres:///database?host=/var/run/postgresql'],
  ])('may be %s', (address) => {
    expect(isPostgresAddress(address)).toBe(true);
  });

  it.each([
    ['mysql://host/database'],
    ['host:5432'],
    ['postgres://user:pass@host:port/database'],
    // Signs in a password that end the host.
    ['postgres://user:12/3@host/database'],
    ['postgres://user:12?3@host/database'],
    ['postgres://user:12#3@host/database'],
    ['postgres://user:p/ss@host/database'],
  ])('is not %s', (address) => {
    expect(isPostgresAddress(address)).toBe(false);
  });

  it('is named without its password', () => {
    expect(placeOf('postgres://ann:secret@host/lemma')).toEqual({
      server: 'host:5432',
      database: 'lemma',
      user: 'ann',
    });
    expect(placeOf('postgres:///?host=/run/pg&user=ann')).toEqual({
      server: '/run/pg',
      database: 'ann',
      user: 'ann',
    });
  });

  it('gives away its password in each form, to those who must hide it', () => {
    expect(passwordsIn('postgres://ann:p%40ss@host/lemma')).toEqual(['p%40ss', 'p@ss']);
    expect(passwordsIn('postgres://ann@host/lemma?password=secret')).toEqual(['secret']);
    expect(passwordsIn('postgres://ann:50%@host/lemma')).toEqual(['50%', '50%']);
    expect(passwordsIn('postgres://host/lemma')).toEqual([]);
  });
});
