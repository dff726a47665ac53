import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCtSeries } from '@radscore/dicom';
import { identityDirection } from '@radscore/image';
import { type Database, openTaskQueue } from '@radscore/queue-postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNewSiteDatabase } from '../../testing/new-site-database.js';
import type { AccessEvent } from '../access.js';
import { hashedFiles } from '../files.js';
import { openInbox } from '../inbox/inbox.js';
import { takeFile } from '../inbox/take-file.js';
import type { Service } from '../service-context.js';
import { parseSite } from '../site/read-site.js';
import { eraseStudy } from './erase-study.js';
import { createRetention } from './retention.js';

const dayMs = 86_400_000;
let folder: string;
let database: Database;
let service: Service;
let now = Date.parse('2026-03-01T08:00:00Z');
const events: AccessEvent[] = [];
const log = { debug() {}, info() {}, warn() {}, error() {} };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-retention-'));
  database = await openNewSiteDatabase(join(folder, 'database'));
  const site = `data: data
retention:
  - { afterDays: 30, states: [accepted], erase: images }
  - { afterDays: 365, erase: everything }
`;
  const inbox = await openInbox(database, {
    folder: join(folder, 'inbox'),
    minFreeBytes: 0,
    unpackRatio: 100,
    log,
    now: () => now,
  });
  service = {
    ...{ database, inbox, log, now: () => now, site: parseSite(site, join(folder, 'site.yaml')) },
    queue: await openTaskQueue(database),
    documents: hashedFiles(join(folder, 'documents'), '.bin'),
    folders: { views: join(folder, 'views'), store: '' },
  } as unknown as Service;
});
afterAll(async () => {
  await service.queue.close();
  await database.close();
  await rm(folder, { recursive: true });
});

/** Takes a study in that has been accepted, of its second task, with a document that was sent and a folder that was laid out. */
async function study(patientId: string): Promise<string> {
  const geometry = { size: [4, 4, 2], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
  const data = Int16Array.from({ length: 32 }, (_, i) => i + patientId.length);
  for (const { bytes } of await writeCtSeries({ geometry, data }, { patientId })) await keep(bytes);
  const [{ study: key } = { study: '' }] = await database.query<{ study: string }>(
    'select study from radscore.identity where patient_id = $1',
    [patientId],
  );
  await database.query(`update radscore.study set state = 'accepted', task = $2 where key = $1`, [key, `task ${key}`]);
  const hash = await service.documents.put(Buffer.from(`report of ${patientId}`));
  const documents = JSON.stringify([{ kind: 'sr', classUid: '1.2', instanceUid: `2.25.${patientId.length}`, hash }]);
  await database.query(
    `insert into radscore.result (id, study, task, rule, version, status, model, made, documents)
     values ($1, $1, $2, 'r', 0, 'accepted', 'm', $3, $4)`,
    [key, `task ${key}`, new Date(now), documents],
  );
  for (const task of [`task ${key}`, `superseded task ${key}`]) {
    const input = { patient: { id: key, clinical: { name: patientId } } };
    await database.query('insert into radscore.work values ($1, $2)', [task, JSON.stringify(input)]);
    await service.queue.submit([{ task: { kind: 'predict-case', input, key: task }, cases: '/', store: '/' }]);
    const held = await service.queue.take(['predict-case'], 'worker');
    await service.queue.commit(held!, { result: patientId });
  }
  await database.query(`insert into radscore.outbox (destination, payload, sent) values ('pacs', $1, now())`, [
    JSON.stringify({ study: key, result: key, documents: [] }),
  ]);
  await mkdir(join(folder, 'views', key), { recursive: true });
  await writeFile(join(folder, 'views', key, 'slice.dcm'), 'x');
  return key;
}
const keep = async (bytes: Uint8Array) =>
  takeFile(
    service.inbox,
    (async function* () {
      yield Buffer.from(bytes);
    })(),
    { source: 'test', most: 1e6 },
  );
const filesBelow = async (name: string) =>
  (await readdir(join(folder, name), { recursive: true }).catch(() => [])).filter((path) => /\.\w+$/.test(path)).length;
const count = async (table: string) =>
  (await database.query<{ n: number }>(`select count(*)::int as n from radscore.${table}`))[0]!.n;
const tick = () => createRetention(service, async (event) => void events.push(event)).tick();

test('images go when their days are over, results stay; then everything goes, and nothing of the patient is left', async () => {
  const key = await study('PATIENT-A');
  expect([await filesBelow('inbox/instances'), await filesBelow('documents'), await filesBelow('views')]).toEqual([
    2, 1, 1,
  ]);
  now += 29 * dayMs;
  await tick();
  expect(await filesBelow('inbox/instances')).toBe(2);
  now += 2 * dayMs;
  await tick();
  expect([await filesBelow('inbox/instances'), await filesBelow('documents'), await filesBelow('views')]).toEqual([
    0, 1, 0,
  ]);
  expect([await count('instance'), await count('result'), await count('file_to_erase')]).toEqual([0, 1, 0]);
  now += 365 * dayMs;
  await tick();
  expect(await filesBelow('documents')).toBe(0);
  for (const table of ['study', 'identity', 'result', 'outcome', 'work', 'outbox', 'file_to_erase'])
    expect(await count(table), table).toBe(0);
  expect(events).toEqual([
    { actor: 'retention', act: 'study-erased', study: key, values: { what: 'images' } },
    { actor: 'retention', act: 'study-erased', study: key, values: { what: 'everything' } },
  ]);
  for (const { name } of await database.query<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables where schemaname in ('radscore', 'pgboss')`,
  ))
    expect(JSON.stringify(await database.query(`select * from ${name}`)), name).not.toContain('PATIENT-A');
});

test('a file that another study has too stays, and so does what comes again meanwhile', async () => {
  const key = await study('PATIENT-BB');
  const [used, shared] = await database.query<{ hash: string }>('select hash from radscore.instance where study = $1', [
    key,
  ]);
  const other = 'with a file of the same content';
  await database.query(
    `insert into radscore.study select $2, state, reason, rule, first_received, last_received, content, task, inputs, choices, changed
     from radscore.study where key = $1`,
    [key, other],
  );
  await database.query(
    `insert into radscore.instance select instance_uid || '.1', hash, $2, series_uid, class_uid, modality, body_part, description,
       thickness, outlines, bytes, source, own, chosen, received from radscore.instance where hash = $1`,
    [shared!.hash, other],
  );
  await database.transaction((transaction) => eraseStudy(transaction, service.queue, key, 'images'));
  let release = () => {};
  const using = service.inbox.gate.use(used!.hash, () => new Promise<void>((resolve) => (release = resolve)));
  await tick();
  // In use: left for the next tick.
  expect([await filesBelow('inbox/instances'), await count('file_to_erase')]).toEqual([2, 1]);
  release();
  await using;
  await tick();
  expect(await filesBelow('inbox/instances')).toBe(1);
  await database.transaction((transaction) => eraseStudy(transaction, service.queue, other, 'images'));
  await tick();
  expect(await filesBelow('inbox/instances')).toBe(0);
  await database.query('delete from radscore.study; delete from radscore.outbox');
});

test('what waits to be sent is sent first: only then is the study erased by its rule', async () => {
  const key = await study('PATIENT-EEEEE');
  await database.query(`update radscore.outbox set sent = null where payload::json->>'study' = $1`, [key]);
  now += 400 * dayMs;
  await tick();
  expect(await database.query('select sent from radscore.outbox')).toEqual([{ sent: null }]);
  expect(await count('study')).toBe(1);
  await database.query('update radscore.outbox set gave_up = now()');
  await tick();
  expect([await count('outbox'), await count('study')]).toEqual([0, 0]);
});

test('what is being worked on is not erased', async () => {
  const key = await study('PATIENT-CCC');
  await database.query(`update radscore.study set state = 'computing' where key = $1`, [key]);
  const erased = database.transaction((transaction) => eraseStudy(transaction, service.queue, key, 'everything'));
  await expect(erased).rejects.toMatchObject({ code: 'RAD-STUDY-STATE' });
  const unknown = database.transaction((transaction) => eraseStudy(transaction, service.queue, 'nobody', 'everything'));
  await expect(unknown).rejects.toMatchObject({ code: 'RAD-STUDY-UNKNOWN' });
});
