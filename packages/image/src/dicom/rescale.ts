import type { VoxelArray } from '../volume/volume.js';
import { greyConversion } from './grey.js';
import type { Plane } from './planes.js';
import { type CodecSource, rawFrames } from './raw-frames.js';
import { storedRange, storedValues } from './stored-values.js';

/** How stored values become those of the volume, beyond the slope and intercept of each plane. */
export interface Rescaling {
  /** A factor on all values: to SUV. */
  readonly factor?: number;
  /** What to put where the file marks a pixel as padding; without it padding stays as stored. */
  readonly padding?: number;
  readonly codecs?: CodecSource;
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
  const sink = chooseSink(planes, factor, size * planes.length);
  planes.forEach((plane, n) => {
    const { slope, intercept } = plane;
    const values = read(plane);
    const at = n * size;
    const [a, b] = [slope * factor, intercept * factor];
    if (a === 1 && b === 0) sink.set(values, at);
    else for (let i = 0; i < size; i++) sink[at + i] = values[i] * a + b;
    if (padding !== undefined) replacePadding(plane, values, sink, at, padding);
  });
  return narrow(sink);
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

function replacePadding(plane: Plane, values: VoxelArray, sink: VoxelArray, at: number, padding: number): void {
  const { header } = plane.file;
  const marked = header.number('PixelPaddingValue');
  if (marked === undefined) return;
  const other = header.number('PixelPaddingRangeLimit') ?? marked;
  // The value is signed or not as the pixels are, whatever the element says.
  const own = (v: number) => (plane.format.signed ? (v << 16) >> 16 : v & 0xffff);
  const [low, high] = [Math.min(own(marked), own(other)), Math.max(own(marked), own(other))];
  for (let i = 0; i < values.length; i++) if (values[i] >= low && values[i] <= high) sink[at + i] = padding;
}

/** An array that holds every value that the headers allow. */
function chooseSink(planes: readonly Plane[], factor: number, count: number): VoxelArray {
  const { format } = planes[0];
  if (planes.some(({ format: { element } }) => element === 'DoubleFloatPixelData')) return new Float64Array(count);
  const whole = (value: number) => Number.isInteger(value * factor);
  const exact = planes.every(({ slope, intercept, format: { element } }) => {
    return element === 'PixelData' && whole(slope) && whole(intercept);
  });
  if (!exact) return new Float32Array(count);
  const colour = format.photometric === 'PALETTE COLOR' || format.samples === 3;
  const [stored] = colour ? [[0, 255] as const] : [storedRange(format)];
  const ends = planes.flatMap(({ slope, intercept }) => stored.map((value) => factor * (value * slope + intercept)));
  const [least, most] = [ends.reduce((a, b) => Math.min(a, b)), ends.reduce((a, b) => Math.max(a, b))];
  if (least >= 0 && most <= 255) return new Uint8Array(count);
  if (least >= -32768 && most <= 32767) return new Int16Array(count);
  if (least >= -(2 ** 31) && most < 2 ** 31) return new Int32Array(count);
  return new Float64Array(count);
}

/** The smallest type of integers that holds the values of an array chosen for what could have been. */
function narrow(sink: VoxelArray): VoxelArray {
  if (!(sink instanceof Int32Array || (sink instanceof Float64Array && sink.every(Number.isInteger)))) return sink;
  let least = 0;
  let most = 0;
  for (const value of sink) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (least >= -32768 && most <= 32767) return Int16Array.from(sink);
  if (least >= 0 && most <= 65535) return Uint16Array.from(sink);
  if (least >= -(2 ** 31) && most < 2 ** 31) return sink instanceof Int32Array ? sink : Int32Array.from(sink);
  return least >= 0 && most < 2 ** 32 ? Uint32Array.from(sink) : sink;
}
