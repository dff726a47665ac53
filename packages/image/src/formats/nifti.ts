import type { Volume, VoxelArray } from '../volume/volume.js';
import { formatError } from './errors.js';
import type { FormatReader, ReadOptions } from './format.js';
import { requireFrame } from './frames.js';
import { inflateHeader, isGzip } from './inflate.js';
import { niftiGeometry } from './nifti-geometry.js';
import { longestNiftiHeader, type NiftiHeader, niftiKind, parseNiftiHeader } from './nifti-header.js';
import { niftiLabelNames } from './nifti-labels.js';
import { packedBytes, plainBytes } from './stored.js';
import { decodeVoxels, voxelBytes } from './voxels.js';

/**
 * NIfTI-1 and NIfTI-2, as one file or as .hdr and .img, plain or gzipped, in both byte orders.
 *
 * As ITK's reader: spacing from pixdim, orientation from sform or qform (see `niftiGeometry`), RAS turned to LPS. Voxels keep
 * their type, except that integers with a slope and intercept other than 1 and 0 become float32, computed in double from
 * the float32 voxel. A slope of 0 or not finite means no scaling, as the NIfTI standard says (ITK adds the intercept even so).
 *
 * Throws RAD-HEADER-INVALID, RAD-FORMAT-UNSUPPORTED (complex, colour, vectors), RAD-FRAMES-SEVERAL, RAD-SPACING-INVALID,
 * RAD-DIRECTION-SKEWED, RAD-FILE-TRUNCATED, RAD-FILE-SURPLUS, RAD-FILE-CORRUPT, RAD-COMPANION-MISSING.
 * Source: https://nifti.nimh.nih.gov/nifti-1, ITK's NiftiImageIO.
 */
export const nifti: FormatReader = {
  name: 'NIfTI',
  extensions: ['.nii', '.nii.gz', '.hdr', '.img', '.hdr.gz', '.img.gz'],
  labelNames: niftiLabelNames,
  sniff: (bytes) => {
    try {
      return niftiKind(niftiHead(bytes)) !== undefined;
    } catch {
      return false;
    }
  },
  read: (bytes, options = {}) => {
    const header = parseNiftiHeader(niftiHead(bytes));
    const geometry = niftiGeometry(header);
    const [nx, ny, nz, frames, ...others] = header.dim;
    if (others.some((n) => n > 1)) {
      throw formatError('RAD-FORMAT-UNSUPPORTED', { format: 'NIfTI', what: 'several numbers in each voxel' });
    }
    const frame = requireFrame(frames, options.frame);
    const oneFrame = voxelBytes(header.type, nx * ny * nz);
    const size = header.voxOffset + voxelBytes(header.type, nx * ny * nz * frames, options);
    const slice = oneFrame / nz;
    const stored = storedBytes(bytes, header, options);
    const whole = (isGzip(stored) ? packedBytes : plainBytes)(stored, size, slice, options);
    const start = header.voxOffset + frame * oneFrame;
    const raw = whole.subarray(start, start + oneFrame);
    return { geometry, data: rescaled(decodeVoxels(raw, header.type, header.littleEndian), header) } satisfies Volume;
  },
};

/** The first, unpacked bytes of a file: enough for any header. */
function niftiHead(bytes: Uint8Array): Uint8Array {
  return isGzip(bytes) ? inflateHeader(bytes, longestNiftiHeader) : bytes.subarray(0, longestNiftiHeader);
}

/** The file with the voxels: the same one, or the .img beside the .hdr. */
function storedBytes(bytes: Uint8Array, { paired }: NiftiHeader, { name, companion }: ReadOptions): Uint8Array {
  if (!paired) return bytes;
  const stem = (name ?? 'image.hdr').replace(/\.(hdr|img)(\.gz)?$/i, '');
  for (const ending of ['.img', '.img.gz', '.IMG']) {
    const found = companion?.(stem + ending);
    if (found !== undefined) return found;
  }
  throw formatError('RAD-COMPANION-MISSING', { name: `${stem}.img` });
}

function rescaled(data: VoxelArray, { slope, inter }: NiftiHeader): VoxelArray {
  if (!Number.isFinite(slope) || Math.abs(slope) < Number.EPSILON) return data;
  const shift = Number.isFinite(inter) ? inter : 0;
  if (Math.abs(slope - 1) <= Number.EPSILON && Math.abs(shift) <= Number.EPSILON) return data;
  const scaled = data instanceof Float64Array ? new Float64Array(data.length) : new Float32Array(data.length);
  // Integers pass through float32 first, as in ITK: it matters beyond 2^24.
  scaled.set(data);
  for (let i = 0; i < scaled.length; i++) scaled[i] = scaled[i] * slope + shift;
  return scaled;
}
