import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DicomInput } from '@radscore/dicom';
import { type Database, openTaskQueue } from '@radscore/queue-postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallStudy } from '../../../../../packages/host-pacs/src/testing/dicom-files.js';
import { openNewSiteDatabase } from '../../testing/new-site-database.js';
import { openInbox } from '../inbox/inbox.js';
import { takeFile } from '../inbox/take-file.js';
import { createLog } from '../log.js';
import type { Service } from '../service-context.js';
import { parseSite } from '../site/read-site.js';
import type { StudyRow } from '../store/studies.js';
import { startWork } from './start-work.js';

let folder: string;
let database: Database;
let service: Service;
const at = (...names: string[]) => join(folder, ...names);
const site = `data: .
models: { m: { file: m.json } }
rules: [{ name: r, model: m, segments: { tumour: tumour } }]
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-start-'));
  database = await openNewSiteDatabase(at('database'));
  const log = createLog('silent');
  service = {
    ...{ database, log, now: Date.now, site: parseSite(site, at('site.yaml')) },
    inbox: await openInbox(database, { folder: at('inbox'), minFreeBytes: 0, unpackRatio: 100, log }),
    queue: await openTaskQueue(database, { digests: { 'predict-case': 'x' } }),
    folders: { views: at('views'), store: at('store') },
    models: new Map([['m', { name: 'm', key: 'model/m', stopped: false, model: { hash: 'm', clinical: [] } }]]),
  } as unknown as Service;
});
afterAll(async () => {
  await service.queue.close();
  await database.close();
  await rm(folder, { recursive: true });
});

const take = async ({ bytes }: DicomInput) => {
  const pieces = [bytes] as unknown as AsyncIterable<Uint8Array>;
  expect((await takeFile(service.inbox, pieces, { source: 'test', most: 1e9 })).answer).toBe('kept');
};
const study = async (patient: string) =>
  (
    await database.query<StudyRow>(
      'select s.* from radscore.study s join radscore.identity i on i.study = s.key where i.patient_id = $1',
      [patient],
    )
  )[0]!;
/** The service, to which an instance comes right after it has read those of the study. */
const whereMeanwhile = (comes: DicomInput): Service => {
  let hasCome = false;
  const query: Database['query'] = async (text, values) => {
    const rows = await database.query(text, values);
    if (!hasCome && /^select \* from radscore\.instance/.test(text)) {
      hasCome = true;
      await take(comes);
    }
    return rows as never;
  };
  return { ...service, database: { ...database, query } };
};

test.each([
  ['a slice', 'P1', 3],
  ['the outlines', 'P2', 4],
])('%s that comes while the work is begun is not overlooked', async (_, patient, late) => {
  const files = await smallStudy(16, 4, patient);
  for (const file of files.filter((__, i) => i !== late)) await take(file);
  await startWork(whereMeanwhile(files[late]!), await study(patient));
  expect((await study(patient)).state).toBe('receiving');
  await startWork(service, await study(patient));
  const { state, key } = await study(patient);
  expect(state).toBe('computing');
  const views = await readdir(at('views', key));
  const slices = await Promise.all(views.map(async (view) => (await readdir(at('views', key, view, 'image'))).length));
  expect(Math.max(...slices)).toBe(4);
});
