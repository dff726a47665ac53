import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRegular, readRegularText, readRegularTextSync } from './read-regular.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-regular-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const unreadable = (detail: RegExp) =>
  expect.objectContaining({ code: 'RAD-FILE-UNREADABLE', message: expect.stringMatching(detail) });

test('a file is read, as bytes or text', async () => {
  const path = join(folder, 'a.yaml');
  await writeFile(path, 'ä: 1');
  expect(await readRegularText(path)).toBe('ä: 1');
  expect(readRegularTextSync(path)).toBe('ä: 1');
  expect(await readRegular(path)).toHaveLength(5);
});

test.skipIf(process.platform === 'win32')(
  'a pipe and a device are refused instead of read for ever',
  { timeout: 20_000 },
  async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    for (const path of [pipe, '/dev/zero']) {
      await expect(readRegular(path)).rejects.toThrow(unreadable(/neither a file nor a folder/));
      expect(() => readRegularTextSync(path)).toThrow(unreadable(/neither a file nor a folder/));
    }
  },
);

test('what is not there, a folder, and what is far too large', async () => {
  await expect(readRegular(join(folder, 'none'))).rejects.toThrow(unreadable(/./));
  await expect(readRegular(folder)).rejects.toThrow(unreadable(/./));
  const sparse = join(folder, 'large');
  await writeFile(sparse, '');
  await truncate(sparse, 2 ** 29);
  await expect(readRegular(sparse)).rejects.toThrow(unreadable(/536870912 bytes, more than 268435456/));
});
