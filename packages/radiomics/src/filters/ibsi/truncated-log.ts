import { exp, square } from '@radscore/elementary';
import type { Triple } from '@radscore/image';
import * as z from 'zod/mini';
import { parameter } from '../../parameters/parameter.js';
import { fastLength } from '../../shared/fft.js';
import { defineFilter, type NamingContext } from '../filter.js';
import { filterBlock, inDouble } from '../shared/block.js';
import type { Axis } from '../shared/box.js';
import type { Boundary } from '../shared/convolve-axis.js';
import { distinct, floatInName, oneOrMore } from '../shared/names.js';
import { boundaryParameter, extend, lineBoundary, marginOf, shrink } from './boundary.js';
import { spectrumOf } from './fourier-filter.js';
import { dimensionName, filteredAxes } from './plane.js';
import { type RieszParameters, rieszName, rieszParameter, steeringParameter } from './riesz.js';
import { convolveAlong } from './rotations.js';
import { transformedByRiesz } from './steered-riesz.js';

/**
 * Laplacian of Gaussian by its sampled kernel, cut off `cutoff` standard deviations from its centre: an exact sum of
 * separable kernels. Sigma is given in mm; the response is in the unit of the image for sigma in voxels, as the IBSI has it
 * (on unequal spacings for voxels of the smallest one). A Riesz transform may follow, on the image lengthened by the
 * boundary. In double. Unlike `LoG` it is not normalised across scale; a constant image leaves the small rest of the cut kernel.
 * Agrees with reference response maps 2 and 9 of the IBSI.
 */
export const truncatedLaplacianOfGaussian = defineFilter({
  name: 'TruncatedLoG',
  summary:
    'Enhances blobs and edges of the size of sigma (Laplacian of Gaussian as the IBSI cuts it), with Riesz transforms.',
  source: 'IBSI 2 (Laplacian of Gaussian, L6PA); Marr and Hildreth 1980',
  parameters: () =>
    z.strictObject({
      sigma: parameter(
        oneOrMore(z.number().check(z.positive())),
        1.5,
        'Standard deviation, mm; a list gives one image each.',
      ),
      cutoff: parameter(
        z.number().check(z.minimum(1), z.maximum(10)),
        4,
        'Half width of the kernel, standard deviations.',
      ),
      riesz: rieszParameter(),
      steering: steeringParameter(),
      boundary: boundaryParameter(),
    }),
  imageNames: (parameters, context) => distinct(parameters.sigma).map((sigma) => imageName(sigma, parameters, context)),
  *apply(input, { sigma: sigmas, cutoff, riesz, steering, boundary }, context) {
    const { size, spacing } = input.geometry;
    const axes = filteredAxes(context);
    for (const sigma of distinct(sigmas)) {
      const kernels = kernelsOf(sigma, cutoff, spacing, axes);
      const reach = Math.max(...kernels.map(({ smooth }) => (smooth.length - 1) / 2));
      const name = imageName(sigma, { riesz, steering }, context);
      if (riesz === undefined) {
        const volume = filterBlock(input, context.mask, marginOf(reach, boundary), (block, blockSize) =>
          laplacian(block, blockSize, axes, kernels, lineBoundary(boundary)),
        );
        yield { name, volume };
        continue;
      }
      const target = size.map((n, a) =>
        axes.includes(a as Axis) ? fastLength(n + 2 * reach) : n,
      ) as unknown as Triple;
      const lead = size.map((_, a) => (axes.includes(a as Axis) ? reach : 0)) as unknown as Triple;
      const { data: extended } = extend(inDouble(input.data), size, target, lead, boundary);
      const spectrum = spectrumOf(laplacian(extended, target, axes, kernels, 'wrap'), target, axes);
      const response = transformedByRiesz(
        spectrum,
        () => 1,
        { order: riesz, steering },
        { size: target, spacing, axes },
      );
      yield { name, volume: { geometry: input.geometry, data: shrink(response, target, size, lead) } };
    }
  },
});

function imageName(sigma: number, { riesz, steering }: RieszParameters, context: NamingContext): string {
  return `truncatedlog-${dimensionName(context)}-sigma-${floatInName(sigma)}-mm${rieszName(riesz, steering)}`;
}

interface LogKernels {
  readonly smooth: readonly number[];
  readonly second: readonly number[];
}

function kernelsOf(sigma: number, cutoff: number, spacing: Triple, axes: readonly Axis[]): LogKernels[] {
  const unit = Math.min(...axes.map((axis) => spacing[axis]));
  return axes.map((axis) => {
    const width = sigma / spacing[axis];
    const half = Math.floor(cutoff * width + 0.5);
    const smooth = Array.from({ length: 2 * half + 1 }, (_, i) => {
      return exp(-square(i - half) / (2 * square(width))) / (width * Math.sqrt(2 * Math.PI));
    });
    const scale = square(unit / spacing[axis]) / square(width);
    return { smooth, second: smooth.map((g, i) => g * (square(i - half) / square(width) - 1) * scale) };
  });
}

/** Axis by axis the smoothed image and the sum of second derivatives: those so far smoothed, and the smoothed image's own. */
function laplacian(
  block: Float64Array,
  size: Triple,
  axes: readonly Axis[],
  kernels: readonly LogKernels[],
  boundary: Boundary,
): Float64Array {
  let smoothed = block;
  let sum: Float64Array | undefined;
  axes.forEach((axis, i) => {
    const along = (image: Float64Array, kernel: readonly number[]): Float64Array =>
      convolveAlong(image, size, [axis], [[kernel]], boundary);
    const second = along(smoothed, kernels[i].second);
    const before = sum && along(sum, kernels[i].smooth);
    if (before) for (let at = 0; at < second.length; at++) second[at] += before[at];
    sum = second;
    if (i + 1 < axes.length) smoothed = along(smoothed, kernels[i].smooth);
  });
  return sum ?? block;
}
