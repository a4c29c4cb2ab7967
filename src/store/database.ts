/** A value in a row; times are whole milliseconds since 1970, and JSON is text, so that both databases hold the same. */
export type SqlValue = string | number | null;

export type Row = Readonly<Record<string, unknown>>;

/** A database that understands the one SQL dialect of the store: `$1` for values, `returning`, `on conflict`. */
export type Database = {
  query(sql: string, values?: readonly SqlValue[]): Promise<Row[]>;
  /** Runs several statements as one: all of them or none. */
  transaction(statements: readonly string[]): Promise<void>;
  close(): Promise<void>;
};
