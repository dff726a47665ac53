import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { hashedFiles } from './files.js';

/** What was done to folders and files, in order. */
const done: string[] = [];
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return {
    ...real,
    rename: async (from: string, to: string) => {
      await real.rename(from, to);
      done.push(`rename ${basename(to)}`);
    },
    open: async (path: string, flags: string) => {
      const handle = await real.open(path, flags);
      const sync = handle.sync.bind(handle);
      handle.sync = async () => {
        await sync();
        done.push(`flush ${basename(path)}`);
      };
      return handle;
    },
  };
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-files-'));
});
afterAll(() => rm(folder, { recursive: true }));

test.skipIf(process.platform === 'win32')(
  'a file is taken when its folder was flushed after it came, the same one again too',
  async () => {
    const files = hashedFiles(join(folder, 'kept'), '.dcm');
    const hash = 'ab12';
    const take = async (content: string) => {
      done.length = 0;
      const path = join(folder, 'incoming');
      await writeFile(path, content);
      await files.take(path, hash);
      return [...done];
    };
    // The folder of its folder first, which was made.
    expect(await take('same')).toEqual(['flush kept', 'rename ab12.dcm', 'flush ab']);
    expect(await take('same')).toEqual(['rename ab12.dcm', 'flush ab']);
    expect(await readFile(files.pathOf(hash), 'utf8')).toBe('same');
  },
);
