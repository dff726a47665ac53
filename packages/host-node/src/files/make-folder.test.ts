import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { folderLeases } from '../store/folder-lease.js';
import { makeFolder } from './make-folder.js';

const root = mkdtempSync(join(tmpdir(), 'radscore-make-'));
afterAll(() => rmSync(root, { recursive: true }));

test('a folder is made with those above it, by several at once, and again', async () => {
  const path = join(root, 'a/b/c');
  await Promise.all([makeFolder(path), makeFolder(path), makeFolder(join(root, 'a/b/d'))]);
  await makeFolder(path);
  expect(statSync(path).isDirectory()).toBe(true);
});

test('a file in the place of a folder is refused with its name', async () => {
  writeFileSync(join(root, 'file'), '');
  for (const path of [join(root, 'file'), join(root, 'file/below')])
    await expect(makeFolder(path)).rejects.toMatchObject({ code: 'RAD-FILE-UNWRITABLE', place: { file: path } });
});

test.runIf(existsSync('/proc/self'))(
  'a file system that makes no folders is refused at once, also for a lease',
  async () => {
    for (const path of ['/proc/radscore', '/proc/radscore/below/it'])
      await expect(makeFolder(path)).rejects.toMatchObject({ code: 'RAD-FILE-UNWRITABLE' });
    await expect(folderLeases('/proc/radscore/run').take('lease')).rejects.toMatchObject({
      code: 'RAD-FILE-UNWRITABLE',
    });
  },
  5_000,
);
