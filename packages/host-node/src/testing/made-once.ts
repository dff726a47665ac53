import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Fills a folder with what takes long to make and comes out the same each time: made once in a run of the tests, then copied. Outside of
 * one (`runtime-tests/shared-folder.ts` sets `RADSCORE_TEST_FOLDER`) it is made in its place.
 *
 * @param make fills a new folder; what it makes may not hang on where that is.
 * @example
 * await madeOnce('database', folder, (empty) => initialise(empty));
 */
export async function madeOnce(name: string, folder: string, make: (folder: string) => Promise<void>): Promise<void> {
  const shared = process.env.RADSCORE_TEST_FOLDER;
  await mkdir(folder, { recursive: true });
  if (shared === undefined) return make(folder);
  const template = join(shared, name);
  while (!existsSync(template)) await makeAlone(template, make);
  await cp(template, folder, { recursive: true });
}

/** Of those who ask at once one makes it and the others wait; where making it failed, each of them tries too. */
async function makeAlone(template: string, make: (folder: string) => Promise<void>): Promise<void> {
  const [lock, part] = [`${template}.lock`, `${template}.part`];
  try {
    await mkdir(lock);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    await sleep(50);
    return;
  }
  try {
    if (existsSync(template)) return;
    await rm(part, { recursive: true, force: true });
    await mkdir(part);
    await make(part);
    // At once, so that nobody sees the half of it.
    await rename(part, template);
  } finally {
    await rm(lock, { recursive: true });
  }
}
