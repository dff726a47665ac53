import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { madeOnce } from './made-once.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-made-once-'));
  vi.stubEnv('RADSCORE_TEST_FOLDER', folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});
const textOf = (name: string) => readFile(join(folder, name, 'text'), 'utf8');

test('all who ask, also at once, get a copy of what was made once', async () => {
  let made = 0;
  const make = async (empty: string) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await writeFile(join(empty, 'text'), String(++made));
  };
  await Promise.all(['a', 'b', 'c'].map((name) => madeOnce('it', join(folder, name), make)));
  await writeFile(join(folder, 'a', 'text'), 'changed');
  await madeOnce('it', join(folder, 'd'), make);
  expect(await Promise.all(['a', 'b', 'c', 'd'].map(textOf))).toEqual(['changed', '1', '1', '1']);
});

test('where making it failed the next one makes it, from an empty folder', async () => {
  let tries = 0;
  const make = async (empty: string) => {
    tries++;
    await writeFile(join(empty, 'text'), 'half', { flag: 'wx' });
    if (tries === 1) throw new Error('no room');
  };
  await expect(madeOnce('it', join(folder, 'a'), make)).rejects.toThrow('no room');
  await madeOnce('it', join(folder, 'b'), make);
  expect([tries, await textOf('b')]).toEqual([2, 'half']);
});

test('outside of a run of the tests it is made in its place', async () => {
  vi.stubEnv('RADSCORE_TEST_FOLDER', undefined);
  await madeOnce('it', join(folder, 'a'), async (empty) => writeFile(join(empty, 'text'), empty));
  expect(await textOf('a')).toBe(join(folder, 'a'));
});
