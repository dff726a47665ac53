import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '@radscore/queue-postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { smallStudy } from '../../../../../packages/host-pacs/src/testing/dicom-files.js';
import {
  hasPostgres,
  type PostgresServer,
  startPostgres,
} from '../../../../../packages/queue-postgres/src/testing/postgres-server.js';
import { hashedFiles } from '../files.js';
import { type Inbox, openInbox } from '../inbox/inbox.js';
import { takeFile } from '../inbox/take-file.js';
import { createLog } from '../log.js';
import type { Service } from '../service-context.js';
import { openSiteDatabase } from '../store/site-database.js';
import { eraseStudy } from './erase-study.js';

/** Two services over one database and one data folder, as during a rolling restart. */
describe.skipIf(!hasPostgres)('beside another service', () => {
  let server: PostgresServer;
  let folder: string;
  let database: Database;
  let inbox: Inbox;
  let eraser: Service;
  let bytes: Uint8Array;
  const open = () =>
    openInbox(database, { folder: join(folder, 'inbox'), minFreeBytes: 0, unpackRatio: 100, log: createLog('silent') });
  const take = () =>
    takeFile(inbox, [bytes] as unknown as AsyncIterable<Uint8Array>, { source: 'test', most: 1e9 });

  beforeAll(async () => {
    server = await startPostgres();
    folder = await mkdtemp(join(tmpdir(), 'radscore-retention-'));
    database = await openSiteDatabase(server.url);
    bytes = (await smallStudy())[0]!.bytes;
    inbox = await open();
    const documents = hashedFiles(join(folder, 'documents'), '.bin');
    eraser = {
      ...{ database, documents, inbox: await open(), folders: { views: join(folder, 'views'), store: '' } },
    } as unknown as Service;
  });
  beforeEach(() => database.query('truncate radscore.study, radscore.file_to_erase cascade'));
  afterAll(async () => {
    await database.close();
    server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('a study to which an instance is being added is not erased under it', async () => {
    await take();
    await database.query(`update radscore.study set state = 'accepted'`);
    const [study] = await database.query<{ key: string }>('select key from radscore.study');
    let erasing: Promise<unknown> = Promise.resolve();
    await database.transaction(async (transaction) => {
      await transaction.query(
        `insert into radscore.instance select instance_uid || '.1', hash, study, series_uid, class_uid, modality, body_part,
           description, thickness, outlines, bytes, source, own, chosen, received from radscore.instance`,
      );
      erasing = database.transaction((other) => eraseStudy(other, study!.key, 'everything')).catch((error) => error);
      await sleep(200);
      await transaction.query(`update radscore.study set state = 'receiving'`);
    });
    expect(await erasing).toMatchObject({ code: 'RAD-STUDY-STATE', values: { state: 'receiving' } });
    expect(await database.query('select 1 from radscore.instance')).toHaveLength(2);
  });
});
