import { imageError } from '../errors.js';

import type { ReadOptions } from './format.js';
import { inflate as defaultInflate, requirePlausibleSize } from './inflate.js';

/** Exactly `size` bytes that are stored as they are; throws RAD-FILE-TRUNCATED or RAD-FILE-SURPLUS. */
export function plainBytes(stored: Uint8Array, size: number): Uint8Array {
  if (stored.length < size) throw imageError('RAD-FILE-TRUNCATED', { expected: size, actual: stored.length });
  if (stored.length > size) throw imageError('RAD-FILE-SURPLUS', { expected: size });
  return stored;
}

/** Exactly `size` bytes out of a gzip or zlib stream; throws the errors of `Inflate`. */
export function packedBytes(stored: Uint8Array, size: number, { inflate = defaultInflate }: ReadOptions): Uint8Array {
  requirePlausibleSize(stored, size);
  return inflate(stored, size);
}

/** A data file that a header names; only files of the header's own folder. Throws RAD-COMPANION-MISSING. */
export function companionBytes(name: string, { companion }: ReadOptions): Uint8Array {
  const local = name.replace(/^\.\//, '');
  const found = /[/\\]|^\.\.?$|^$/.test(local) ? undefined : companion?.(local);
  if (found === undefined) throw imageError('RAD-COMPANION-MISSING', { name });
  return found;
}

/**
 * Data spread over several files of equal size, one behind the other.
 *
 * @param part the bytes of one file, of `size` bytes once unpacked
 */
export function joinedFiles(names: readonly string[], size: number, part: (name: string, size: number) => Uint8Array) {
  if (names.length === 1) return part(names[0], size);
  if (size % names.length !== 0) {
    throw imageError('RAD-FILE-TRUNCATED', { expected: size, actual: `${names.length} files of unequal size` });
  }
  const each = size / names.length;
  // All parts are there before the whole is allocated: a header alone cannot ask for memory.
  const parts = names.map((name) => part(name, each));
  const whole = new Uint8Array(size);
  for (const [n, bytes] of parts.entries()) whole.set(bytes, n * each);
  return whole;
}
