import type { Geometry, Mask, Volume } from '../volume/volume.js';
import { formatError } from './errors.js';
import { bytesPerVoxel, littleEndianBytes, voxelTypeOf } from './voxels.js';

const codes = {
  int8: 256,
  uint8: 2,
  int16: 4,
  uint16: 512,
  int32: 8,
  uint32: 768,
  float32: 16,
  float64: 64,
} as const;

const dataStart = 352;
const millimetreAndSecond = 10;
const scannerAnatomical = 1;

/**
 * An image or mask as the bytes of a NIfTI-1 file (.nii), little-endian, with the same orientation as sform and as qform, both
 * marked as the scanner's. Voxels come back exactly and in their type; NIfTI-1 keeps geometry in float32, so
 * 0.7 mm comes back as 0.699999988. Use `writeNrrd` where the last bit of the geometry matters.
 *
 * Throws RAD-FORMAT-LIMIT when an axis is longer than the 32767 voxels of the format.
 */
export function writeNifti({ geometry, data }: Volume | Mask): Uint8Array {
  const { size, spacing, origin } = geometry;
  for (const n of size) {
    if (n > 32767) throw formatError('RAD-FORMAT-LIMIT', { format: 'NIfTI-1', what: `an axis of ${n} voxels` });
  }
  const type = voxelTypeOf(data);
  const bytes = new Uint8Array(dataStart + data.byteLength);
  const view = new DataView(bytes.buffer);
  const floats = (at: number, values: readonly number[]) =>
    values.forEach((value, i) => {
      view.setFloat32(at + 4 * i, value, true);
    });

  view.setInt32(0, 348, true);
  [3, ...size, 1, 1, 1, 1].forEach((n, i) => {
    view.setInt16(40 + 2 * i, n, true);
  });
  view.setInt16(70, codes[type], true);
  view.setInt16(72, 8 * bytesPerVoxel[type], true);
  const ras = rasRotation(geometry);
  const { quaternion, handedness } = quaternionOf(ras);
  floats(76, [handedness, ...spacing, 0, 0, 0, 0]);
  floats(108, [dataStart, 1, 0]);
  bytes[123] = millimetreAndSecond;
  view.setInt16(252, scannerAnatomical, true);
  view.setInt16(254, scannerAnatomical, true);
  const offset = [-origin[0], -origin[1], origin[2]];
  floats(256, [...quaternion, ...offset]);
  floats(
    280,
    [0, 1, 2].flatMap((row) => [...spacing.map((mm, axis) => ras[3 * row + axis] * mm), offset[row]]),
  );
  bytes.set([0x6e, 0x2b, 0x31, 0], 344);
  bytes.set(littleEndianBytes(data), dataStart);
  return bytes;
}

/** The direction with x and y turned, row-major: NIfTI counts towards right, anterior, superior. */
function rasRotation({ direction }: Geometry): number[] {
  return direction.map((value, i) => (i < 6 ? -value : value));
}

/** b, c, d of the unit quaternion of a rotation; a mirrored matrix is turned proper by its z axis (handedness -1). */
function quaternionOf(m: readonly number[]): { quaternion: number[]; handedness: 1 | -1 } {
  const determinant =
    m[0] * (m[4] * m[8] - m[5] * m[7]) - m[1] * (m[3] * m[8] - m[5] * m[6]) + m[2] * (m[3] * m[7] - m[4] * m[6]);
  const handedness = determinant < 0 ? -1 : 1;
  const [m00, m01, m10, m11, m20, m21] = [m[0], m[1], m[3], m[4], m[6], m[7]];
  const [m02, m12, m22] = [m[2] * handedness, m[5] * handedness, m[8] * handedness];
  // Each of the four squares is four times that of one component; the greatest gives the most exact division.
  const squares = [1 + m00 + m11 + m22, 1 + m00 - m11 - m22, 1 - m00 + m11 - m22, 1 - m00 - m11 + m22];
  const greatest = squares.indexOf(Math.max(...squares));
  const products = [
    [0, m21 - m12, m02 - m20, m10 - m01],
    [m21 - m12, 0, m01 + m10, m02 + m20],
    [m02 - m20, m01 + m10, 0, m12 + m21],
    [m10 - m01, m02 + m20, m12 + m21, 0],
  ][greatest];
  const root = 2 * Math.sqrt(squares[greatest]);
  const [a, b, c, d] = products.map((product, i) => (i === greatest ? root / 4 : product / root));
  // The format keeps b, c, d only and takes a as not negative.
  return { quaternion: a < 0 ? [-b, -c, -d] : [b, c, d], handedness };
}
