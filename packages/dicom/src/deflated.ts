import { formatError } from '@radscore/image';

import { Inflate } from 'fflate';

const step = 4096;

/**
 * The bytes before `start` as they are, followed by the deflated data set unpacked.
 *
 * A head of four times the file's size (a MiB at least) is unpacked first; only when more follows, `announcedEnd` reads
 * from it how long the whole is to be, so that a small file cannot ask for much memory.
 * Throws RAD-FILE-CORRUPT, and RAD-FILE-SURPLUS when more comes out than announced.
 */
export function inflateDataset(
  bytes: Uint8Array,
  start: number,
  announcedEnd: (head: Uint8Array) => number,
): Uint8Array {
  const headSize = Math.max(2 ** 20, 4 * bytes.length);
  const head = inflateUpTo(bytes, start, headSize);
  if (head.complete) return head.bytes;
  const limit = announcedEnd(head.bytes) + headSize;
  const whole = inflateUpTo(bytes, start, limit);
  if (!whole.complete) throw formatError('RAD-FILE-SURPLUS', { expected: limit });
  return whole.bytes;
}

/** Unpacks one deflated frame, which must give at least `size` bytes; throws RAD-FILE-CORRUPT or RAD-FILE-TRUNCATED. */
export function inflateFrame(packed: Uint8Array, size: number): Uint8Array {
  const { bytes } = inflateUpTo(packed, 0, size);
  if (bytes.length < size) throw formatError('RAD-FILE-TRUNCATED', { expected: size, actual: bytes.length });
  return bytes.subarray(0, size);
}

function inflateUpTo(packed: Uint8Array, start: number, limit: number): { bytes: Uint8Array; complete: boolean } {
  const pieces: Uint8Array[] = [packed.subarray(0, start)];
  let total = start;
  const stream = new Inflate((piece) => {
    pieces.push(piece.slice());
    total += piece.length;
  });
  try {
    for (let at = start; at < packed.length && total <= limit; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch (error) {
    throw formatError('RAD-FILE-CORRUPT', { detail: error instanceof Error ? error.message : String(error) });
  }
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { bytes, complete: total <= limit };
}
