import { queueError } from './errors.js';
import type { Database, Queryable } from './sql.js';

/** Rows that are read and written at a time. */
const batch = 1000;
/** Which steps were made belongs to a database, not to its rows. */
const isOwn = (name: string) => !/^(\w+_)?version$/.test(name);

async function allTables(database: Queryable): Promise<string[]> {
  const all = await database.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'radscore' order by 1`,
  );
  return all.map(({ name }) => name);
}

/** The tables with rows of their own, each after those that its rows refer to. */
async function tableNames(database: Queryable): Promise<string[]> {
  const refers = await database.query<{ own: string; other: string }>(
    `select a.relname as own, b.relname as other from pg_constraint c
     join pg_class a on a.oid = c.conrelid join pg_class b on b.oid = c.confrelid
     join pg_namespace n on n.oid = a.relnamespace where c.contype = 'f' and n.nspname = 'radscore'`,
  );
  const names: string[] = [];
  const add = (name: string) => {
    if (names.includes(name) || !isOwn(name)) return;
    for (const { own, other } of refers) if (own === name && other !== name) add(other);
    names.push(name);
  };
  for (const name of await allTables(database)) add(name);
  return names;
}

/** How many steps were made of each set of tables: `{ version: 1, service_version: 2 }`. */
export async function tableVersions(database: Queryable): Promise<Record<string, number>> {
  const versions: Record<string, number> = {};
  for (const name of await allTables(database))
    if (!isOwn(name))
      versions[name] =
        (await database.query<{ version: number }>(`select version from radscore.${name}`))[0]?.version ?? 0;
  return versions;
}

/**
 * Reads all rows of all tables of radscore as of one moment: batch after batch, each row as a line of JSON that keeps every value exactly.
 * What waits in the queue is not among them: a task is put in again by whoever wants its outcome.
 */
export async function readTables(
  database: Database,
  onRows: (table: string, rows: readonly string[]) => Promise<void>,
): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.query('set transaction isolation level repeatable read, read only');
    for (const name of await tableNames(transaction)) {
      await transaction.query(
        `declare all_rows no scroll cursor for select row_to_json(t)::text as line from radscore.${name} t`,
      );
      for (;;) {
        const rows = await transaction.query<{ line: string }>(`fetch ${batch} from all_rows`);
        await onRows(
          name,
          rows.map(({ line }) => line),
        );
        if (rows.length < batch) break;
      }
      await transaction.query('close all_rows');
    }
  });
}

/** @throws RAD-DATABASE-FULL where a table has rows. */
export async function requireEmpty(database: Queryable): Promise<void> {
  for (const name of await tableNames(database))
    if ((await database.query(`select 1 from radscore.${name} limit 1`)).length > 0)
      throw queueError('RAD-DATABASE-FULL', { table: name });
}

/**
 * Writes rows that {@link readTables} gave into the tables of a database that has none, all or nothing.
 *
 * @param rows gives tables in the order in which they were read.
 * @throws RAD-DATABASE-FULL.
 */
export async function writeTables(
  database: Database,
  rows: (put: (table: string, rows: readonly string[]) => Promise<void>) => Promise<void>,
): Promise<void> {
  await database.transaction(async (transaction) => {
    const names = await tableNames(transaction);
    await requireEmpty(transaction);
    await rows(async (name, lines) => {
      if (lines.length === 0 || !names.includes(name)) return;
      await transaction.query(
        `insert into radscore.${name} overriding system value select * from json_populate_recordset(null::radscore.${name}, $1::json)`,
        [`[${lines.join(',')}]`],
      );
    });
    const counted = await transaction.query<{ table_name: string; column_name: string }>(
      `select table_name, column_name from information_schema.columns where table_schema = 'radscore' and is_identity = 'YES'`,
    );
    for (const { table_name: table, column_name: column } of counted)
      await transaction.query(
        `select setval(pg_get_serial_sequence('radscore.${table}', '${column}'), max(${column})) from radscore.${table}`,
      );
    // Nobody holds anything here yet.
    await transaction.query('update radscore.lease set worker = null; delete from radscore.worker');
  });
}

/** Copies the tables of one database into another that has none. @throws RAD-DATABASE-FULL. */
export async function copyTables(from: Database, to: Database): Promise<void> {
  await writeTables(to, (put) => readTables(from, put));
}
