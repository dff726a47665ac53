import { coreError } from '@radscore/core';
import type { VoxelArray } from '../volume/volume.js';
import { formatError } from './errors.js';
import type { ReadOptions } from './format.js';

/** The voxel types that the file formats can hold. */
export type VoxelType = keyof typeof bytesPerVoxel;

/** Size of one voxel in a file, bytes. */
export const bytesPerVoxel = {
  int8: 1,
  uint8: 1,
  int16: 2,
  uint16: 2,
  int32: 4,
  uint32: 4,
  int64: 8,
  uint64: 8,
  float32: 4,
  float64: 8,
} as const;

const arrays = {
  int8: Int8Array,
  uint8: Uint8Array,
  int16: Int16Array,
  uint16: Uint16Array,
  int32: Int32Array,
  uint32: Uint32Array,
  float32: Float32Array,
  float64: Float64Array,
} as const;

const hostIsLittleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** The largest block of voxels read from one file: 4 GiB. */
const greatestSize = 2 ** 32;

/** Number of bytes of `count` voxels of a type; throws RAD-FILE-TOO-LARGE beyond a limit, 4 GiB by default. */
export function voxelBytes(type: VoxelType, count: number, { maxBytes = greatestSize }: ReadOptions = {}): number {
  const bytes = count * bytesPerVoxel[type];
  const limit = Math.min(maxBytes, greatestSize);
  if (!(bytes <= limit)) throw formatError('RAD-FILE-TOO-LARGE', { bytes, limit });
  return bytes;
}

/**
 * Raw bytes as voxels: a view where byte order and alignment allow it, else a copy.
 * 64-bit integers become Int32 (Uint32) where all of them fit, else Float64 where all are exact (up to 2^53), else
 * RAD-VOXEL-RANGE.
 */
export function decodeVoxels(bytes: Uint8Array, type: VoxelType, littleEndian: boolean): VoxelArray {
  const size = bytesPerVoxel[type];
  const count = Math.floor(bytes.length / size);
  let { buffer, byteOffset }: { buffer: ArrayBufferLike; byteOffset: number } = bytes;
  if (size > 1 && littleEndian !== hostIsLittleEndian) {
    ({ buffer, byteOffset } = swapBytes(bytes, size));
  } else if (byteOffset % size !== 0) {
    // Not `slice`: that of Node's Buffer does not copy.
    ({ buffer, byteOffset } = new Uint8Array(bytes));
  }
  if (type === 'int64' || type === 'uint64') {
    return narrow(new Uint32Array(buffer, byteOffset, count * 2), type === 'int64');
  }
  return new arrays[type](buffer as ArrayBuffer, byteOffset, count);
}

/** The name of the type of a voxel array. */
export function voxelTypeOf(data: VoxelArray): Exclude<VoxelType, 'int64' | 'uint64'> {
  for (const [name, array] of Object.entries(arrays)) {
    if (data instanceof array) return name as keyof typeof arrays;
  }
  throw coreError('RAD-INTERNAL', { detail: 'the data are no voxel array' });
}

/** The bytes of a voxel array in little-endian order: a view on every usual host. */
export function littleEndianBytes(data: VoxelArray): Uint8Array {
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return hostIsLittleEndian || data.BYTES_PER_ELEMENT === 1 ? bytes : swapBytes(bytes, data.BYTES_PER_ELEMENT);
}

function swapBytes(bytes: Uint8Array, size: number): Uint8Array {
  const swapped = new Uint8Array(bytes.length);
  for (let at = 0; at + size <= bytes.length; at += size) {
    for (let b = 0; b < size; b++) swapped[at + b] = bytes[at + size - 1 - b];
  }
  return swapped;
}

function narrow(words: Uint32Array, signed: boolean): VoxelArray {
  const count = words.length / 2;
  const low = hostIsLittleEndian ? 0 : 1;
  const wide = new Float64Array(count);
  let least = 0;
  let most = 0;
  for (let i = 0; i < count; i++) {
    const high = words[2 * i + 1 - low];
    const value = (signed ? high | 0 : high) * 4294967296 + words[2 * i + low];
    // Values beyond 2^53 are rounded here, but never to below it, so the check after the loop finds them.
    wide[i] = value;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const extreme = most > -least ? most : least;
  if (Math.abs(extreme) > Number.MAX_SAFE_INTEGER) throw formatError('RAD-VOXEL-RANGE', { value: extreme });
  if (least >= -0x80000000 && most <= 0x7fffffff) return Int32Array.from(wide);
  if (least >= 0 && most <= 0xffffffff) return Uint32Array.from(wide);
  return wide;
}
