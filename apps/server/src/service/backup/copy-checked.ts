import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { serverError } from '../../errors.js';
import { hashOf } from './hash-of.js';

/**
 * Copies a file, unless it is there with the same content, and checks its content on the way.
 *
 * @param hash SHA-256 of the content.
 * @throws RAD-BACKUP-INVALID, and ENOENT where there is no such file; nothing is left behind then.
 */
export async function copyChecked(from: string, to: string, hash: string): Promise<void> {
  if ((await hashOf(to).catch(() => undefined)) === hash) return;
  await mkdir(dirname(to), { recursive: true });
  const part = `${to}.part`;
  const file = await open(part, 'w');
  const found = createHash('sha256');
  try {
    for await (const bytes of createReadStream(from)) {
      found.update(bytes as Buffer);
      await file.writeFile(bytes as Buffer);
    }
    await file.sync();
    await file.close();
  } catch (error) {
    await file.close();
    await rm(part, { force: true });
    throw error;
  }
  if (found.digest('hex') === hash) return rename(part, to);
  await rm(part);
  throw serverError('RAD-BACKUP-INVALID', { problem: 'its content is not the one that its name says' }, { file: from });
}
