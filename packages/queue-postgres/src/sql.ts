/** What answers SQL: a database, or one transaction of it. */
export interface Queryable {
  /** Text without values may hold several statements. */
  query<R = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<R[]>;
}

/** PostgreSQL, as a server or embedded in a folder. */
export interface Database extends Queryable {
  readonly kind: 'server' | 'embedded';
  /** All of it or nothing; it is rolled back where the work throws. */
  transaction<T>(work: (transaction: Queryable) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
