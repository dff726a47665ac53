import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from './database.js';
import { patiently } from './patience.js';
import { openTaskQueue, type TaskQueue } from './task-queue.js';
import { queueConformance } from './testing/conformance.js';
import { hasPostgres, type PostgresServer, startPostgres } from './testing/postgres-server.js';

describe.skipIf(!hasPostgres)('PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());
  queueConformance(() => server.url);

  test('a new database that several processes open at the same moment is one for all', async () => {
    const first = await openDatabase(server.url);
    for (let round = 0; round < 3; round++) {
      const name = `fresh${round}`;
      await first.query(`create database ${name}`);
      const url = server.url.replace(/\/[^/?]*(\?|$)/, `/${name}$1`);
      const databases = await Promise.all([1, 2, 3, 4].map(() => openDatabase(url)));
      const opened = await Promise.all(databases.map((database) => openTaskQueue(database)));
      await Promise.all(opened.map((queue) => queue.close()));
      await Promise.all(databases.map((database) => database.close()));
    }
    await first.close();
  });

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

  test('a server that is killed and started again is waited for; what was committed is there', async () => {
    const database = await openDatabase(server.url);
    await database.query('create table radscore.kept (n integer)');
    await database.transaction((transaction) => transaction.query('insert into radscore.kept values (1)'));
    const working = patiently(() =>
      database.transaction(async (transaction) => {
        await transaction.query('insert into radscore.kept values (2)');
        await transaction.query('select pg_sleep(0.5)');
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 250));
    await server.kill();
    await expect(database.query('select 1')).rejects.toThrow();
    server.restart();
    await working;
    expect(await database.query('select n from radscore.kept order by n')).toEqual([{ n: 1 }, { n: 2 }]);
    await expect(patiently(() => database.query('select nothing'))).rejects.toMatchObject({ code: '42703' });
    await database.close();
  });
});
