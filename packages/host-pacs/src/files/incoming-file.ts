import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pacsError } from '../errors.js';
import { type InstanceIdentity, part10Head } from './part10.js';

/** An instance that lies on the disk, flushed, under a name of its own that nobody refers to yet. */
export interface ReceivedFile extends InstanceIdentity {
  readonly path: string;
  /** SHA-256 of the file. */
  readonly hash: string;
  readonly bytes: number;
  /** The beginning of the file, long enough for most headers. */
  readonly head: Uint8Array;
}

export interface IncomingFile {
  /** Takes bytes of the data set. */
  write(bytes: Uint8Array): void;
  /** Resolves when little waits to be written; undefined where that is so. */
  pressure(): Promise<void> | undefined;
  /** Flushes the file to the disk. @throws RAD-INSTANCE-TOO-LARGE; what the disk says (`code: 'ENOSPC'`). Nothing is left behind then. */
  finish(): Promise<ReceivedFile>;
  /** Takes away what was written. */
  discard(): Promise<void>;
}

/** Written in pieces of this size; a slice of 512 x 512 is one. */
const piece = 1 << 20;
const mostWaiting = 4 * piece;
const headBytes = 256 * 1024;

/**
 * Writes an instance to the disk while it comes, so that memory does not grow with it.
 *
 * @param most bytes that are taken; of more than that the rest is dropped, and `finish` refuses.
 */
export function incomingFile(folder: string, identity: InstanceIdentity, most: number): IncomingFile {
  const path = join(folder, `${randomUUID()}.part`);
  const hash = createHash('sha256');
  let file: Promise<FileHandle> | undefined;
  let waiting: Uint8Array[] = [];
  let held = 0;
  let total = 0;
  let writing: Promise<void> = Promise.resolve();
  let unwritten = 0;
  let failure: unknown;
  const head: Uint8Array[] = [];
  let headLength = 0;

  const flush = () => {
    if (held === 0 || failure !== undefined) return;
    const [parts, length] = [waiting, held];
    waiting = [];
    unwritten += held;
    held = 0;
    file ??= open(path, 'wx');
    const handle = file;
    writing = writing
      .then(async () => {
        if (failure === undefined) await writeParts(await handle, parts, length);
      })
      .catch((error: unknown) => {
        failure ??= error;
      })
      .then(() => {
        unwritten -= length;
      });
  };
  const add = (bytes: Uint8Array) => {
    total += bytes.length;
    if (total > most) failure ??= pacsError('RAD-INSTANCE-TOO-LARGE', { limit: most });
    if (failure !== undefined) return;
    hash.update(bytes);
    if (headLength < headBytes) {
      head.push(bytes.subarray(0, headBytes - headLength));
      headLength += bytes.length;
    }
    waiting.push(bytes);
    held += bytes.length;
    if (held >= piece) flush();
  };
  const discard = async () => {
    failure ??= new Error('discarded');
    await writing;
    await file?.then((handle) => handle.close()).catch(() => {});
    await rm(path, { force: true });
  };
  add(part10Head(identity));
  return {
    write: add,
    pressure: () => (unwritten > mostWaiting ? writing : undefined),
    discard,
    async finish() {
      flush();
      await writing;
      try {
        if (failure !== undefined) throw failure;
        const handle = await file!;
        await handle.datasync();
        await handle.close();
      } catch (error) {
        await discard();
        throw error;
      }
      return { ...identity, path, hash: hash.digest('hex'), bytes: total, head: Buffer.concat(head) };
    },
  };
}

/** Writes parts one after the other without joining them first. What a disk that is nearly full leaves over is written again, for its error. */
async function writeParts(file: FileHandle, parts: readonly Uint8Array[], length: number): Promise<void> {
  const { bytesWritten } = await file.writev(parts);
  if (bytesWritten < length) await file.writeFile(Buffer.concat(parts, length).subarray(bytesWritten));
}
