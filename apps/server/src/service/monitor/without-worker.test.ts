import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { taskDigests } from '@radscore/jobs';
import { type Database, databaseLeases, openTaskQueue } from '@radscore/queue-postgres';
import fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseRequest, writeAnswer } from '../../http/zod-routes.js';
import { openNewSiteDatabase } from '../../testing/new-site-database.js';
import { createClerk } from '../clerk.js';
import { addHealthRoutes } from '../routes/health.js';
import type { Service } from '../service-context.js';
import { parseSite } from '../site/read-site.js';
import { serviceAlerts } from './alerts.js';

let folder: string;
let database: Database;
let service: Service;
const logged: object[] = [];
const log = { debug() {}, info() {}, warn() {}, error: (what: object) => void logged.push(what) };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-workers-'));
  database = await openNewSiteDatabase(join(folder, 'database'));
  service = {
    ...{ database, queue: await openTaskQueue(database), log, now: Date.now },
    site: parseSite('data: .\ninbox: { minFreeBytes: 0 }\n', join(folder, 'site.yaml')),
  } as unknown as Service;
});
afterAll(async () => {
  await service.queue.close();
  await database.close();
  await rm(folder, { recursive: true });
});

test('that no worker of its build comes for a study in five minutes is seen on the page, in the metrics and in the log', async () => {
  const task = { kind: 'predict-case', input: {}, key: 'task' };
  await service.queue.submit([{ task, cases: '/', store: '/' }]);
  await database.query(
    `insert into radscore.study (key, state, task, first_received, last_received, changed) values ('k', 'computing', 'task', now(), now(), now())`,
  );
  const http = fastify().setValidatorCompiler(parseRequest).setSerializerCompiler(writeAnswer);
  addHealthRoutes(http as never, { service } as never);
  const told = async () => {
    logged.length = 0;
    await createClerk(service, undefined, databaseLeases(database)).tick();
    const metrics = (await http.inject('/metrics')).body;
    return {
      page: await serviceAlerts(service),
      metrics: /^radscore_studies_without_worker (\d+)$/m.exec(metrics)?.[1],
      log: [...logged],
    };
  };
  expect(await told()).toEqual({ page: [], metrics: '0', log: [] });
  await database.query(`update pgboss.job set created_on = now() - interval '301 seconds'`);
  expect(await told()).toEqual({
    page: [{ code: 'WORKER-MISSING', values: { n: 1 } }],
    metrics: '1',
    log: [{ code: 'no-worker', studies: 1 }],
  });
  await database.query(`insert into radscore.worker (id, digests) values ('w', $1)`, [JSON.stringify(taskDigests)]);
  expect(await told()).toEqual({ page: [], metrics: '0', log: [] });
  await http.close();
});
