import { statfs } from 'node:fs/promises';
import { healthSchema } from '@radscore/api';
import type { HttpServer } from '../../http/index.js';
import { studiesWithoutWorker } from '../monitor/without-worker.js';
import { countStudies } from '../store/worklist.js';
import type { RouteContext } from './context.js';

/** `GET /health` for whatever watches the service, `GET /metrics` for Prometheus. Neither says anything of a patient. */
export function addHealthRoutes(http: HttpServer, { service }: Pick<RouteContext, 'service'>): void {
  const { database, site, version, node } = service;
  const freeBytes = async () => {
    const { bavail, bsize } = await statfs(site.data);
    return bavail * bsize;
  };

  http.get('/health', { schema: { response: { 200: healthSchema, 503: healthSchema } } }, async (_request, reply) => {
    const answers = await database.query('select 1').then(
      () => true,
      () => false,
    );
    const disk = (await freeBytes()) >= site.inbox.minFreeBytes;
    const health = {
      ...{ ok: answers && disk, version, database: answers, disk },
      dicom: site.dicom === undefined || node !== undefined,
    };
    return reply.code(health.ok ? 200 : 503).send(health);
  });

  http.get('/metrics', async (_request, reply) => {
    const counts = await countStudies(database);
    const [outbox] = await database.query<{ waiting: number; given_up: number; oldest: number | null }>(
      `select count(*) filter (where sent is null and gave_up is null)::int as waiting,
         count(*) filter (where gave_up is not null)::int as given_up,
         extract(epoch from now() - min(created) filter (where sent is null and gave_up is null))::float as oldest
       from radscore.outbox`,
    );
    const [instances] = await database.query<{ n: number; bytes: number }>(
      'select count(*)::int as n, coalesce(sum(bytes), 0)::float as bytes from radscore.instance',
    );
    const archives = Object.keys(site.pull);
    const [pulls] = await database.query<{ waiting: number; given_up: number }>(
      `select count(*) filter (where state = 'waiting')::int as waiting,
         count(*) filter (where state = 'given-up')::int as given_up from radscore.pull where source = any($1)`,
      [archives],
    );
    const sources = await database.query<{ source: string; refused: number; age: number | null }>(
      `select source, (refused is not null)::int as refused, extract(epoch from now() - searched)::float as age
       from radscore.pull_source where source = any($1) order by source`,
      [archives],
    );
    const lines = [
      ...metric('studies', 'gauge', 'Studies by state.', Object.entries(counts), 'state'),
      ...metric(
        'studies_without_worker',
        'gauge',
        'Studies whose task no worker of its build has looked at for 5 minutes.',
        [['', await studiesWithoutWorker(service)]],
      ),
      ...metric('instances', 'gauge', 'Instances that are kept.', [['', instances!.n]]),
      ...metric('instance_bytes', 'gauge', 'Bytes of these instances.', [['', instances!.bytes]]),
      ...metric('associations', 'gauge', 'Associations that are open.', [['', node?.associations() ?? 0]]),
      ...metric('outbox_waiting', 'gauge', 'Messages that wait to be sent.', [['', outbox!.waiting]]),
      ...metric('outbox_given_up', 'gauge', 'Messages that were given up.', [['', outbox!.given_up]]),
      ...metric('outbox_oldest_seconds', 'gauge', 'Age of the oldest message that waits.', [['', outbox!.oldest ?? 0]]),
      ...metric('pull_waiting', 'gauge', 'Studies that wait to be fetched.', [['', pulls!.waiting]]),
      ...metric('pull_given_up', 'gauge', 'Studies whose fetching was given up.', [['', pulls!.given_up]]),
      ...perArchive('pull_refused', 'Whether the archive refused for good.', sources, ({ refused }) => refused),
      ...perArchive('pull_searched_seconds', 'Since the last search that succeeded.', sources, ({ age }) => age),
      ...metric('disk_free_bytes', 'gauge', 'Bytes that are free on the disk of the data.', [['', await freeBytes()]]),
      ...metric('resident_bytes', 'gauge', 'Resident memory of the service.', [['', process.memoryUsage.rss()]]),
    ];
    return reply.type('text/plain; version=0.0.4').send(`${lines.join('\n')}\n`);
  });
}

/** A metric of each archive that has it. */
function perArchive<T extends { readonly source: string }>(
  name: string,
  help: string,
  rows: readonly T[],
  read: (row: T) => number | null,
): string[] {
  const values = rows.flatMap((row) => {
    const value = read(row);
    return value === null ? [] : [[row.source.replaceAll(/["\\\n]/g, '_'), value] as const];
  });
  return values.length === 0 ? [] : metric(name, 'gauge', help, values, 'archive');
}

/** A metric in the text format of Prometheus. */
function metric(
  name: string,
  type: 'gauge' | 'counter',
  help: string,
  values: readonly (readonly [label: string, value: number])[],
  label = '',
): string[] {
  const own = `radscore_${name}`;
  return [
    `# HELP ${own} ${help}`,
    `# TYPE ${own} ${type}`,
    ...values.map(([of, value]) => (label === '' ? `${own} ${value}` : `${own}{${label}="${of}"} ${value}`)),
  ];
}
