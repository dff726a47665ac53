import { isRadError } from '@radscore/core';
import { formatError } from './errors.js';

import type { ReadOptions } from './format.js';
import { inflate as defaultInflate, inflateHead, isGzip, requirePlausibleSize } from './inflate.js';

/**
 * Exactly `size` bytes that are stored as they are. A line end behind them, or zeros that fill less than a slice, is padding: left out,
 * with the note RAD-FILE-PADDED.
 *
 * @param slice bytes of one slice
 * Throws RAD-FILE-TRUNCATED or RAD-FILE-SURPLUS.
 */
export function plainBytes(stored: Uint8Array, size: number, slice: number, options: ReadOptions): Uint8Array {
  if (stored.length < size) throw formatError('RAD-FILE-TRUNCATED', { expected: size, actual: stored.length });
  if (stored.length > size) leavePadding(stored.subarray(size), size, slice, options);
  return stored.subarray(0, size);
}

/** Exactly `size` bytes out of a gzip or zlib stream, padding left out as by `plainBytes`; throws the errors of `Inflate`. */
export function packedBytes(stored: Uint8Array, size: number, slice: number, options: ReadOptions): Uint8Array {
  const { inflate = defaultInflate } = options;
  requirePlausibleSize(stored, size);
  try {
    return inflate(stored, size);
  } catch (error) {
    const end = gzipEnd(stored, size);
    if (end < stored.length) {
      const inner = inflate(stored.subarray(0, end), size);
      options.note?.(formatError('RAD-FILE-PADDED', { bytes: stored.length - end }).toJSON());
      return inner;
    }
    if (!isRadError(error, 'RAD-FILE-SURPLUS') || !isGzip(stored)) throw error;
    const whole = inflateHead(stored, size + Math.min(slice, longestPadding));
    leavePadding(whole.subarray(size), size, slice, options);
    return whole.subarray(0, size);
  }
}

const longestPadding = 65536;

/** Where a gzip stream of `size` bytes ends, told by the length it keeps last, before a line end or zeros; else its whole length. */
function gzipEnd(stored: Uint8Array, size: number): number {
  if (!isGzip(stored)) return stored.length;
  const view = new DataView(stored.buffer, stored.byteOffset, stored.length);
  const least = Math.max(20, stored.length - longestPadding);
  for (let end = stored.length; end > least; end--) {
    if (end < stored.length && view.getUint32(end - 4, true) === size >>> 0) return end;
    const last = stored[end - 1];
    if (last !== 0 && !(last === 0x0a && end === stored.length) && !(last === 0x0d && end === stored.length - 1)) break;
  }
  return stored.length;
}

function leavePadding(rest: Uint8Array, expected: number, slice: number, { note }: ReadOptions): void {
  const bytes = rest.length;
  const isLineEnd = (bytes === 1 && rest[0] === 0x0a) || (bytes === 2 && rest[0] === 0x0d && rest[1] === 0x0a);
  const isPadding = bytes < Math.min(slice, longestPadding) && rest.every((byte) => byte === 0);
  if (!isLineEnd && !isPadding) throw formatError('RAD-FILE-SURPLUS', { expected });
  note?.(formatError('RAD-FILE-PADDED', { bytes }).toJSON());
}

/**
 * A data file that a header names: of the header's own folder, or of one below it, with either slash between.
 * Throws RAD-COMPANION-ELSEWHERE for one that lies above or is named from the root, RAD-COMPANION-MISSING.
 */
export function companionBytes(name: string, { companion }: ReadOptions): Uint8Array {
  const path = name.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
  if (/^\/|^[a-z]:|^\/\/|(^|\/)\.\.(\/|$)/i.test(path)) throw formatError('RAD-COMPANION-ELSEWHERE', { name });
  const found = /^\.?$/.test(path) ? undefined : (companion?.(path) ?? companion?.(name));
  if (found === undefined) throw formatError('RAD-COMPANION-MISSING', { name });
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
    throw formatError('RAD-FILE-TRUNCATED', { expected: size, actual: `${names.length} files of unequal size` });
  }
  const each = size / names.length;
  // All parts are there before the whole is allocated: a header alone cannot ask for memory.
  const parts = names.map((name) => part(name, each));
  const whole = new Uint8Array(size);
  for (const [n, bytes] of parts.entries()) whole.set(bytes, n * each);
  return whole;
}
