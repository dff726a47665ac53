import { RadError } from '@radscore/core';
import { type Box, boxSize, type Geometry, type Triple, type Volume } from '@radscore/image';
import { z } from 'zod';
import { defineFilter } from './filter.js';
import { type Axis, forEachRow, regionBox, wholeAxis } from './shared/box.js';
import { distinct, floatInName } from './shared/names.js';
import type { RealArray } from './shared/real-array.js';
import { recursiveFilterAxis, recursiveGaussian } from './shared/recursive-gaussian.js';

const axesInOrder: readonly Axis[] = [0, 1, 2];

/**
 * Laplacian of Gaussian, as PyRadiomics `getLoGImage` makes it with ITK's `LaplacianRecursiveGaussianImageFilter`:
 * along each axis the second derivative of a recursive Gaussian, smoothed along the other two, over the spacing squared,
 * the three summed; normalised across scale (times sigma^2). Always 3D. Every pass is stored in float32 (in double for a
 * double image), the result in float32, as in ITK. Lines are filtered from end to end; only lines that reach the region are.
 *
 * Each axis needs four voxels and one more than sigma in voxels, else `RAD-FILTER-TOO-SMALL` (PyRadiomics skips the image
 * with a warning). No sigma, no image. A constant image gives zero, to rounding.
 */
export const laplacianOfGaussian = defineFilter({
  name: 'LoG',
  summary: 'Enhances blobs and edges of the size of sigma (Laplacian of Gaussian).',
  source: 'PyRadiomics getLoGImage; ITK LaplacianRecursiveGaussianImageFilter; Deriche 1993',
  parameters: z.strictObject({
    sigma: z
      .array(z.number().positive())
      .default([])
      .describe('Standard deviations of the Gaussian, mm; one image each.'),
  }),
  imageNames: ({ sigma }) => distinct(sigma).map(imageName),
  split: ({ sigma }) => distinct(sigma).map((value) => ({ sigma: [value] })),
  *apply(input, { sigma }, { mask }) {
    const region = regionBox(mask);
    for (const value of distinct(sigma)) {
      requireRoom(input.geometry, value);
      yield { name: imageName(value), volume: { geometry: input.geometry, data: filtered(input, value, region) } };
    }
  },
});

const imageName = (sigma: number): string => `log-sigma-${floatInName(sigma)}-mm-3D`;

function requireRoom({ size, spacing }: Geometry, sigma: number): void {
  const needed = spacing.map((step) => Math.max(4, Math.ceil(sigma / step) + 1));
  if (size.every((n, axis) => n >= needed[axis])) return;
  throw new RadError('RAD-FILTER-TOO-SMALL', {
    filter: `LoG with sigma ${sigma} mm`,
    size: size.join(' x '),
    needed: `it needs at least ${needed.join(' x ')}`,
  });
}

function filtered({ data, geometry }: Volume, sigma: number, region: Box): Float32Array {
  const { size, spacing } = geometry;
  const newBuffer = (): RealArray =>
    data instanceof Float64Array ? new Float64Array(data.length) : new Float32Array(data.length);
  const sum = newBuffer();
  const pass = newBuffer();
  for (const axis of axesInOrder) {
    const smoothed = axesInOrder.filter((other) => other !== axis);
    const boxes = linesNeeded(region, smoothed, size);
    recursiveFilterAxis(data, pass, size, axis, recursiveGaussian(sigma, spacing[axis], 2), boxes[0]);
    smoothed.forEach((other, i) => {
      recursiveFilterAxis(pass, pass, size, other, recursiveGaussian(sigma, spacing[other], 0), boxes[i + 1]);
    });
    addScaled(sum, pass, 1 / (spacing[axis] * spacing[axis]), region, size);
  }
  return sum instanceof Float32Array ? sum : Float32Array.from(sum);
}

/** The boxes whose lines each pass must filter, so that the last one has the region. */
function linesNeeded(region: Box, smoothed: readonly Axis[], size: Triple): Box[] {
  const [first, second] = smoothed;
  const beforeSecond = wholeAxis(region, second, size);
  return [wholeAxis(beforeSecond, first, size), beforeSecond, region];
}

function addScaled(sum: RealArray, term: RealArray, scale: number, box: Box, size: Triple): void {
  const [count] = boxSize(box);
  forEachRow(box, size, (at) => {
    for (let i = at; i < at + count; i++) sum[i] += term[i] * scale;
  });
}
