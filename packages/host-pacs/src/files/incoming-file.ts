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
const headBytes = 64 * 1024;

/**
 * Pieces that nobody fills now. What comes is copied into them: buffers of its own, which live as long as a flush of the disk takes, would
 * make the collector mark the whole heap every few slices.
 */
const spare: Buffer[] = [];
const mostSpare = 8;
const giveBack = (buffer: Buffer) => {
  if (spare.length < mostSpare) spare.push(buffer);
};

/**
 * Writes an instance to the disk while it comes, so that memory does not grow with it.
 *
 * @param most bytes that are taken; of more than that the rest is dropped, and `finish` refuses.
 */
export function incomingFile(folder: string, identity: InstanceIdentity, most: number): IncomingFile {
  const path = join(folder, `${randomUUID()}.part`);
  const hash = createHash('sha256');
  let file: Promise<FileHandle> | undefined;
  /** The piece that is being filled, and how much of it is. */
  let filling: Buffer | undefined;
  let held = 0;
  let total = 0;
  let writing: Promise<void> = Promise.resolve();
  let unwritten = 0;
  let failure: unknown;
  let head: Buffer | undefined;

  const flush = () => {
    if (filling === undefined || failure !== undefined) return;
    const [full, length] = [filling, held];
    head ??= Buffer.from(full.subarray(0, Math.min(length, headBytes)));
    filling = undefined;
    unwritten += length;
    held = 0;
    file ??= open(path, 'wx');
    const handle = file;
    writing = writing
      .then(async () => {
        if (failure === undefined) await writeAll(await handle, full.subarray(0, length));
      })
      .catch((error: unknown) => {
        failure ??= error;
      })
      .then(() => {
        unwritten -= length;
        giveBack(full);
      });
  };
  const add = (bytes: Uint8Array) => {
    total += bytes.length;
    if (total > most) failure ??= pacsError('RAD-INSTANCE-TOO-LARGE', { limit: most });
    if (failure !== undefined) return;
    hash.update(bytes);
    for (let at = 0; at < bytes.length; ) {
      filling ??= spare.pop() ?? Buffer.allocUnsafeSlow(piece);
      const part = bytes.subarray(at, at + piece - held);
      filling.set(part, held);
      held += part.length;
      at += part.length;
      if (held === piece) flush();
    }
  };
  const discard = async () => {
    failure ??= new Error('discarded');
    if (filling !== undefined) giveBack(filling);
    filling = undefined;
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
      return { ...identity, path, hash: hash.digest('hex'), bytes: total, head: head! };
    },
  };
}

/** What a disk that is nearly full leaves over is written again, for its error. */
async function writeAll(file: FileHandle, bytes: Buffer): Promise<void> {
  const { bytesWritten } = await file.write(bytes);
  if (bytesWritten < bytes.length) await file.writeFile(bytes.subarray(bytesWritten));
}
