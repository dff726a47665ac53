import type { RadError } from '@radscore/core';
import { formatError } from './errors.js';
import type { VoxelType } from './voxels.js';

/** What radscore uses of a NIfTI-1 or NIfTI-2 header, with the differences of the two removed. */
export interface NiftiHeader {
  readonly version: 1 | 2;
  readonly littleEndian: boolean;
  /** True when the voxels are in a file of their own, .img beside .hdr. */
  readonly paired: boolean;
  /** dim[1] to dim[7]; 1 beyond dim[0]. */
  readonly dim: readonly number[];
  readonly type: VoxelType;
  /** pixdim[0] to pixdim[7], in the unit of the file; pixdim[0] is the sign of the z axis of the qform. */
  readonly pixdim: readonly number[];
  /** Where the voxels begin, bytes. */
  readonly voxOffset: number;
  readonly slope: number;
  readonly inter: number;
  /** Millimetres in one unit of length. */
  readonly unit: number;
  readonly qformCode: number;
  /** quatern b, c, d and qoffset x, y, z. */
  readonly qform: readonly number[];
  readonly sformCode: number;
  /** srow x, y, z: 3 rows of 4. */
  readonly sform: readonly number[];
}

/** Bytes that hold any NIfTI header. */
export const longestNiftiHeader = 540;

const types: Readonly<Record<number, VoxelType>> = {
  2: 'uint8',
  4: 'int16',
  8: 'int32',
  16: 'float32',
  64: 'float64',
  256: 'int8',
  512: 'uint16',
  768: 'uint32',
  1024: 'int64',
  1280: 'uint64',
};

const unreadTypes: Readonly<Record<number, string>> = {
  1: 'single bits',
  32: 'complex numbers',
  128: 'colours (RGB)',
  1536: '128-bit floating point numbers',
  1792: 'complex numbers',
  2048: 'complex numbers',
  2304: 'colours (RGBA)',
};

// xyzt_units: the low three bits; unknown is taken as mm, as ITK does.
const millimetres: Readonly<Record<number, number>> = { 0: 1, 1: 1000, 2: 1, 3: 0.001 };

/** Where each field lies in the two versions, bytes. */
const layouts = {
  1: { magic: 344, dim: 40, type: 70, bitpix: 72, pixdim: 76, slope: 112, inter: 116, units: 123 },
  2: { magic: 4, dim: 16, type: 12, bitpix: 14, pixdim: 104, slope: 176, inter: 184, units: 500 },
} as const;

/** The version and byte order of a NIfTI header, or undefined when the bytes do not begin with one. */
export function niftiKind(bytes: Uint8Array): { version: 1 | 2; littleEndian: boolean; paired: boolean } | undefined {
  if (bytes.length < 348) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const littleEndian = [348, 540].includes(view.getInt32(0, true));
  const headerSize = view.getInt32(0, littleEndian);
  if (headerSize !== 348 && headerSize !== 540) return undefined;
  const version = headerSize === 348 ? 1 : 2;
  const { magic } = layouts[version];
  const word = String.fromCharCode(...bytes.subarray(magic, magic + 4));
  if (word !== `n+${version}\0` && word !== `ni${version}\0`) return undefined;
  return { version, littleEndian, paired: word[1] === 'i' };
}

/** Reads a NIfTI header; throws RAD-HEADER-INVALID, RAD-FORMAT-UNSUPPORTED or RAD-FILE-TRUNCATED. */
export function parseNiftiHeader(bytes: Uint8Array): NiftiHeader {
  const kind = niftiKind(bytes);
  if (kind === undefined) {
    if (bytes.length < 348) throw formatError('RAD-FILE-TRUNCATED', { expected: 348, actual: bytes.length });
    throw invalid('magic', 'is not that of NIfTI-1 or NIfTI-2');
  }
  const { version, littleEndian, paired } = kind;
  const headerSize = version === 1 ? 348 : 540;
  if (bytes.length < headerSize) {
    throw formatError('RAD-FILE-TRUNCATED', { expected: headerSize, actual: bytes.length });
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const at = layouts[version];
  const int16 = (offset: number) => view.getInt16(offset, littleEndian);
  const int32 = (offset: number) => view.getInt32(offset, littleEndian);
  const int64 = (offset: number) => Number(view.getBigInt64(offset, littleEndian));
  const float32 = (offset: number) => view.getFloat32(offset, littleEndian);
  const real = version === 1 ? float32 : (offset: number) => view.getFloat64(offset, littleEndian);
  const reals = (offset: number, count: number) =>
    Array.from({ length: count }, (_, i) => real(offset + i * (version === 1 ? 4 : 8)));
  const dims = Array.from({ length: 8 }, (_, i) => (version === 1 ? int16(at.dim + 2 * i) : int64(at.dim + 8 * i)));

  return {
    version,
    littleEndian,
    paired,
    dim: usedDimensions(dims),
    type: voxelType(int16(at.type), int16(at.bitpix)),
    pixdim: reals(at.pixdim, 8),
    voxOffset: dataOffset(version === 1 ? float32(108) : int64(168), paired ? 0 : headerSize),
    slope: real(at.slope),
    inter: real(at.inter),
    unit: millimetres[(version === 1 ? view.getUint8(at.units) : int32(at.units)) & 7] ?? 1,
    qformCode: version === 1 ? int16(252) : int32(344),
    sformCode: version === 1 ? int16(254) : int32(348),
    qform: version === 1 ? reals(256, 6) : reals(352, 6),
    sform: version === 1 ? reals(280, 12) : reals(400, 12),
  };
}

function usedDimensions(dims: readonly number[]): number[] {
  const used = dims[0];
  if (!(used >= 1 && used <= 7)) throw invalid('dim[0]', `is ${used}, not 1 to 7`);
  return dims.slice(1).map((n, i) => {
    if (i >= used) return 1;
    if (!(n >= 1 && n <= 2 ** 31)) throw invalid(`dim[${i + 1}]`, `is ${n}`);
    return n;
  });
}

function voxelType(code: number, bits: number): VoxelType {
  if (code in unreadTypes) throw formatError('RAD-FORMAT-UNSUPPORTED', { format: 'NIfTI', what: unreadTypes[code] });
  const type = types[code];
  if (type === undefined) throw invalid('datatype', `is ${code}`);
  // A bitpix of 0 is left by writers that do not fill it in; another contradiction means a damaged header.
  if (bits !== 0 && bits !== Number(/\d+/.exec(type)?.[0])) throw invalid('bitpix', `is ${bits} for ${type}`);
  return type;
}

/** The offset as the reference library takes it: at least behind the header. */
function dataOffset(offset: number, least: number): number {
  if (!(offset < 2 ** 31)) throw invalid('vox_offset', `is ${offset}`);
  return Math.max(Math.trunc(offset), least);
}

function invalid(field: string, problem: string): RadError {
  return formatError('RAD-HEADER-INVALID', { format: 'NIfTI', field, problem });
}
