import type { VoxelArray } from '../volume/volume.js';
import { formatError } from './errors.js';
import { bytesPerVoxel, type VoxelType } from './voxels.js';

const arrays = {
  int8: Int8Array,
  uint8: Uint8Array,
  int16: Int16Array,
  uint16: Uint16Array,
  int32: Int32Array,
  uint32: Uint32Array,
  int64: Float64Array,
  uint64: Float64Array,
  float32: Float32Array,
  float64: Float64Array,
} as const;

/** Voxels written as numbers in text, with blanks, commas or line ends between them; `size` bytes of them in memory. */
export function decodeText(text: Uint8Array, type: VoxelType, size: number): VoxelArray {
  const count = size / bytesPerVoxel[type];
  // A digit and a separator each at least: a header alone cannot ask for memory.
  if (text.length + 1 < 2 * count) {
    throw formatError('RAD-FILE-TRUNCATED', { expected: 2 * count - 1, actual: text.length });
  }
  const voxels = new arrays[type](count);
  let n = 0;
  let at = 0;
  while (at < text.length) {
    while (at < text.length && isSeparator(text[at])) at++;
    const start = at;
    while (at < text.length && !isSeparator(text[at])) at++;
    if (start === at) break;
    if (n === count) throw formatError('RAD-FILE-SURPLUS', { expected: `${count} numbers, and so many` });
    voxels[n++] = number(String.fromCharCode(...text.subarray(start, Math.min(at, start + 64))), type);
  }
  if (n < count) throw formatError('RAD-FILE-TRUNCATED', { expected: `${count} numbers`, actual: n });
  return voxels;
}

/** Bytes written as pairs of hexadecimal digits; throws RAD-FILE-TRUNCATED, RAD-FILE-SURPLUS, RAD-FILE-CORRUPT. */
export function decodeHex(text: Uint8Array, size: number): Uint8Array {
  if (text.length < 2 * size) throw formatError('RAD-FILE-TRUNCATED', { expected: 2 * size, actual: text.length });
  const bytes = new Uint8Array(size);
  let digits = 0;
  for (const letter of text) {
    if (isSeparator(letter)) continue;
    const digit = Number.parseInt(String.fromCharCode(letter), 16);
    if (Number.isNaN(digit)) throw formatError('RAD-FILE-CORRUPT', { detail: 'a hexadecimal digit is expected' });
    if (digits === 2 * size) throw formatError('RAD-FILE-SURPLUS', { expected: size });
    bytes[digits >> 1] |= digits % 2 === 0 ? digit << 4 : digit;
    digits++;
  }
  if (digits < 2 * size) throw formatError('RAD-FILE-TRUNCATED', { expected: 2 * size, actual: digits });
  return bytes;
}

function isSeparator(letter: number): boolean {
  return letter === 0x20 || letter === 0x2c || (letter >= 0x09 && letter <= 0x0d);
}

function number(word: string, type: VoxelType): number {
  const isFloat = type === 'float32' || type === 'float64';
  if (isFloat && /^[-+]?(nan|inf(inity)?)$/i.test(word)) {
    if (/nan/i.test(word)) return Number.NaN;
    return word.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  }
  const value = Number(word);
  if (!Number.isFinite(value)) throw formatError('RAD-FILE-CORRUPT', { detail: `"${word}" is not a number` });
  const isWide = type === 'int64' || type === 'uint64';
  if (isWide && !Number.isSafeInteger(value)) throw formatError('RAD-VOXEL-RANGE', { value: word });
  return value;
}
