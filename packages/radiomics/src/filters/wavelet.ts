import { type Box, boxSize, type Triple, type Volume } from '@radscore/image';
import { z } from 'zod';
import { defineFilter, type NamingContext } from './filter.js';
import { type Axis, forEachRow, regionBox, wholeAxis, withRange } from './shared/box.js';
import { convolveAxis, type Grid, type Taps } from './shared/convolve-axis.js';
import { newLike, type RealArray } from './shared/real-array.js';
import { singlePrecisionTaps, waveletNames, waveletOf } from './wavelet-family.js';

type Letter = 'L' | 'H';

/**
 * Stationary wavelet transform, as PyRadiomics `getWaveletImage` makes it with `pywt.swtn`: each level filters the approximation
 * of the level before with the undilated wavelet, along x, then y, then z (the order of the letters: `LLH` is high-pass
 * along z). The image is periodic; a side with an odd number of voxels is first lengthened by its wrapped first sample.
 * float32 images are transformed in float32, all others in double. Only what the region needs is computed; its values are
 * those of the whole image, bit by bit.
 *
 * The image names say the level from the second on (`wavelet2-LLH`); `start_level` does not enter the name. The last image
 * is the approximation of the last level. With `force2D` only the two axes of the slice are filtered. A constant image of
 * value c has the approximation c * 2^(n/2) after n filterings and zero (to rounding) in all other bands.
 */
export const wavelet = defineFilter({
  name: 'Wavelet',
  summary: 'Splits the image into bands of coarse and fine detail along each axis (stationary wavelet transform).',
  source: 'PyRadiomics getWaveletImage; PyWavelets swtn; Nason and Silverman 1995',
  parameters: z.strictObject({
    wavelet: z.enum(waveletNames).default('coif1').describe('Name of the wavelet, as in PyWavelets.'),
    level: z.int().min(1).max(16).default(1).describe('Number of levels of bands.'),
    start_level: z
      .int()
      .min(0)
      .max(16)
      .default(0)
      .describe('Number of approximations before the first level of bands.'),
  }),
  divisible: true,
  imageNames: ({ level }, context) => {
    const axes = filteredAxes(context);
    const bands = Array.from({ length: level }, (_, i) =>
      detailBands(axes.length).map((band) => imageName(i + 1, band)),
    );
    return [...bands.flat(), imageName(level, 'L'.repeat(axes.length))];
  },
  *apply(input, { wavelet: name, level, start_level }, context) {
    const axes = filteredAxes(context);
    const isWanted = (image: string) => context.wanted?.has(image) ?? true;
    const taps = tapsOf(name, input);
    const region = regionBox(context.mask);
    const boxes = boxesOfLevels(region, axes, taps, start_level + level, paddedSize(input.geometry.size));
    let approximation = padded(input, boxes[0]);
    for (let i = 0; i < start_level; i++) approximation = approximate(approximation, axes, taps, boxes[i + 1]);
    for (let i = 1; i <= level; i++) {
      const bands = detailBands(axes.length).filter((band) => isWanted(imageName(i, band)));
      for (const { letters, data } of details(approximation, axes, taps, bands, region, input.geometry.size)) {
        yield { name: imageName(i, letters), volume: { geometry: input.geometry, data } };
      }
      if (i === level && !isWanted(imageName(level, 'L'.repeat(axes.length)))) return;
      approximation = approximate(approximation, axes, taps, boxes[start_level + i]);
    }
    const data = cropped(approximation, input.geometry.size, region);
    yield { name: imageName(level, 'L'.repeat(axes.length)), volume: { geometry: input.geometry, data } };
  },
});

function filteredAxes({ force2D, force2Ddimension }: NamingContext): Axis[] {
  return ([0, 1, 2] as Axis[]).filter((axis) => !(force2D && axis === 2 - force2Ddimension));
}

function imageName(level: number, band: string): string {
  return level === 1 ? `wavelet-${band}` : `wavelet${level}-${band}`;
}

/** The bands with at least one H in PyRadiomics' order: the last letter changes fastest. */
function detailBands(letters: number): string[] {
  const counts = Array.from({ length: 2 ** letters - 1 }, (_, i) => i + 1);
  return counts.map((n) => n.toString(2).padStart(letters, '0').replaceAll('0', 'L').replaceAll('1', 'H'));
}

function tapsOf(name: string, { data }: Volume): Record<Letter, Taps> {
  const { low, high } = waveletOf(name)!.decomposition;
  const inPrecision = (taps: readonly number[]): readonly number[] =>
    data instanceof Float32Array ? singlePrecisionTaps(name, taps) : taps;
  const origin = low.length / 2;
  return { L: { weights: inPrecision(low), origin }, H: { weights: inPrecision(high), origin } };
}

function paddedSize(size: Triple): Triple {
  return size.map((n) => n + (n % 2)) as unknown as Triple;
}

/** What must be known of the input (entry 0) and of each level's approximation, so that the region's values are exact. */
function boxesOfLevels(region: Box, axes: Axis[], taps: Record<Letter, Taps>, levels: number, size: Triple): Box[] {
  const boxes = [region];
  for (let i = 0; i < levels; i++) boxes.unshift(axes.reduce((box, axis) => reach(box, axis, taps, size), boxes[0]));
  return boxes;
}

/** The samples that filtering the box along an axis reads: the whole axis where the taps pass an end of it. */
function reach(box: Box, axis: Axis, taps: Record<Letter, Taps>, size: Triple): Box {
  const { weights, origin } = taps.L;
  const first = box.lower[axis] + origin - weights.length + 1;
  const last = box.upper[axis] + origin;
  return first < 0 || last >= size[axis] ? wholeAxis(box, axis, size) : withRange(box, axis, first, last);
}

/** The bands of one level, one at a time: the passes along the first axes are kept in two buffers while the last axis goes through. */
function* details(
  source: Grid,
  axes: Axis[],
  taps: Record<Letter, Taps>,
  bands: readonly string[],
  region: Box,
  size: Triple,
): Iterable<{ letters: string; data: RealArray }> {
  const boxes = passBoxes(region, axes, taps, source.size);
  const last = axes.length - 1;
  const buffers = axes
    .slice(0, last)
    .map(() => ({ data: newLike(source.data, source.data.length), size: source.size }));
  let previous = '';
  for (const letters of bands) {
    for (let pass = 0; pass < last; pass++) {
      if (previous.slice(0, pass + 1) === letters.slice(0, pass + 1)) continue;
      const from = pass === 0 ? source : buffers[pass - 1];
      convolveAxis(from, buffers[pass], axes[pass], taps[letters[pass] as Letter], 'wrap', boxes[pass]);
    }
    const band = { data: newLike(source.data, size[0] * size[1] * size[2]), size };
    convolveAxis(buffers[last - 1], band, axes[last], taps[letters[last] as Letter], 'wrap', boxes[last]);
    yield { letters, data: band.data };
    previous = letters;
  }
}

/** Low-pass along every axis. */
function approximate(source: Grid, axes: Axis[], taps: Record<Letter, Taps>, box: Box): Grid {
  const boxes = passBoxes(box, axes, taps, source.size);
  return axes.reduce((from, axis, pass) => {
    const to = { data: newLike(source.data, source.data.length), size: source.size };
    convolveAxis(from, to, axis, taps.L, 'wrap', boxes[pass]);
    return to;
  }, source);
}

/** The box of each pass, so that the last one yields the wanted box. */
function passBoxes(wanted: Box, axes: Axis[], taps: Record<Letter, Taps>, size: Triple): Box[] {
  const boxes = [wanted];
  for (const axis of axes.slice(1).toReversed()) boxes.unshift(reach(boxes[0], axis, taps, size));
  return boxes;
}

/** The image in the precision of the transform, each odd side lengthened by its first sample; filled within `box` only. */
function padded({ geometry: { size }, data }: Volume, box: Box): Grid {
  const target = paddedSize(size);
  const [nx, ny, nz] = size;
  const out = newLike<RealArray>(
    data instanceof Float32Array ? new Float32Array(0) : new Float64Array(0),
    target[0] * target[1] * target[2],
  );
  const [count] = boxSize(box);
  forEachRow(box, target, (at, y, z) => {
    const row = nx * ((y % ny) + ny * (z % nz));
    for (let i = 0; i < count; i++) out[at + i] = data[row + ((box.lower[0] + i) % nx)];
  });
  return { data: out, size: target };
}

function cropped({ data, size }: Grid, target: Triple, box: Box): RealArray {
  if (size.every((n, i) => n === target[i])) return data;
  const out = newLike(data, target[0] * target[1] * target[2]);
  const [count] = boxSize(box);
  forEachRow(box, target, (at, y, z) => {
    const from = box.lower[0] + size[0] * (y + size[1] * z);
    out.set(data.subarray(from, from + count), at);
  });
  return out;
}
