import { statfs } from 'node:fs/promises';
import type { Reason } from '@radscore/api';
import type { Service } from '../service-context.js';
import { studiesWithoutWorker } from './without-worker.js';

/** Hours after which a message that waits, or a study that waits for a person, is an alert. */
const longHours = { outbox: 1, person: 24, pull: 1 } as const;

/** What of the service itself somebody should look at. */
export async function serviceAlerts(service: Pick<Service, 'database' | 'queue' | 'site' | 'now'>): Promise<Reason[]> {
  const { database, site, now } = service;
  const before = (hours: number) => new Date(now() - hours * 3_600_000);
  const [outbox] = await database.query<{ given_up: number; late: number }>(
    `select count(*) filter (where gave_up is not null)::int as given_up,
       count(*) filter (where sent is null and gave_up is null and created < $1)::int as late from radscore.outbox`,
    [before(longHours.outbox)],
  );
  const [person] = await database.query<{ n: number }>(
    `select count(*)::int as n from radscore.study
     where state in ('conflict', 'choose', 'inputs', 'review', 'preliminary') and changed < $1`,
    [before(longHours.person)],
  );
  const [failed] = await database.query<{ n: number }>(
    `select count(*)::int as n from radscore.study where state = 'failed'`,
  );
  const archives = Object.keys(site.pull);
  const [pulls] = await database.query<{ n: number }>(
    `select count(*)::int as n from radscore.pull where state = 'given-up' and source = any($1)`,
    [archives],
  );
  const [sources] = await database.query<{ refused: number; late: number; more: number }>(
    `select count(*) filter (where refused is not null)::int as refused, count(*) filter (where more)::int as more,
       count(*) filter (where refused is null and next_search < $2)::int
         + count(*) filter (where refused is null and problem is not null and coalesce(searched, '-infinity') < $2)::int
         as late
     from radscore.pull_source where source = any($1)`,
    [archives, before(longHours.pull)],
  );
  const { bavail, bsize } = await statfs(site.data);
  const alerts: readonly (readonly [code: string, n: number])[] = [
    ['OUTBOX-GIVEN-UP', outbox!.given_up],
    ['OUTBOX-LATE', outbox!.late],
    ['PERSON-LATE', person!.n],
    ['STUDIES-FAILED', failed!.n],
    ['WORKER-MISSING', await studiesWithoutWorker(service)],
    ['PULL-GIVEN-UP', pulls!.n],
    ['PULL-REFUSED', sources!.refused],
    ['PULL-LATE', sources!.late],
    ['PULL-MORE', sources!.more],
    ['DISK-FULL', bavail * bsize < site.inbox.minFreeBytes ? 1 : 0],
  ];
  return alerts.flatMap(([code, n]) => (n > 0 ? [{ code, values: { n } }] : []));
}
