import { readFileSync, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { hostError } from '../errors.js';
import { notAFile, unreadable } from './walk-folder.js';

/** Tables, protocols, models and settings are small; what is larger than this is not such a thing. */
const largest = 256 * 2 ** 20;

/**
 * The bytes of a file that is read whole. A pipe or a device, which would never come to an end, and what is too large to be meant are
 * refused before a byte is read.
 *
 * @throws RAD-FILE-UNREADABLE
 */
export async function readRegular(path: string, limit = largest): Promise<Buffer> {
  requireRegular(path, await stat(path).catch(unreadable(path)), limit);
  return readFile(path).catch(unreadable(path));
}

/** The same as UTF-8 text. @throws RAD-FILE-UNREADABLE */
export async function readRegularText(path: string): Promise<string> {
  return (await readRegular(path)).toString('utf8');
}

/** The same at once. @throws RAD-FILE-UNREADABLE */
export function readRegularTextSync(path: string): string {
  try {
    requireRegular(path, statSync(path), largest);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith('RAD-')) throw error;
    return unreadable(path)(error as Error);
  }
}

function requireRegular(
  path: string,
  info: { isFile(): boolean; isDirectory(): boolean; readonly size: number },
  limit: number,
): void {
  if (!info.isFile() && !info.isDirectory()) throw notAFile(path);
  if (info.size <= limit) return;
  throw hostError('RAD-FILE-UNREADABLE', { detail: `it has ${info.size} bytes, more than ${limit}` }, { file: path });
}
