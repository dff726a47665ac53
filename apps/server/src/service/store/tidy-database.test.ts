import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '@radscore/queue-postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNewDatabase } from '../../../../../packages/queue-postgres/src/testing/new-database.js';
import { createTidier } from './tidy-database.js';

const folder = mkdtempSync(join(tmpdir(), 'radscore-tidy-'));
const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const hour = 3_600_000;
let database: Database;

beforeAll(async () => {
  database = await openNewDatabase(folder);
}, 180_000);
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

async function bytesOfOutbox(): Promise<number> {
  const [row] = await database.query<{ bytes: number }>(`select pg_relation_size('radscore.outbox')::float8 as bytes`);
  return row!.bytes;
}

async function sendAndErase(): Promise<void> {
  await database.query(
    `insert into radscore.outbox (destination, payload) select 'pacs', repeat('x', 500) from generate_series(1, 2000);
     delete from radscore.outbox`,
  );
}

test('an embedded database does not grow with rows that came and went: once a day their room is free again', async () => {
  let time = 0;
  const tidy = createTidier({ database, log, now: () => time });
  await tidy();
  await sendAndErase();
  const once = await bytesOfOutbox();
  await tidy();
  expect(await bytesOfOutbox()).toBe(once);
  for (let day = 0; day < 3; day++) {
    time += day === 0 ? hour : 24 * hour;
    await tidy();
    await sendAndErase();
    expect(await bytesOfOutbox()).toBeLessThanOrEqual(1.1 * once);
  }
});

test('a server is left alone, which does so by itself', async () => {
  const asked: string[] = [];
  const server = {
    ...database,
    kind: 'server' as const,
    query: async <R>(text: string): Promise<R[]> => {
      asked.push(text);
      return [];
    },
  };
  let time = 0;
  const tidy = createTidier({ database: server, log, now: () => time });
  time = 48 * hour;
  await tidy();
  expect(asked).toEqual([]);
});
