import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimRunFolder } from './claim-run-folder.js';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'radscore-claim-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

let count = 0;
const newFolder = () => join(root, `run ${++count}`, 'inner');
const owner = { study: 'rim', patients: ['P1', 'P2'] };
/** What the cache of a folder holds, but for leases. */
const left = async (folder: string) =>
  (await readdir(join(folder, '.cache'))).filter((name) => !name.startsWith('lease-'));
const refused = (code: string) => expect.objectContaining({ code });

test('makes the folder, and gives it back', async () => {
  const folder = newFolder();
  const release = await claimRunFolder(folder, owner);
  await expect(claimRunFolder(folder, owner)).rejects.toThrow(refused('RAD-RUN-FOLDER-BUSY'));
  await release();
  await (await claimRunFolder(folder, owner))();
});

test('the run of another protocol, or of none of these patients, is refused unless it starts over', async () => {
  const folder = newFolder();
  await (await claimRunFolder(folder, owner))();
  await writeFile(join(folder, '.cache', 'fit.json'), '{}');
  await (await claimRunFolder(folder, { ...owner, patients: ['P2', 'P3'] }))();
  expect(await readdir(join(folder, '.cache'))).toContain('fit.json');
  const others = [
    { ...owner, study: 'liver' },
    { ...owner, patients: ['Q1'] },
  ];
  for (const other of others) {
    await expect(claimRunFolder(folder, other)).rejects.toThrow(refused('RAD-RUN-FOLDER-STUDY'));
    await (await claimRunFolder(folder, other, { startOver: true }))();
    expect(await left(folder)).toEqual(['study.json']);
    await (await claimRunFolder(folder, owner, { startOver: true }))();
  }
});

test('a folder with files of somebody else that a run would write over is refused', async () => {
  const folder = newFolder();
  await mkdir(join(folder, 'figures'), { recursive: true });
  await expect(claimRunFolder(folder, owner)).rejects.toThrow(refused('RAD-RUN-FOLDER-FOREIGN'));
  expect(await readdir(folder)).toEqual(['figures']);
  await writeFile(join(folder, 'run.json'), '{}');
  await (await claimRunFolder(folder, owner))();
});

test('a folder that cannot be created is reported before any work', async () => {
  await writeFile(join(root, 'file'), '');
  await expect(claimRunFolder(join(root, 'file', 'run'), owner)).rejects.toThrow(refused('RAD-FILE-UNWRITABLE'));
});

test('what a killed process had begun to write is taken away', async () => {
  const folder = newFolder();
  await mkdir(join(folder, '.cache', 'fits'), { recursive: true });
  const unfinished = '.a.json.01234567-89ab-cdef-0123-456789abcdef.tmp';
  for (const place of ['', '.cache', '.cache/fits']) await writeFile(join(folder, place, unfinished), 'x');
  await writeFile(join(folder, '.cache/fits/a.json'), '{}');
  await (await claimRunFolder(folder, owner))();
  expect(await readdir(folder)).toEqual(['.cache']);
  expect(await readdir(join(folder, '.cache', 'fits'))).toEqual(['a.json']);
});
