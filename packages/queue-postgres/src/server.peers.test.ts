import { afterAll, beforeAll, describe, test } from 'vitest';
import { openDatabase } from './database.js';
import { openTaskQueue, type TaskQueue } from './task-queue.js';
import { queueConformance } from './testing/conformance.js';
import { hasPostgres, type PostgresServer, startPostgres } from './testing/postgres-server.js';

describe.skipIf(!hasPostgres)('PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server.stop());
  queueConformance(() => server.url);

  test('queues that several processes make at the same moment are made, without a deadlock', async () => {
    const databases = await Promise.all([1, 2, 3].map(() => openDatabase(server.url)));
    const kinds = ['one', 'two', 'three'];
    const digests = Object.fromEntries(kinds.map((kind) => [kind, 'b'.repeat(64)]));
    const opened = await Promise.all(databases.map((database) => openTaskQueue(database, { digests })));
    const tasks = Array.from({ length: 60 }, (_, i) => ({
      kind: kinds[i % 3]!,
      input: i,
      key: `${kinds[i % 3]}/${i}`,
    }));
    const submit = (queue: TaskQueue) => queue.submit(tasks.map((task) => ({ task, cases: '/', store: '/' })));
    await Promise.all([...opened.map(submit), ...opened.map((queue) => queue.take(['two', 'three', 'one'], 'A'))]);
    await Promise.all(opened.map((queue) => queue.close()));
    await Promise.all(databases.map((database) => database.close()));
  });
});
