import type { Box, Geometry, Volume } from '@radscore/image';
import { type RecursiveTerm, sumRecursive } from '@radscore/kernels';
import * as z from 'zod/mini';
import { radiomicsError } from '../errors.js';
import { parameter } from '../parameters/parameter.js';
import type { Steps } from '../shared/steps.js';
import { defineFilter } from './filter.js';
import { type Axis, regionBox } from './shared/box.js';
import { distinct, floatInName } from './shared/names.js';
import { recursiveGaussian } from './shared/recursive-gaussian.js';

const axesInOrder: readonly Axis[] = [0, 1, 2];

/**
 * Laplacian of Gaussian, as PyRadiomics `getLoGImage` makes it with ITK's `LaplacianRecursiveGaussianImageFilter`:
 * along each axis the second derivative of a recursive Gaussian, smoothed along the other two, over the spacing squared,
 * the three summed; normalised across scale (times sigma^2). Always 3D. Every pass is stored in float32 (in double for a
 * double image), the result in float32, as in ITK: to the last bit, so that no pass can be shared between the axes. Lines are
 * filtered from end to end; only lines that reach the region are.
 *
 * Each axis needs four voxels and one more than sigma in voxels, else `RAD-FILTER-TOO-SMALL` (PyRadiomics skips the image
 * with a warning). No sigma, no image. A constant image gives zero, to rounding.
 */
export const laplacianOfGaussian = defineFilter({
  name: 'LoG',
  summary: 'Enhances blobs and edges of the size of sigma (Laplacian of Gaussian).',
  source: 'PyRadiomics getLoGImage; ITK LaplacianRecursiveGaussianImageFilter; Deriche 1993',
  parameters: () =>
    z.strictObject({
      sigma: parameter(
        z.array(z.number().check(z.positive())),
        [],
        'Standard deviations of the Gaussian, mm; one image each.',
      ),
    }),
  imageNames: ({ sigma }) => distinct(sigma).map(imageName),
  split: ({ sigma }) => distinct(sigma).map((value) => ({ sigma: [value] })),
  *apply(input, { sigma }, { mask }) {
    const region = regionBox(mask);
    for (const value of distinct(sigma)) {
      requireRoom(input.geometry, value);
      yield {
        name: imageName(value),
        volume: { geometry: input.geometry, data: yield* filtered(input, value, region) },
      };
    }
  },
});

const imageName = (sigma: number): string => `log-sigma-${floatInName(sigma)}-mm-3D`;

function requireRoom({ size, spacing }: Geometry, sigma: number): void {
  const needed = spacing.map((step) => Math.max(4, Math.ceil(sigma / step) + 1));
  if (size.every((n, axis) => n >= needed[axis])) return;
  throw radiomicsError('RAD-FILTER-TOO-SMALL', {
    filter: `LoG with sigma ${sigma} mm`,
    size: size.join(' x '),
    needed: `it needs at least ${needed.join(' x ')}`,
  });
}

function* filtered({ data, geometry }: Volume, sigma: number, region: Box): Steps<Float32Array> {
  const { size, spacing } = geometry;
  const pass = (axis: Axis, order: 0 | 2) => ({ axis, coefficients: recursiveGaussian(sigma, spacing[axis], order) });
  const terms = axesInOrder.map((axis): RecursiveTerm => {
    const [first, second] = axesInOrder.filter((other) => other !== axis);
    return { passes: [pass(axis, 2), pass(first, 0), pass(second, 0)], factor: 1 / (spacing[axis] * spacing[axis]) };
  });
  const sum = new Float32Array(data.length);
  yield* sumRecursive({ data, size, ...region }, terms, !(data instanceof Float64Array), sum);
  return sum;
}
