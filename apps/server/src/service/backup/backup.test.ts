import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyTables, type Database, readTables } from '@radscore/queue-postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallStudy } from '../../../../../packages/host-pacs/src/testing/dicom-files.js';
import { openInbox } from '../inbox/inbox.js';
import { takeFile } from '../inbox/take-file.js';
import { createLog } from '../log.js';
import { parseSite } from '../site/read-site.js';
import { openSiteDatabase } from '../store/site-database.js';
import { backUp } from './backup.js';
import { restore } from './restore.js';

let folder: string;
let database: Database;
const at = (...names: string[]) => join(folder, ...names);
const site = (name: string) => parseSite(`data: ${name}\n`, at('site.yaml'));

/** All rows of a database, as text. */
async function rowsOf(from: Database): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  await readTables(from, async (table, rows) => {
    all[table] = [...(all[table] ?? []), ...rows];
  });
  return all;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-backup-'));
  database = await openSiteDatabase(at('one', 'database'));
  const inbox = await openInbox(database, {
    folder: at('one', 'inbox'),
    minFreeBytes: 0,
    unpackRatio: 100,
    log: createLog('silent'),
  });
  for (const { bytes } of await smallStudy())
    await takeFile(inbox, [bytes] as unknown as AsyncIterable<Uint8Array>, { source: 'test', most: 1e9 });
  const [study] = await database.query<{ key: string }>('select key from radscore.study');
  await database.query(
    `insert into radscore.result (id, study, task, rule, version, status, model, made, value, documents)
     values ('r', $1, 't', 'a "rule" \\ \n é', 0, 'draft', 'm', '2026-01-05T08:00:00.123456Z', $2, '[]')`,
    [study!.key, 0.1 + 0.2],
  );
  await database.query(`insert into radscore.outbox (destination, payload) values ('pacs', '{}'), ('pacs', '{}')`);
  await backUp(database, { site: site('one'), version: '1', folder: at('backup') });
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

test('a backup that is brought back has the same rows to the last bit, and the same files', async () => {
  const other = await openSiteDatabase(at('two', 'database'));
  await restore(other, { site: site('two'), folder: at('backup') });
  expect(await rowsOf(other)).toEqual(await rowsOf(database));
  const files = (name: string) => readdir(at(name, 'inbox', 'instances'), { recursive: true });
  expect((await files('two')).sort()).toEqual((await files('one')).sort());
  // Numbers go on where they were.
  const [{ id }] = (await other.query<{ id: string }>(
    `insert into radscore.outbox (destination, payload) values ('pacs', '{}') returning id::text`,
  )) as [{ id: string }];
  expect(id).toBe('3');
  await expect(restore(other, { site: site('three'), folder: at('backup') })).rejects.toMatchObject({
    code: 'RAD-DATABASE-FULL',
  });
  await other.close();
});

test('a database that has rows is not copied into', async () => {
  await expect(copyTables(database, database)).rejects.toMatchObject({ code: 'RAD-DATABASE-FULL' });
});

test('a backup of which a file, a table or the manifest is not the one that was written is refused', async () => {
  const other = await openSiteDatabase(at('four', 'database'));
  const back = () => restore(other, { site: site('four'), folder: at('backup') });
  const [file] = (await readdir(at('backup', 'files'), { recursive: true })).filter((name) => name.length > 60);
  const harmed = [at('backup', 'files', file!), at('backup', 'tables', 'study.jsonl')];
  for (const path of harmed) {
    const bytes = await readFile(path);
    await appendFile(path, ' ');
    await expect(back(), path).rejects.toMatchObject({ code: 'RAD-BACKUP-INVALID' });
    await writeFile(path, bytes);
    await rm(at('four', 'inbox'), { recursive: true, force: true });
  }
  const manifest = await readFile(at('backup', 'manifest.json'), 'utf8');
  for (const text of ['', '{}', manifest.replaceAll('inbox/instances/', 'inbox/instances/../../../evil/')]) {
    await writeFile(at('backup', 'manifest.json'), text);
    await expect(back()).rejects.toMatchObject({ code: 'RAD-BACKUP-INVALID' });
  }
  await writeFile(at('backup', 'manifest.json'), manifest.replace(/"service_version": \d+/, '"service_version": 99'));
  await expect(back()).rejects.toMatchObject({ code: 'RAD-BACKUP-OTHER' });
  await other.close();
});
