import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { type Lease, type Leases, leaseSeconds } from '@radscore/jobs';
import { queueError } from './errors.js';
import type { Database } from './sql.js';

/** Names a process among all that work on one database. */
export const processName = () => `${hostname()}/${process.pid}/${randomUUID()}`;

/**
 * Leases in a database, beside those of tasks. One that was not renewed for a minute may be taken by another.
 *
 * @example
 * const lease = await databaseLeases(database).take('outbox/pacs');
 */
export function databaseLeases(database: Database, options: { readonly free?: number } = {}): Leases {
  const { free = leaseSeconds.free } = options;
  const holder = processName();
  return {
    async take(name, { takeOver = false } = {}): Promise<Lease> {
      const rows = await database.query<{ number: string }>(
        `insert into radscore.lease (key, worker, number) values ($1, $2, 1)
         on conflict (key) do update set worker = $2, number = lease.number + 1, renewed = now()
         where lease.worker is null or $3 or lease.renewed < now() - make_interval(secs => $4)
         returning number::text`,
        [name, holder, takeOver, free],
      );
      if (rows.length === 0) throw queueError('RAD-RIGHT-HELD', { name });
      const { number } = rows[0]!;
      const own = 'where key = $1 and number = $2 and worker is not null';
      const renew = setInterval(() => {
        void database.query(`update radscore.lease set renewed = now() ${own}`, [name, number]).catch(() => {});
      }, leaseSeconds.renew * 1000).unref();
      return {
        number: Number(number),
        held: async () => (await database.query(`select 1 from radscore.lease ${own}`, [name, number])).length > 0,
        async release() {
          clearInterval(renew);
          await database.query(`update radscore.lease set worker = null ${own}`, [name, number]);
        },
      };
    },
  };
}
