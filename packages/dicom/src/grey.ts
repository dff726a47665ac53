import type { VoxelArray } from '@radscore/image';
import { luma } from '@radscore/image';
import type { DicomFile } from './file.js';
import { readPalette } from './palette.js';
import type { PixelFormat } from './pixel-format.js';
import type { RawFrame } from './raw-frames.js';

/**
 * Turns the samples of a frame into one grey value a pixel.
 *
 * RGB and palette colours become the luma of ITU-R BT.601, 0.299 R + 0.587 G + 0.114 B, rounded to the nearest integer: pixels
 * whose three colours are equal keep their value. Of YBR the luma (Y) is taken as it is. A palette of 16-bit entries is
 * brought to its upper eight bits first.
 */
export type ToGrey = (values: VoxelArray, frame: RawFrame) => VoxelArray;

/** The conversion that the photometric interpretation asks for; undefined where the values are grey already. */
export function greyConversion(file: DicomFile, format: PixelFormat): ToGrey | undefined {
  const pixels = format.columns * format.rows;
  if (format.photometric === 'PALETTE COLOR') return paletteConversion(file, pixels);
  if (format.samples === 1) return undefined;
  if (format.photometric === 'YBR_FULL_422' && format.syntax.compression === undefined) {
    return (values) => pick(values, pixels, (i) => 2 * i - (i & 1));
  }
  return (values, { planar, rgb }) => {
    const step = planar ? 1 : 3;
    if (!rgb && format.photometric.startsWith('YBR')) return pick(values, pixels, (i) => i * step);
    const grey = new Uint8Array(pixels);
    const [green, blue] = planar ? [pixels, 2 * pixels] : [1, 2];
    for (let i = 0, at = 0; i < pixels; i++, at += step) {
      grey[i] = luma(values[at], values[at + green], values[at + blue]);
    }
    return grey;
  };
}

function pick(values: VoxelArray, pixels: number, at: (i: number) => number): VoxelArray {
  const grey = new Uint8Array(pixels);
  for (let i = 0; i < pixels; i++) grey[i] = values[at(i)];
  return grey;
}

function paletteConversion(file: DicomFile, pixels: number): ToGrey {
  const [red, green, blue] = (['Red', 'Green', 'Blue'] as const).map((colour) => readPalette(file.header, colour));
  const greys = Uint8Array.from(red.entries, (value, n) => luma(value, green.entries[n] ?? 0, blue.entries[n] ?? 0));
  const last = greys.length - 1;
  return (values) => {
    const grey = new Uint8Array(pixels);
    for (let i = 0; i < pixels; i++) grey[i] = greys[Math.max(0, Math.min(last, values[i] - red.first))];
    return grey;
  };
}
