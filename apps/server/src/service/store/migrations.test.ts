import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, migrate } from '@radscore/queue-postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNewDatabase } from '../../../../../packages/queue-postgres/src/testing/new-database.js';
import { serviceSteps } from './migrations.js';

let folder: string;
let database: Database;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-steps-'));
  database = await openNewDatabase(join(folder, 'database'));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

/** Empty tables as the first so many steps of the service make them. */
async function tablesOf(steps: number): Promise<void> {
  await database.query('drop schema radscore cascade');
  await migrate(database);
  if (steps > 0) await migrate(database, { table: 'service_version', steps: serviceSteps.slice(0, steps) });
}

const shape = () =>
  database.query(
    `select table_name, column_name, data_type, is_nullable, column_default from information_schema.columns
     where table_schema = 'radscore' order by 1, 2`,
  );

test.each(serviceSteps.map((_, i) => i))('tables of step %i are brought up to date, with their rows', async (steps) => {
  await tablesOf(serviceSteps.length);
  const current = await shape();
  await tablesOf(steps);
  const insert = `insert into radscore.outbox (destination, payload) values ('pacs', 'kept')`;
  await database.query(insert);
  if (steps > 0)
    await database.query(
      `insert into radscore.study (key, state, first_received, last_received, changed) values ('k', 'review', now(), now(), now())`,
    );
  await migrate(database, { table: 'service_version', steps: serviceSteps });
  expect(await shape()).toEqual(current);
  expect(await database.query('select payload from radscore.outbox')).toEqual([{ payload: 'kept' }]);
  if (steps > 0) expect(await database.query('select key from radscore.study')).toEqual([{ key: 'k' }]);
});

test('steps only add: the code of the release before works on the tables of this one', () => {
  for (const step of serviceSteps) expect(step).not.toMatch(/\b(drop|rename|alter column)\b/i);
});
