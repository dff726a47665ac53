import { formatError, type VoxelArray } from '@radscore/image';
import { dicomError } from './errors.js';
import { greyConversion } from './grey.js';
import type { Plane } from './plane.js';
import { type CodecSource, rawFrames } from './raw-frames.js';
import { storedRange, storedValues } from './stored-values.js';
import { Sink } from './voxel-sink.js';

/** How stored values become those of the volume, beyond the slope and intercept of each plane. */
export interface Rescaling {
  /** A factor on all values: to SUV. */
  readonly factor?: number;
  /** What to put where the file marks a pixel as padding; without it padding stays as stored. */
  readonly padding?: number;
  readonly codecs?: CodecSource;
}

/** Throws RAD-FORMAT-UNSUPPORTED for a lookup table, and RAD-DICOM-INVALID for a slope of 0. */
export function requireRescaling({ file, slope }: Plane): void {
  if (file.header.item('ModalityLUTSequence') !== undefined) {
    const values = { format: 'DICOM', what: 'a lookup table for its values (Modality LUT)' };
    throw formatError('RAD-FORMAT-UNSUPPORTED', values, { file: file.name });
  }
  if (slope === 0)
    throw dicomError('RAD-DICOM-INVALID', { problem: 'the slope of its values is 0' }, { file: file.name });
}

/** Modalities whose values are shades for the eye, not quantities. */
const shades = new Set(['US', 'IVUS', 'CR', 'DX', 'MG', 'XA', 'RF', 'OT', 'SC', 'ES', 'GM', 'PX', 'IO', 'XC']);

/**
 * The voxels of planes, in their order: stored value x slope + intercept of each plane.
 *
 * Type of the result: where every slope and intercept is an integer the smallest that holds the values among uint8 (only for
 * uint8 that is not rescaled), int16, uint16, int32, uint32; else float32, or float64 for pixels stored so. GDCM, and so ITK,
 * chooses by the range that the header allows rather than by the values, and float64 instead of float32.
 *
 * MONOCHROME1 (low is white) only says how to show an image, so quantities (CT, MR, PET ...) stay as they are; shades
 * (ultrasound, radiographs ...) without a rescaling are inverted within the range of BitsStored, so that brighter is larger.
 */
export function rescaledVoxels(planes: readonly Plane[], { factor = 1, padding, codecs }: Rescaling): VoxelArray {
  const { columns, rows } = planes[0].format;
  const size = columns * rows;
  const read = frameReader(codecs);
  const sink = new Sink(planes, factor, size * planes.length);
  planes.forEach((plane, n) => {
    const values = read(plane);
    sink.put(values, n * size, plane.slope * factor, plane.intercept * factor);
    if (padding !== undefined) sink.overwrite(n * size, padding, paddedPixels(plane, values));
  });
  return sink.data;
}

/** Reads the grey values of planes; each file is prepared once. */
function frameReader(codecs?: CodecSource): (plane: Plane) => VoxelArray {
  let file: Plane['file'] | undefined;
  let frames: ReturnType<typeof rawFrames>;
  let toGrey: ReturnType<typeof greyConversion>;
  return (plane) => {
    if (plane.file !== file) {
      frames = rawFrames(plane.file, plane.format, codecs);
      toGrey = greyConversion(plane.file, plane.format);
      file = plane.file;
    }
    const raw = frames(plane.frame);
    const values = storedValues(raw, plane.format);
    const grey = toGrey?.(values, raw) ?? values;
    return isInverted(plane) ? inverted(grey, plane) : grey;
  };
}

function isInverted({ file: { header }, format, slope, intercept }: Plane): boolean {
  const { photometric, element } = format;
  const plain = slope === 1 && intercept === 0 && element === 'PixelData';
  return photometric === 'MONOCHROME1' && plain && shades.has(header.text('Modality') ?? 'OT');
}

function inverted(values: VoxelArray, { format }: Plane): VoxelArray {
  const [least, most] = storedRange(format);
  return values.map((value: number) => least + most - value) as VoxelArray;
}

/** The indices of pixels that the file marks as padding. */
function paddedPixels({ file: { header }, format }: Plane, values: VoxelArray): number[] {
  const marked = header.number('PixelPaddingValue');
  if (marked === undefined) return [];
  const other = header.number('PixelPaddingRangeLimit') ?? marked;
  // The value is signed or not as the pixels are, whatever the element says.
  const own = (v: number) => (format.signed ? (v << 16) >> 16 : v & 0xffff);
  const [low, high] = [Math.min(own(marked), own(other)), Math.max(own(marked), own(other))];
  const found: number[] = [];
  for (let i = 0; i < values.length; i++) if (values[i] >= low && values[i] <= high) found.push(i);
  return found;
}
