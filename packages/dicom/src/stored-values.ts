import type { VoxelArray } from '@radscore/image';
import { decodeVoxels } from '@radscore/image';
import type { PixelFormat } from './pixel-format.js';
import type { RawFrame } from './raw-frames.js';

/**
 * The stored values of a frame, one a sample, in the order of the file: the bits from BitsStored below HighBit, with their sign.
 * What older writers keep in the unused bits (overlays) is left out, as DCMTK and GDCM do.
 * A view on the file where nothing needs to be changed.
 */
export function storedValues(frame: RawFrame, format: PixelFormat): VoxelArray {
  if (format.element === 'FloatPixelData') return decodeVoxels(frame.bytes, 'float32', frame.littleEndian);
  if (format.element === 'DoubleFloatPixelData') return decodeVoxels(frame.bytes, 'float64', frame.littleEndian);
  if (frame.bitsAllocated === 1) return singleBits(frame, format.columns * format.rows);
  const { signed, bitsStored, highBit } = format;
  const bits = frame.bitsAllocated as 8 | 16 | 32;
  // A frame may be coded in fewer bits than the header allocates; then its values are not negative.
  const ownSign = signed && bits === format.bitsAllocated;
  const values = decodeVoxels(frame.bytes, `${ownSign ? 'int' : 'uint'}${bits}`, frame.littleEndian);
  return bits === format.bitsAllocated && bitsStored < bits ? cutBits(values, bitsStored, highBit, signed) : values;
}

/** The least and the greatest stored value that the header allows. */
export function storedRange({ bitsStored, signed, element }: PixelFormat): readonly [number, number] {
  if (element !== 'PixelData') return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return signed ? [-(2 ** (bitsStored - 1)), 2 ** (bitsStored - 1) - 1] : [0, 2 ** bitsStored - 1];
}

/** Pixels of one bit each, the first in the lowest bit of a byte (PS3.5, 8.1.1). */
function singleBits({ bytes, firstBit }: RawFrame, count: number): Uint8Array {
  const values = new Uint8Array(count);
  for (let i = 0, bit = firstBit; i < count; i++, bit++) values[i] = (bytes[bit >> 3] >> (bit & 7)) & 1;
  return values;
}

function cutBits(values: VoxelArray, bitsStored: number, highBit: number, signed: boolean): VoxelArray {
  const up = 31 - highBit;
  const down = 32 - bitsStored;
  const cut = values.slice();
  if (signed) for (let i = 0; i < cut.length; i++) cut[i] = (values[i] << up) >> down;
  else for (let i = 0; i < cut.length; i++) cut[i] = (values[i] << up) >>> down;
  return cut;
}
