import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, databaseLeases, openTaskQueue } from '@radscore/queue-postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNewSiteDatabase } from '../testing/new-site-database.js';
import { createClerk } from './clerk.js';
import { createLog } from './log.js';
import type { Service } from './service-context.js';
import { parseSite } from './site/read-site.js';

let folder: string;
let database: Database;
let service: Service;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-clerk-'));
  database = await openNewSiteDatabase(join(folder, 'database'));
  service = {
    ...{ database, queue: await openTaskQueue(database, { free: 0 }), log: createLog('silent'), now: Date.now },
    site: parseSite('data: .\n', join(folder, 'site.yaml')),
  } as unknown as Service;
});
afterAll(async () => {
  await service.queue.close();
  await database.close();
  await rm(folder, { recursive: true });
});

test('a study whose task ends every worker fails, and says why', async () => {
  const task = { kind: 'predict-case', input: {}, key: 'deadly' };
  await service.queue.submit([{ task, cases: '/', store: '/' }]);
  await database.query(
    `insert into radscore.study (key, state, task, first_received, last_received, changed) values ('k', 'computing', $1, now(), now(), now())`,
    [task.key],
  );
  const { tick } = createClerk(service, undefined, databaseLeases(database));
  const study = async () =>
    (await database.query<{ state: string; reason: string | null }>('select state, reason from radscore.study'))[0]!;
  let taken = 0;
  for (; (await study()).state === 'computing' && taken < 30; await tick()) {
    while ((await service.queue.take([task.kind], 'a worker that it ends')) === undefined);
    taken++;
    await new Promise((resolve) => setTimeout(resolve, 5));
    await service.queue.reclaim();
  }
  expect(taken).toBeLessThan(30);
  const { state, reason } = await study();
  expect(state).toBe('failed');
  expect(JSON.parse(reason!)).toMatchObject({ code: 'RAD-WORKER-DIED', values: { message: expect.any(String) } });
});
