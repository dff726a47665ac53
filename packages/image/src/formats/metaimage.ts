import type { Geometry, Triple } from '../volume/volume.js';
import type { FormatReader, ReadOptions } from './format.js';
import { pickFrame } from './frames.js';
import { checkedGeometry } from './grid.js';
import { isMetaImage, type MetaImageHeader, parseMetaImageHeader } from './metaimage-header.js';
import { companionBytes, joinedFiles, packedBytes, plainBytes } from './stored.js';
import { decodeVoxels, voxelBytes } from './voxels.js';

/**
 * MetaImage, attached (.mha) and detached (.mhd with .raw or .zraw, in one file or several of the same folder), plain or
 * zlib-compressed, of either byte order, of two to four axes; the fourth counts frames. The space is LPS, as ITK takes it.
 *
 * Throws RAD-HEADER-INVALID, RAD-FORMAT-UNSUPPORTED (several channels, text, an intensity function), RAD-FRAMES-SEVERAL,
 * RAD-SPACING-INVALID, RAD-DIRECTION-SKEWED, RAD-FILE-TRUNCATED, RAD-FILE-SURPLUS, RAD-FILE-CORRUPT, RAD-COMPANION-MISSING.
 * Source: https://itk.org/Wiki/MetaIO/Documentation, ITK's MetaImageIO.
 */
export const metaImage: FormatReader = {
  name: 'MetaImage',
  extensions: ['.mha', '.mhd'],
  sniff: isMetaImage,
  dataFiles: (bytes) => parseMetaImageHeader(bytes).dataFiles,
  read: (bytes, options = {}) => {
    const header = parseMetaImageHeader(bytes);
    const geometry = metaImageGeometry(header);
    const [nx, ny, nz = 1, frames = 1] = header.sizes;
    const inner = nx * ny * nz;
    const raw = storedVoxels(bytes, header, voxelBytes(header.type, inner * frames, options), options);
    const voxels = decodeVoxels(raw, header.type, header.littleEndian);
    return { geometry, data: pickFrame(voxels, inner, frames, options.frame) };
  },
};

function metaImageGeometry({ sizes, spacing, origin, axes }: MetaImageHeader): Geometry {
  const n = sizes.length;
  const atOrOne = (values: readonly number[], fallback: number) =>
    [0, 1, 2].map((a) => values[a] ?? fallback) as unknown as Triple;
  // The file keeps one axis a row; a direction matrix keeps one axis a column.
  const direction = [0, 1, 2].flatMap((row) =>
    [0, 1, 2].map((axis) => (row < n && axis < n ? axes[axis * n + row] : Number(row === axis))),
  );
  return checkedGeometry('MetaImage', atOrOne(sizes, 1), atOrOne(spacing, 1), atOrOne(origin, 0), direction);
}

function storedVoxels(bytes: Uint8Array, header: MetaImageHeader, size: number, options: ReadOptions): Uint8Array {
  const slice = voxelBytes(header.type, header.sizes[0] * header.sizes[1]);
  const part = (stored: Uint8Array, length: number): Uint8Array => {
    if (header.compressed) return packedBytes(stored.subarray(Math.max(0, header.headerSize)), length, slice, options);
    const start = header.headerSize < 0 ? Math.max(0, stored.length - length) : header.headerSize;
    return plainBytes(stored.subarray(start), length, slice, options);
  };
  if (header.dataFiles.length === 0) return part(bytes.subarray(header.end), size);
  return joinedFiles(header.dataFiles, size, (name, length) => part(companionBytes(name, options), length));
}
