import { reviveError } from '@radscore/core';
import type { Task } from '@radscore/jobs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../database.js';
import { databaseLeases } from '../database-leases.js';
import { queueError } from '../errors.js';
import { migrate } from '../migrations.js';
import type { Database } from '../sql.js';
import { openTaskQueue, type QueuedTask, type TaskQueue } from '../task-queue.js';

const digests = { measure: 'a'.repeat(64) };
let made = 0;
const queued = (): QueuedTask => {
  const task: Task = { kind: 'measure', input: { value: -0 }, key: `measure/${made++}` };
  return { task, cases: '/', store: '/' };
};

/** What holds of a queue on every database. */
export function queueConformance(address: () => string): void {
  let database: Database;
  let queue: TaskQueue;
  const outcomeOf = async ({ task }: QueuedTask) => (await queue.outcomes([task.key])).get(task.key);
  const take = async (worker: string) => {
    // A row may not be visible to the clock of the next query yet.
    for (let tries = 0; tries < 50; tries++) {
      const held = await queue.take(['measure'], worker);
      if (held !== undefined) return held;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('no task came');
  };

  beforeAll(async () => {
    database = await openDatabase(address());
    queue = await openTaskQueue(database, { digests, free: 0 });
  }, 180_000);
  afterAll(async () => {
    await queue.close();
    await database.close();
  });

  test('a task is taken once, with its input to the last bit, and its outcome is found by its key', async () => {
    const one = queued();
    await queue.submit([one]);
    await queue.submit([one]);
    const held = await take('A');
    expect(held).toMatchObject({ ...one, number: '1' });
    expect(Object.is((held.task.input as { value: number }).value, -0)).toBe(true);
    expect(await queue.take(['measure'], 'B')).toBeUndefined();
    expect(await queue.commit(held, { result: { sum: Number.POSITIVE_INFINITY } })).toBe(true);
    expect(await outcomeOf(one)).toEqual({ result: { sum: Number.POSITIVE_INFINITY } });
  });

  test('who waits is told what was kept since the last look, a task that was done again included', async () => {
    const { moment, keys } = await queue.keptSince();
    expect(keys).toEqual([]);
    const one = queued();
    await queue.submit([one]);
    expect((await queue.keptSince(moment)).keys).not.toContain(one.task.key);
    await queue.commit(await take('A'), {
      error: queueError('RAD-DATABASE-SERVER', { url: '' }),
    });
    const next = await queue.keptSince(moment);
    expect(next.keys).toContain(one.task.key);
    // As if it had failed a day ago.
    await database.query(`update radscore.outcome set made = made - interval '1 day' where key = $1`, [one.task.key]);
    expect((await queue.keptSince(next.moment)).keys).not.toContain(one.task.key);
    await queue.submit([one]);
    await queue.commit(await take('A'), { result: 1 });
    expect((await queue.keptSince(next.moment)).keys).toContain(one.task.key);
  });

  test('result, job and outgoing message are kept together or not at all', async () => {
    const one = queued();
    await queue.submit([one]);
    const held = await take('A');
    const outbox = () => database.query('select payload from radscore.outbox');
    const wrong = [
      { destination: 'pacs', payload: 'first' },
      { destination: null as unknown as string, payload: 'second' },
    ];
    await expect(queue.commit(held, { result: 1 }, wrong)).rejects.toThrow();
    expect(await outcomeOf(one)).toBeUndefined();
    expect(await outbox()).toEqual([]);
    const state = () => database.query('select state::text from pgboss.job where id = $1', [held.jobId]);
    expect(await state()).toEqual([{ state: 'active' }]);
    expect(await queue.commit(held, { result: 1 }, wrong.slice(0, 1))).toBe(true);
    expect(await outcomeOf(one)).toEqual({ result: 1 });
    expect(await outbox()).toEqual([{ payload: 'first' }]);
    expect(await state()).toEqual([{ state: 'completed' }]);
  });

  test('a worker that does not renew loses its task; the number of the next is higher, and the late one cannot commit', async () => {
    const one = queued();
    await queue.submit([one]);
    const late = await take('A');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await queue.reclaim()).toBe(1);
    expect(await queue.renew(late)).toBe(false);
    const next = await take('B');
    expect(Number(next.number)).toBe(Number(late.number) + 1);
    expect(await queue.commit(late, { result: 'late' })).toBe(false);
    expect(await outcomeOf(one)).toBeUndefined();
    expect(await queue.commit(next, { result: 'right' })).toBe(true);
    expect(await outcomeOf(one)).toEqual({ result: 'right' });
  });

  test('a task that was given back is taken by another', async () => {
    const one = queued();
    await queue.submit([one]);
    await queue.giveBack(await take('A'));
    const held = await take('B');
    expect(held.task.key).toBe(one.task.key);
    expect(await queue.commit(held, { result: 1 })).toBe(true);
  });

  test('of thousands of tasks that wait the next is found without sorting them', async () => {
    const many = Array.from({ length: 2000 }, queued);
    await queue.submit(many);
    const plan = await database.query<{ 'QUERY PLAN': string }>(
      `explain select id from pgboss.job where name = $1 and state < 'active' and start_after < now()
       order by created_on, id limit 1 for update skip locked`,
      [`measure-${digests.measure.slice(0, 24)}`],
    );
    const text = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(text).toMatch(/Index Scan using \S+_created_on_id_idx/);
    expect(text).not.toContain('Sort');
    await database.transaction((transaction) =>
      queue.forget(
        many.map(({ task }) => task.key),
        transaction,
      ),
    );
  });

  test('a task that ends every worker fails after a bounded number of them; one that is given back does not', async () => {
    const one = queued();
    await queue.submit([one]);
    for (let n = 0; n < 30; n++) await queue.giveBack(await take('A'));
    let died = 0;
    for (; (await outcomeOf(one)) === undefined && died < 30; died++) {
      await take('A');
      await new Promise((resolve) => setTimeout(resolve, 5));
      await queue.reclaim();
    }
    expect(died).toBe(8);
    expect(await outcomeOf(one)).toMatchObject({
      error: { code: 'RAD-WORKER-DIED', values: { detail: expect.stringContaining('8 workers') } },
    });
    expect(await queue.take(['measure'], 'A')).toBeUndefined();
    await queue.submit([one]);
    await queue.commit(await take('A'), { result: 1 });
    expect(await outcomeOf(one)).toEqual({ result: 1 });
  });

  test('of a task that is forgotten neither input nor outcome stays, and who still holds it commits nothing', async () => {
    const secret = {
      task: { kind: 'measure', input: 'of somebody', key: 'measure/forgotten' },
      cases: '/',
      store: '/',
    };
    const everything = async () => {
      const tables = await database.query<{ name: string }>(
        `select schemaname || '.' || tablename as name from pg_tables where schemaname in ('radscore', 'pgboss')`,
      );
      const rows = await Promise.all(tables.map(({ name }) => database.query(`select * from ${name}`)));
      return JSON.stringify(rows);
    };
    const forget = () => database.transaction((transaction) => queue.forget([secret.task.key], transaction));
    await queue.submit([secret]);
    const held = await take('A');
    expect(await everything()).toContain('of somebody');
    await forget();
    expect(await everything()).not.toContain('of somebody');
    expect(await queue.commit(held, { result: 'of somebody' })).toBe(false);
    await queue.giveBack(held);
    await queue.submit([secret]);
    const next = await take('B');
    expect(Number(next.number)).toBeGreaterThan(Number(held.number));
    await queue.commit(next, { result: 'of somebody' });
    await forget();
    expect(await everything()).not.toContain('of somebody');
    expect(await queue.take(['measure'], 'A')).toBeUndefined();
  });

  test('a task waits in vain where no worker of its build has been there for so long', async () => {
    const one = queued();
    const keys = [one.task.key];
    await queue.submit([one]);
    const age = (minutes: number) =>
      database.query('update pgboss.job set created_on = now() - make_interval(mins => $1)', [minutes]);
    const seen = (build: object, minutes: number) =>
      database.query(
        `insert into radscore.worker (id, digests, renewed) values ('W', $1, now() - make_interval(mins => $2))
         on conflict (id) do update set digests = excluded.digests, renewed = excluded.renewed`,
        [JSON.stringify(build), minutes],
      );
    await age(4);
    expect(await queue.unserved(keys, 300)).toEqual([]);
    await age(6);
    expect(await queue.unserved([...keys, 'measure/unknown'], 300)).toEqual(keys);
    await seen({ measure: 'b'.repeat(64) }, 0);
    expect(await queue.unserved(keys, 300)).toEqual(keys);
    await seen(digests, 4);
    expect(await queue.unserved(keys, 300)).toEqual([]);
    await seen(digests, 6);
    expect(await queue.unserved(keys, 300)).toEqual(keys);
    await queue.commit(await take('A'), { result: 1 });
    expect(await queue.unserved(keys, 300)).toEqual([]);
    await database.query(`delete from radscore.worker where id = 'W'`);
  });

  test('a task of another digest is never taken', async () => {
    const other = await openTaskQueue(database, { digests: { measure: 'b'.repeat(64) } });
    await other.submit([queued()]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await queue.take(['measure'], 'A')).toBeUndefined();
    expect(await other.take(['measure'], 'A')).toBeDefined();
    await other.close();
  });

  test('a failed task is done again when it is asked for again', async () => {
    const one = queued();
    await queue.submit([one]);
    const error = reviveError({
      code: 'RAD-INTERNAL',
      values: { detail: 'x' },
      message: 'm',
      remedy: 'r',
      place: {},
    } as never);
    await queue.commit(await take('A'), { error });
    expect(await outcomeOf(one)).toMatchObject({ error: { code: 'RAD-INTERNAL' } });
    await queue.submit([one]);
    expect(await outcomeOf(one)).toBeUndefined();
    await queue.commit(await take('A'), { result: 2 });
    expect(await outcomeOf(one)).toEqual({ result: 2 });
  });

  test('a right by its name has one holder; it is free once released or left alone, and the late holder knows', async () => {
    const [one, two] = [databaseLeases(database), databaseLeases(database, { free: 0 })];
    const first = await one.take('outbox/pacs');
    await expect(one.take('outbox/pacs')).rejects.toMatchObject({ code: 'RAD-RIGHT-HELD' });
    await first.release();
    const second = await one.take('outbox/pacs');
    expect(second.number).toBe(first.number + 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const third = await two.take('outbox/pacs');
    expect([await first.held(), await second.held(), await third.held()]).toEqual([false, false, true]);
    await second.release();
    expect(await third.held()).toBe(true);
    await third.release();
  });

  test('tables are brought up to date once, however many ask', async () => {
    await Promise.all([migrate(database), migrate(database)]);
    expect(await database.query('select version from radscore.version')).toHaveLength(1);
  });

  test('tables of a newer radscore are refused', async () => {
    await database.query('update radscore.version set version = version + 1');
    await expect(migrate(database)).rejects.toMatchObject({ code: 'RAD-DATABASE-NEWER' });
    await database.query('update radscore.version set version = version - 1');
  });
}
