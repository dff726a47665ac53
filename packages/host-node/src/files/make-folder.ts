import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hostError } from '../errors.js';

/**
 * Makes a folder and those above it. Node's own recursive form never ends where a file system says of a folder that is there that it
 * is not, as /proc does.
 *
 * @throws RAD-FILE-UNWRITABLE
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await make(path);
  } catch (error) {
    throw hostError('RAD-FILE-UNWRITABLE', { detail: (error as Error).message }, { file: path });
  }
}

async function make(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return;
  const above = dirname(path);
  if (above !== path) await make(above);
  await mkdir(path).catch((error: NodeJS.ErrnoException) => {
    // Somebody else may have made it meanwhile; a file of this name is a fault.
    if (error.code !== 'EEXIST' || found !== undefined) throw error;
  });
}
