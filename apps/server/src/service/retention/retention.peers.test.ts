import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Database, openTaskQueue, type Queryable } from '@radscore/queue-postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { smallStudy } from '../../../../../packages/host-pacs/src/testing/dicom-files.js';
import {
  hasPostgres,
  type PostgresServer,
  startPostgres,
} from '../../../../../packages/queue-postgres/src/testing/postgres-server.js';
import { hashedFiles, missingFiles } from '../files.js';
import { type Inbox, openInbox } from '../inbox/inbox.js';
import { takeFile } from '../inbox/take-file.js';
import { createLog } from '../log.js';
import type { Service } from '../service-context.js';
import { openSiteDatabase } from '../store/site-database.js';
import { noteDocuments } from '../work/finish-work.js';
import { eraseFiles } from './erase-files.js';
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
  const take = () => takeFile(inbox, [bytes] as unknown as AsyncIterable<Uint8Array>, { source: 'test', most: 1e9 });

  beforeAll(async () => {
    server = await startPostgres();
    folder = await mkdtemp(join(tmpdir(), 'radscore-retention-'));
    database = await openSiteDatabase(server.url);
    bytes = (await smallStudy())[0]!.bytes;
    inbox = await open();
    const documents = hashedFiles(join(folder, 'documents'), '.bin');
    eraser = {
      queue: await openTaskQueue(database),
      ...{ database, documents, inbox: await open(), folders: { views: join(folder, 'views'), store: '' } },
    } as unknown as Service;
  });
  beforeEach(() => database.query('truncate radscore.study, radscore.file_to_erase cascade'));
  afterAll(async () => {
    await eraser.queue.close();
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
      erasing = database
        .transaction((other) => eraseStudy(other, eraser.queue, study!.key, 'everything'))
        .catch((error) => error);
      await sleep(200);
      await transaction.query(`update radscore.study set state = 'receiving'`);
    });
    expect(await erasing).toMatchObject({ code: 'RAD-STUDY-STATE', values: { state: 'receiving' } });
    expect(await database.query('select 1 from radscore.instance')).toHaveLength(2);
  });

  const noted = async () => {
    await take();
    const [row] = await database.query<{ hash: string }>('select hash from radscore.instance');
    await database.query('truncate radscore.study cascade');
    await database.query(`insert into radscore.file_to_erase values ('instance', $1)`, [row!.hash]);
    return row!.hash;
  };

  test('a file that another service takes in meanwhile is not erased', async () => {
    const hash = await noted();
    let erasing: Promise<number> = Promise.resolve(0);
    await database.transaction(async (transaction) => {
      expect(await missingFiles(transaction, inbox.files, [hash])).toEqual([]);
      erasing = eraseFiles(eraser);
      await sleep(200);
      await transaction.query(
        `insert into radscore.study (key, state, first_received, last_received, changed) values ('s', 'receiving', now(), now(), now())`,
      );
      await transaction.query(
        `insert into radscore.instance values ('1.2', $1, 's', '1', '1', 'CT', '', '', null, null, 1, 'test', false, true, now())`,
        [hash],
      );
    });
    expect(await erasing).toBe(1);
    expect(existsSync(inbox.files.pathOf(hash))).toBe(true);
  });

  test('a file that another service erased before its row was written is not acknowledged, and taken when it comes again', async () => {
    const hash = await noted();
    let taking: ReturnType<typeof take> | undefined;
    await database.transaction(async (transaction) => {
      await missingFiles(transaction, inbox.files, [hash]);
      taking = take();
      await sleep(500);
      await rm(inbox.files.pathOf(hash));
    });
    expect(await taking).toMatchObject({ answer: 'out-of-resources', problem: 'ENOENT' });
    expect(await database.query('select 1 from radscore.instance')).toEqual([]);
    expect(await take()).toMatchObject({ answer: 'kept' });
    expect(existsSync(inbox.files.pathOf(hash))).toBe(true);
  });

  test('a document that another service erased before its result was written is made again', async () => {
    const hash = await eraser.documents.put(Buffer.from('report'));
    const note = (transaction: Queryable) =>
      noteDocuments(transaction, eraser, 's', [
        { kind: 'sr', classUid: '1', instanceUid: '1.2', seriesUid: '1', hash },
      ]);
    await database.transaction(note);
    expect(await database.query('select hash from radscore.document')).toEqual([{ hash }]);
    await rm(eraser.documents.pathOf(hash));
    await expect(database.transaction(note)).rejects.toMatchObject({ code: 'RAD-STUDY-MOVED' });
  });
});
