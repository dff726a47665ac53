import type { Box, Triple, Volume } from '@radscore/image';
import type { Terms } from '@radscore/kernels';
import * as z from 'zod/mini';
import { parameter } from '../parameters/parameter.js';
import { defineFilter, type NamingContext } from './filter.js';
import { type Axis, regionBox, wholeAxis, withRange } from './shared/box.js';
import { convolutionTerms, type Grid, sumIntoBox, type Taps, unchanged } from './shared/convolve-axis.js';
import type { RealArray } from './shared/real-array.js';
import { singlePrecisionTaps, waveletName, waveletOf } from './wavelet-family.js';

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
  parameters: () =>
    z.strictObject({
      wavelet: parameter(waveletName(), 'coif1', 'Name of the wavelet, as in PyWavelets.'),
      level: parameter(z.int().check(z.minimum(1), z.maximum(16)), 1, 'Number of levels of bands.'),
      start_level: parameter(
        z.int().check(z.minimum(0), z.maximum(16)),
        0,
        'Number of approximations before the first level of bands.',
      ),
    }),
  divisible: true,
  imageNames: ({ level }, context) => {
    const axes = filteredAxes(context);
    const levels = Array.from({ length: level }, (_, i) => i + 1);
    return levels.flatMap((i) => bandsOf(axes.length, i === level).map((band) => imageName(i, band)));
  },
  *apply(input, { wavelet: name, level, start_level }, { mask, wanted, ...context }) {
    const { geometry } = input;
    const axes = filteredAxes(context);
    const taps = tapsOf(name, input);
    const region = regionBox(mask);
    const even = geometry.size.map((n) => n + (n % 2)) as unknown as Triple;
    const boxes = boxesOfLevels(region, axes, taps.L, start_level + level, even);
    const newGrid = (size: Triple): Grid<RealArray> => ({ data: newArrayFor(input, size), size });
    const approximate = (from: Grid, box: Box): Grid => {
      const to = newGrid(even);
      transform(from, to, axes, 'L'.repeat(axes.length), termsWithin(from, to.data, taps, box), box);
      return to;
    };
    let source: Grid = { data: input.data, size: geometry.size };
    for (let i = 0; i < start_level; i++) source = approximate(source, boxes[i + 1]);
    const made = newGrid(geometry.size);
    for (let i = 1; i <= level; i++) {
      const terms = termsWithin(source, made.data, taps, region);
      for (const band of bandsOf(axes.length, i === level)) {
        const image = imageName(i, band);
        if (wanted !== undefined && !wanted.has(image)) continue;
        transform(source, made, axes, band, terms, region);
        yield { name: image, volume: { geometry, data: made.data } };
      }
      if (i < level) source = approximate(source, boxes[start_level + i]);
    }
  },
});

function filteredAxes({ force2D, force2Ddimension }: NamingContext): Axis[] {
  return ([0, 1, 2] as Axis[]).filter((axis) => !(force2D && axis === 2 - force2Ddimension));
}

function imageName(level: number, band: string): string {
  return level === 1 ? `wavelet-${band}` : `wavelet${level}-${band}`;
}

/** The bands of a level in PyRadiomics' order: the last letter changes fastest; the approximation comes last, and of the last level only. */
function bandsOf(letters: number, isLast: boolean): string[] {
  const counts = Array.from({ length: 2 ** letters - 1 }, (_, i) => i + 1);
  const details = counts.map((n) => n.toString(2).padStart(letters, '0').replaceAll('0', 'L').replaceAll('1', 'H'));
  return isLast ? [...details, 'L'.repeat(letters)] : details;
}

function tapsOf(name: string, { data }: Volume): Record<Letter, Taps> {
  const { low, high } = waveletOf(name)!.decomposition;
  const inPrecision = (taps: readonly number[]): readonly number[] =>
    data instanceof Float32Array ? singlePrecisionTaps(name, taps) : taps;
  const origin = low.length / 2;
  return { L: { weights: inPrecision(low), origin }, H: { weights: inPrecision(high), origin } };
}

/** What must be known of the input (entry 0) and of each level's approximation, so that the region's values are exact. */
function boxesOfLevels(region: Box, axes: Axis[], taps: Taps, levels: number, size: Triple): Box[] {
  const boxes = [region];
  for (let i = 0; i < levels; i++) boxes.unshift(axes.reduce((box, axis) => reach(box, axis, taps, size), boxes[0]));
  return boxes;
}

/** The samples that filtering the box along an axis reads: the whole axis where the taps pass an end of it. */
function reach(box: Box, axis: Axis, { weights, origin }: Taps, size: Triple): Box {
  const first = box.lower[axis] + origin - weights.length + 1;
  const last = box.upper[axis] + origin;
  return first < 0 || last >= size[axis] ? wholeAxis(box, axis, size) : withRange(box, axis, first, last);
}

/** The terms along an axis: those of a letter, or the samples themselves without one. */
type TermsAlong = (axis: Axis, letter: Letter | undefined) => Terms<RealArray>;

/**
 * The terms of a box, made once for all bands. The line is periodic with an even length: where the source ends one sample before, its
 * first sample comes twice.
 */
function termsWithin({ size }: Grid, like: RealArray, taps: Record<Letter, Taps>, { lower, upper }: Box): TermsAlong {
  const known = new Map<string, Terms<RealArray>>();
  return (axis, letter) => {
    const key = `${axis}${letter}`;
    const found = known.get(key) ?? makeTerms(axis, letter);
    known.set(key, found);
    return found;
  };

  function makeTerms(axis: Axis, letter: Letter | undefined): Terms<RealArray> {
    const length = size[axis];
    if (letter === undefined) return unchanged(like, lower[axis], upper[axis]);
    const even = length + (length % 2);
    const along = convolutionTerms(like, taps[letter], even, 'wrap', lower[axis], upper[axis]);
    return { ...along, samples: along.samples.map((sample) => sample % length) };
  }
}

/** Filters the box with one letter for each of the axes. */
function transform(
  source: Grid,
  target: Grid<RealArray>,
  axes: Axis[],
  letters: string,
  termsAlong: TermsAlong,
  box: Box,
): void {
  const along = (axis: Axis) => termsAlong(axis, letters[axes.indexOf(axis)] as Letter | undefined);
  sumIntoBox(source, target, [along(0), along(1), along(2)], box);
}

function newArrayFor({ data }: Volume, [nx, ny, nz]: Triple): RealArray {
  return data instanceof Float32Array ? new Float32Array(nx * ny * nz) : new Float64Array(nx * ny * nz);
}
