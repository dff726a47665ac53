import { isRadError } from '@radscore/core';
import { folderLeases } from '@radscore/host-node/extraction';
import { queueError } from './errors.js';
import { migrate } from './migrations.js';
import { isPassing } from './patience.js';
import { putPreparedDatabase } from './prepared-database.js';
import type { Database, Queryable } from './sql.js';

/** Whether an address names a server rather than a folder. */
export const isServer = (url: string) => /^postgres(ql)?:\/\//.test(url);

/**
 * Opens a database and brings its tables up to date: a server by its address, an embedded one (PGlite) by its folder, which belongs to this
 * process until it is closed.
 *
 * @throws RAD-DATABASE-UNREACHABLE, RAD-DATABASE-BUSY for a folder that another process has open, RAD-DATABASE-NEWER.
 * @example
 * const database = await openDatabase('postgres://radscore@127.0.0.1/radscore');
 */
export async function openDatabase(url: string): Promise<Database> {
  const database = isServer(url) ? await openServer(url) : await openFolder(url);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function openServer(connectionString: string): Promise<Database> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    ...{ connectionString, max: 8, connectionTimeoutMillis: 10_000 },
    // A network that was cut says nothing: without these a query would wait for hours.
    ...{ keepAlive: true, keepAliveInitialDelayMillis: 10_000, query_timeout: 60_000 },
  });
  // A connection that is lost while nobody uses it is replaced; the next query tells.
  pool.on('error', () => {});
  // So is one that is lost between two queries of a transaction, which without a listener would end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  const over = (client: {
    query(text: string, values?: unknown[]): Promise<{ rows: unknown[] } | { rows: unknown[] }[]>;
  }): Queryable => ({
    query: async <R>(text: string, values?: readonly unknown[]) => {
      const found = await client.query(text, values && [...values]);
      return (Array.isArray(found) ? found.flatMap(({ rows }) => rows) : found.rows) as R[];
    },
  });
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw queueError('RAD-DATABASE-UNREACHABLE', { detail: reasonOf(error) });
  }
  return {
    kind: 'server',
    ...over(pool),
    async transaction(work) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const result = await work(over(client));
        await client.query('commit');
        client.release();
        return result;
      } catch (error) {
        const rollback = () =>
          client.query('rollback').then(
            () => false,
            () => true,
          );
        const lost = isPassing(error) || (await rollback());
        client.release(lost);
        throw error;
      }
    },
    close: () => pool.end(),
  };
}

async function openFolder(folder: string): Promise<Database> {
  const lease = await folderLeases(folder)
    .take('owner')
    .catch((error) => {
      if (!isRadError(error, 'RAD-RUN-FOLDER-BUSY')) throw error;
      const { process: id, host } = error.values;
      throw queueError('RAD-DATABASE-BUSY', { holder: `process ${String(id)} on ${String(host)}` }, { file: folder });
    });
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    await putPreparedDatabase(`${folder}/pgdata`);
    const lite = await PGlite.create(`${folder}/pgdata`);
    type Session = Pick<typeof lite, 'query' | 'exec'>;
    const over = (session: Session): Queryable => ({
      query: async <R>(text: string, values?: readonly unknown[]) => {
        if (values !== undefined) return (await session.query<R>(text, [...values])).rows;
        return (await session.exec(text)).flatMap(({ rows }) => rows as R[]);
      },
    });
    return {
      kind: 'embedded',
      ...over(lite),
      transaction: async (work) => (await lite.transaction((session) => work(over(session as Session))))!,
      async close() {
        await lite.close();
        await lease.release();
      },
    };
  } catch (error) {
    await lease.release();
    throw error;
  }
}

/** An error of the driver may hold the address with its password: only its own words and code are shown. */
function reasonOf(error: unknown): string {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  return [message?.replace(/postgres(ql)?:\/\/\S*/g, 'postgres://...') || 'no answer', code].filter(Boolean).join(', ');
}
