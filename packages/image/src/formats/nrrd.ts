import type { Geometry, Triple, VoxelArray } from '../volume/volume.js';
import { formatError } from './errors.js';
import type { FormatReader, ReadOptions } from './format.js';
import { pickFrame } from './frames.js';
import { checkedGeometry, norm } from './grid.js';
import { isNrrd, type NrrdHeader, parseNrrdHeader } from './nrrd-header.js';
import { nrrdSegments } from './nrrd-segments.js';
import { companionBytes, joinedFiles, packedBytes, plainBytes } from './stored.js';
import { decodeHex, decodeText } from './text-voxels.js';
import { bytesPerVoxel, decodeVoxels, voxelBytes } from './voxels.js';

/**
 * NRRD, attached (.nrrd) and detached (.nhdr), as raw, gzip, ascii or hex data of either byte order, in one data file or
 * several of the same folder. The space is turned to LPS (RAS, LAS and LPS are known; others are taken as LPS, as ITK does; for
 * LAS the second axis is turned, where ITK turns the first).
 * An axis that is not of space (a list, a time series) is a row of frames.
 *
 * Throws RAD-HEADER-INVALID, RAD-FORMAT-UNSUPPORTED (bzip2, blocks, more than three axes of space), RAD-FRAMES-SEVERAL,
 * RAD-SPACING-INVALID, RAD-DIRECTION-SKEWED, RAD-FILE-TRUNCATED, RAD-FILE-SURPLUS, RAD-FILE-CORRUPT, RAD-COMPANION-MISSING.
 * Source: https://teem.sourceforge.net/nrrd/format.html, ITK's NrrdImageIO.
 */
export const nrrd: FormatReader = {
  name: 'NRRD',
  extensions: ['.nrrd', '.nhdr'],
  sniff: isNrrd,
  dataFiles: (bytes) => parseNrrdHeader(bytes).dataFiles,
  segments: nrrdSegments,
  read: (bytes, options = {}) => {
    const header = parseNrrdHeader(bytes);
    const axes = spatialAxes(header);
    const geometry = nrrdGeometry(header, axes);
    const frames = frameAxis(header, axes);
    const all = voxelBytes(
      header.type,
      header.sizes.reduce((product, n) => product * n, 1),
      options,
    );
    const { inner, count } = frames;
    const whole = allVoxels(bytes, header, all, options);
    return { geometry, data: pickFrame(whole, inner, count, options.frame) };
  },
};

function spatialAxes({ directions }: NrrdHeader): number[] {
  const axes = directions.flatMap((direction, a) => (direction === undefined ? [] : [a]));
  if (axes.length < 1 || axes.length > 3) {
    throw formatError('RAD-FORMAT-UNSUPPORTED', { format: 'NRRD', what: `${axes.length} axes of space` });
  }
  return axes;
}

/** Which axis counts the frames: how many samples lie between two frames, and how many frames there are. */
function frameAxis({ sizes }: NrrdHeader, axes: readonly number[]): { inner: number; count: number } {
  const others = sizes.flatMap((n, a) => (n > 1 && !axes.includes(a) ? [a] : []));
  if (others.length === 0) return { inner: 1, count: 1 };
  if (others.length > 1) {
    throw formatError('RAD-FORMAT-UNSUPPORTED', { format: 'NRRD', what: 'frames along several axes' });
  }
  const inner = sizes.slice(0, others[0]).reduce((product, n) => product * n, 1);
  return { inner, count: sizes[others[0]] };
}

function nrrdGeometry(header: NrrdHeader, axes: readonly number[]): Geometry {
  const { unit, toLps } = header;
  const columns = axes.map((a) => header.directions[a]!.map((value, i) => value * unit * toLps[i]));
  while (columns.length < 3) columns.push(missingColumn(columns));
  const size = [0, 1, 2].map((a) => (a < axes.length ? header.sizes[axes[a]] : 1)) as unknown as Triple;
  const spacing = columns.map(([x, y, z]) => norm(x, y, z)) as unknown as Triple;
  const origin = header.origin.map((value, i) => value * unit * toLps[i] + 0) as unknown as Triple;
  // Times the reciprocal, as the reference library scales a vector: a division would differ in the last bit.
  const direction = [0, 1, 2].flatMap((row) => columns.map((column, a) => column[row] * (1 / spacing[a])));
  return checkedGeometry('NRRD', size, spacing, origin, direction);
}

/** A direction at right angles to those there are, 1 mm long, for an image of fewer than three axes. */
function missingColumn([x, y]: readonly number[][]): number[] {
  const other = y ?? (Math.abs(x[0]) > Math.abs(x[2]) ? [0, 0, 1] : [1, 0, 0]);
  const cross = [
    x[1] * other[2] - x[2] * other[1],
    x[2] * other[0] - x[0] * other[2],
    x[0] * other[1] - x[1] * other[0],
  ];
  const length = norm(cross[0], cross[1], cross[2]);
  return cross.map((value) => value / length);
}

function allVoxels(bytes: Uint8Array, header: NrrdHeader, size: number, options: ReadOptions): VoxelArray {
  const { type, littleEndian, encoding, dataFiles, end } = header;
  const attached = dataFiles.length === 0;
  if (encoding === 'ascii') {
    const stored = attached ? bytes.subarray(end) : companionBytes(dataFiles[0], options);
    return decodeText(skipped(stored, header), type, size);
  }
  const slice = bytesPerVoxel[type] * header.sizes[0] * (header.sizes[1] ?? 1);
  const part = (stored: Uint8Array, length: number): Uint8Array => {
    const data = skipped(stored, header);
    if (encoding === 'hex') return decodeHex(data, length);
    const skip = Math.max(0, header.byteSkip);
    if (encoding === 'gzip') return packedBytes(data, length + skip, slice, options).subarray(skip);
    const start = header.byteSkip < 0 ? Math.max(0, data.length - length) : skip;
    return plainBytes(data.subarray(start), length, slice, options);
  };
  const raw = attached
    ? part(bytes.subarray(end), size)
    : joinedFiles(dataFiles, size, (name, length) => part(companionBytes(name, options), length));
  return decodeVoxels(raw, type, littleEndian);
}

/** The stored data behind the lines to skip; bytes to skip come after unpacking. */
function skipped(stored: Uint8Array, { lineSkip }: NrrdHeader): Uint8Array {
  let start = 0;
  for (let line = 0; line < lineSkip; line++) {
    const feed = stored.indexOf(0x0a, start);
    if (feed < 0) throw formatError('RAD-FILE-TRUNCATED', { expected: `${lineSkip} lines`, actual: `${line} lines` });
    start = feed + 1;
  }
  return stored.subarray(start);
}
