import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hostError } from '../errors.js';

/**
 * Writes a file so that at any moment, even of a crash, its path holds either what was there before or all of the new content:
 * to a temporary name in the same folder, flushed to the disk, renamed, and the folder flushed.
 *
 * @param mode who may read it: 0o600 the user alone (default: as the process makes files).
 *
 * Throws RAD-FILE-UNWRITABLE; nothing is left behind then.
 */
export async function writeFileAtomic(
  path: string,
  content: Uint8Array | string,
  { mode = 0o666 }: { readonly mode?: number } = {},
): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await flushFolder(folder);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw hostError('RAD-FILE-UNWRITABLE', { detail: (error as Error).message }, { file: path });
  }
}

/** A rename is on the disk only when its folder is; Windows does not let folders be opened, and does not need it. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
