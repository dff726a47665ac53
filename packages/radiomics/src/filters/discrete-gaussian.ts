import * as z from 'zod/mini';
import { parameter } from '../parameters/parameter.js';
import { defineFilter } from './filter.js';
import { filterBlock } from './shared/block.js';
import type { Taps } from './shared/convolve-axis.js';
import { convolveSeparably } from './shared/convolve-separably.js';
import { discreteGaussianKernel } from './shared/discrete-gaussian-kernel.js';
import { oneOrMore, sweep } from './shared/names.js';

/**
 * Smoothing with Lindeberg's discrete Gaussian along each axis; beyond its border the image repeats its edge voxel. In
 * double. The variance is in mm squared, or in voxels squared without `useImageSpacing`. A constant image stays constant.
 */
export const discreteGaussian = defineFilter({
  name: 'DiscreteGaussian',
  summary: 'Smooths with a discrete Gaussian.',
  source: 'ITK DiscreteGaussianImageFilter; Lindeberg 1991',
  parameters: () =>
    z.strictObject({
      variance: parameter(
        oneOrMore(z.number().check(z.positive())),
        1,
        'Variance of the Gaussian, mm^2; a list gives one image each.',
      ),
      maximumError: parameter(z.number().check(z.gt(0), z.lt(1)), 0.01, 'Part of the Gaussian that may be cut off.'),
      maximumKernelWidth: parameter(
        z.int().check(z.minimum(1), z.maximum(512)),
        32,
        'Largest number of weights from the centre of the kernel to its end.',
      ),
      useImageSpacing: parameter(z.boolean(), true, 'Measure the variance in mm^2 instead of voxels^2.'),
    }),
  imageNames: ({ variance }) => sweep('discretegaussian', 'variance', variance).map(({ name }) => name),
  *apply(input, { variance, maximumError, maximumKernelWidth, useImageSpacing }, { mask }) {
    for (const { name, value } of sweep('discretegaussian', 'variance', variance)) {
      const taps = input.geometry.spacing.map((step): Taps => {
        const weights = discreteGaussianKernel(
          useImageSpacing ? value / (step * step) : value,
          maximumError,
          maximumKernelWidth,
        );
        return { weights, origin: (weights.length - 1) / 2 };
      }) as [Taps, Taps, Taps];
      const margin = Math.max(...taps.map(({ origin }) => origin));
      yield {
        name,
        volume: filterBlock(input, mask, margin, (block, size) => convolveSeparably(block, size, taps, 'clamp')),
      };
    }
  },
});
