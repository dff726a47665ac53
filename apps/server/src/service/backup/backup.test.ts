import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyTables, type Database, readTables } from '@radscore/queue-postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallStudy } from '../../../../../packages/host-pacs/src/testing/dicom-files.js';
import { openNewSiteDatabase } from '../../testing/new-site-database.js';
import { openInbox } from '../inbox/inbox.js';
import { takeFile } from '../inbox/take-file.js';
import { createLog } from '../log.js';
import { parseSite } from '../site/read-site.js';
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
  database = await openNewSiteDatabase(at('one', 'database'));
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
  await mkdir(at('one', 'views', study!.key, 'v'), { recursive: true });
  await writeFile(at('one', 'views', study!.key, 'v', 'outlines.dcm'), 'outlines');
  // Of an instance whose row comes after the moment of the tables.
  await mkdir(at('one', 'inbox', 'instances', 'ff'));
  await writeFile(at('one', 'inbox', 'instances', 'ff', `${'f'.repeat(64)}.dcm`), 'late');
  await backUp(database, { site: site('one'), version: '1', folder: at('backup') });
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

test('a backup that is brought back has the same rows to the last bit, and the same files', async () => {
  const other = await openNewSiteDatabase(at('two', 'database'));
  await restore(other, { site: site('two'), folder: at('backup') });
  expect(await rowsOf(other)).toEqual(await rowsOf(database));
  const files = async (name: string, folder: string) =>
    (await readdir(at(name, folder), { recursive: true })).filter((path) => /\.\w+$/.test(path)).sort();
  const named = (await files('one', 'inbox')).filter((path) => !path.includes('ff/fff'));
  expect(named).toHaveLength(5);
  expect(await files('two', 'inbox')).toEqual(named);
  expect(await files('two', 'views')).toEqual(await files('one', 'views'));
  // Numbers go on where they were.
  const [{ id }] = (await other.query<{ id: string }>(
    `insert into radscore.outbox (destination, payload) values ('pacs', '{}') returning id::text`,
  )) as [{ id: string }];
  expect(id).toBe('3');
  await expect(restore(other, { site: site('three'), folder: at('backup') })).rejects.toMatchObject({
    code: 'RAD-DATABASE-FULL',
  });
  expect(await readdir(at('three')).catch(() => [])).toEqual([]);
  await other.close();
});

test('a file that was erased meanwhile does not end a backup; one that was harmed in it is copied again', async () => {
  const again = at('again');
  const whole = await backUp(database, { site: site('one'), version: '1', folder: again });
  const [harmed, gone] = whole.files.filter(({ path }) => path.startsWith('inbox/'));
  const copy = join(again, 'files', harmed!.hash.slice(0, 2), harmed!.hash);
  const content = await readFile(copy);
  await writeFile(copy, 'harmed');
  await backUp(database, { site: site('one'), version: '1', folder: again });
  expect(await readFile(copy)).toEqual(content);
  const lost = at('one', gone!.path);
  const bytes = await readFile(lost);
  await rm(lost);
  const { files, missing } = await backUp(database, { site: site('one'), version: '1', folder: at('fresh') });
  expect(missing).toEqual([gone!.path]);
  expect(files).toEqual(whole.files.filter(({ path }) => path !== gone!.path));
  await writeFile(lost, bytes);
});

test('a database that has rows is not copied into', async () => {
  await expect(copyTables(database, database)).rejects.toMatchObject({ code: 'RAD-DATABASE-FULL' });
});

test('a backup of which a file, a table or the manifest is not the one that was written is refused', async () => {
  const other = await openNewSiteDatabase(at('four', 'database'));
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
  const elsewhere = ['inbox/instances/../../../evil/', 'inbox/instances/../../evil/', '/inbox/instances/', 'evil/'];
  const moved = elsewhere.map((place) => manifest.replaceAll('inbox/instances/', place));
  for (const text of ['', '{}', ...moved]) {
    await writeFile(at('backup', 'manifest.json'), text);
    await expect(back()).rejects.toMatchObject({ code: 'RAD-BACKUP-INVALID' });
  }
  await writeFile(at('backup', 'manifest.json'), manifest.replace(/"service_version": \d+/, '"service_version": 99'));
  await expect(back()).rejects.toMatchObject({ code: 'RAD-BACKUP-OTHER' });
  await other.close();
});
