import { cos, exp, sin } from '@radscore/elementary';
import type { Triple, Volume } from '@radscore/image';
import * as z from 'zod/mini';
import { parameter } from '../../parameters/parameter.js';
import { type ComplexArray, fastLength } from '../../shared/fft.js';
import { gridTransform } from '../../shared/fft-grid.js';
import { defineFilter, type FilterContext, type NamingContext } from '../filter.js';
import { filterBlock } from '../shared/block.js';
import type { Axis } from '../shared/box.js';
import { distinct, floatInName, oneOrMore } from '../shared/names.js';
import { type BoundaryName, boundaryParameter, extend, marginOf } from './boundary.js';
import { dimensionName } from './plane.js';
import { type Pooling, poolOf, rotationParameters } from './pooling.js';

/** Where the Gaussian of the kernel is cut, standard deviations: it has fallen to 2e-8 there. */
const cutoff = 6;

/**
 * Modulus of the response to Gabor's kernel `exp(-(u^2 + gamma^2 v^2) / (2 sigma^2) + 2 pi i u / lambda)`, u along `theta`
 * (from the first axis of the slice to the second) and v across, sampled at the voxels of a slice and not normalised.
 *
 * With rotation invariance `theta` steps through the half circle (the other half gives the same moduli) and the responses
 * are pooled; in 3D those of the slices across z, y and x. Without it, or with `force2D`, only slices across one axis are
 * filtered. By Fourier transform of each slice around the region. In double.
 * Agrees with reference response maps 4 of the IBSI.
 */
export const gabor = defineFilter({
  name: 'Gabor',
  summary: 'Responds to stripes of a wavelength and direction (modulus of the Gabor filter).',
  source: 'IBSI 2 (Gabor filter, Q88H); Gabor 1946',
  parameters: () =>
    z.strictObject({
      sigma: parameter(
        oneOrMore(z.number().check(z.positive())),
        5,
        'Width of the Gaussian, mm; a list gives one image each.',
      ),
      lambda: parameter(oneOrMore(z.number().check(z.positive())), 2, 'Wavelength, mm; a list gives one image each.'),
      gamma: parameter(
        z.number().check(z.positive()),
        1.5,
        'How much narrower the Gaussian is across the wave than along it.',
      ),
      theta: parameter(
        z.number(),
        22.5,
        'Direction of the wave, degrees; with rotation invariance the step between directions.',
      ),
      ...rotationParameters(),
      boundary: boundaryParameter(),
    }),
  imageNames: (parameters, context) => imagesOf(parameters, context).map(({ name }) => name),
  *apply(input, parameters, context) {
    const { gamma, theta, rotationInvariance, pooling, boundary } = parameters;
    const angles = anglesOf(theta, rotationInvariance);
    for (const { name, sigma, lambda } of imagesOf(parameters, context)) {
      const pool = poolOf(pooling, input.data.length);
      for (const across of normals(rotationInvariance, context)) {
        const kernel = { sigma, lambda, gamma };
        pool.add(slices(input, context, across, kernel, angles, pooling, boundary));
      }
      yield { name, volume: { geometry: input.geometry, data: pool.result() } };
    }
  },
});

interface GaborKernel {
  readonly sigma: number;
  readonly lambda: number;
  readonly gamma: number;
}

interface GaborParameters {
  readonly sigma: number | readonly number[];
  readonly lambda: number | readonly number[];
  readonly gamma: number;
  readonly theta: number;
  readonly rotationInvariance: boolean;
  readonly pooling: Pooling;
}

function imagesOf(
  parameters: GaborParameters,
  context: NamingContext,
): { name: string; sigma: number; lambda: number }[] {
  const { gamma, theta, rotationInvariance, pooling } = parameters;
  const rest = [`gamma-${floatInName(gamma)}-theta-${floatInName(theta)}`];
  if (rotationInvariance) rest.push(`invariant-${pooling}`);
  return distinct(parameters.sigma).flatMap((sigma) =>
    distinct(parameters.lambda).map((lambda) => ({
      name: [
        `gabor-${dimensionName(context)}`,
        `sigma-${floatInName(sigma)}-mm-lambda-${floatInName(lambda)}-mm`,
        ...rest,
      ].join('-'),
      sigma,
      lambda,
    })),
  );
}

/** Directions in radians: one, or all steps of the half circle. */
function anglesOf(theta: number, rotationInvariance: boolean): number[] {
  const step = (theta * Math.PI) / 180;
  if (!rotationInvariance) return [step];
  const count = Math.max(1, Math.round(180 / Math.abs(theta)));
  return Array.from({ length: count }, (_, i) => i * step);
}

/** The axes across which slices are filtered. */
function normals(rotationInvariance: boolean, { force2D, force2Ddimension }: NamingContext): Axis[] {
  if (force2D) return [(2 - force2Ddimension) as Axis];
  return rotationInvariance ? [2, 1, 0] : [2];
}

/** The pooled responses of all slices across an axis, on the grid of the image. */
function slices(
  input: Volume,
  context: FilterContext,
  across: Axis,
  kernel: GaborKernel,
  angles: readonly number[],
  pooling: Pooling,
  boundary: BoundaryName,
): Float64Array {
  const { spacing } = input.geometry;
  const plane = ([0, 1, 2] as Axis[]).filter((axis) => axis !== across) as [Axis, Axis];
  const widest = kernel.sigma * Math.max(1, 1 / kernel.gamma) * cutoff;
  const reach = spacing.map((step, axis) => (axis === across ? 0 : Math.ceil(widest / step))) as unknown as Triple;
  const margin = reach.map((r, axis) => (axis === across ? 0 : marginOf(r, boundary))) as unknown as Triple;
  const volume = filterBlock(input, context.mask, margin, (block, size) => {
    const { target, lead } = paddedSize(size, reach, boundary);
    const extended = extend(block, size, target, lead, boundary);
    return responses(
      extended.data,
      target,
      size,
      lead,
      plane,
      across,
      kernelsOf(kernel, angles, target, reach, spacing, plane),
      pooling,
    );
  });
  return volume.data as Float64Array;
}

/** Sides that are powers of two with room for the kernel: beyond zeros one reach is enough, a repeating line may need none. */
function paddedSize(size: Triple, reach: Triple, boundary: BoundaryName): { target: Triple; lead: Triple } {
  const sides = size.map((n, axis) => {
    if (reach[axis] === 0) return { side: n, lead: 0 };
    if (boundary === 'zero') return { side: fastLength(n + Math.min(reach[axis], n - 1)), lead: 0 };
    const side = fastLength(n + 2 * reach[axis]);
    const period = boundary === 'nearest' ? Number.POSITIVE_INFINITY : boundary === 'mirror' ? 2 * n : n;
    return period < side && fastLength(period) === period ? { side: period, lead: 0 } : { side, lead: reach[axis] };
  });
  return {
    target: sides.map(({ side }) => side) as unknown as Triple,
    lead: sides.map(({ lead }) => lead) as unknown as Triple,
  };
}

/** The kernels in the Fourier domain of a slice; what reaches beyond the slice enters at its other side. */
function kernelsOf(
  { sigma, lambda, gamma }: GaborKernel,
  angles: readonly number[],
  target: Triple,
  reach: Triple,
  spacing: Triple,
  [p, q]: readonly [Axis, Axis],
): ComplexArray[] {
  const [np, nq] = [target[p], target[q]];
  const transform = gridTransform([np, nq, 1], [0, 1]);
  return angles.map((theta) => {
    const kernel = { re: new Float64Array(np * nq), im: new Float64Array(np * nq) };
    const [alongX, alongY] = [cos(theta), sin(theta)];
    for (let j = -reach[q]; j <= reach[q]; j++) {
      for (let i = -reach[p]; i <= reach[p]; i++) {
        const [a, b] = [i * spacing[p], j * spacing[q]];
        const along = a * alongX + b * alongY;
        const aside = gamma * (b * alongX - a * alongY);
        const envelope = exp(-(along * along + aside * aside) / (2 * sigma * sigma));
        const at = modulo(i, np) + np * modulo(j, nq);
        kernel.re[at] += envelope * cos((2 * Math.PI * along) / lambda);
        kernel.im[at] += envelope * sin((2 * Math.PI * along) / lambda);
      }
    }
    transform.forward(kernel);
    return kernel;
  });
}

function responses(
  extended: Float64Array,
  from: Triple,
  size: Triple,
  lead: Triple,
  [p, q]: readonly [Axis, Axis],
  across: Axis,
  kernels: readonly ComplexArray[],
  pooling: Pooling,
): Float64Array {
  const [np, nq] = [from[p], from[q]];
  const transform = gridTransform([np, nq, 1], [0, 1]);
  const [step, toStep] = [
    [1, from[0], from[0] * from[1]],
    [1, size[0], size[0] * size[1]],
  ];
  const out = new Float64Array(size[0] * size[1] * size[2]);
  const product = { re: new Float64Array(np * nq), im: new Float64Array(np * nq) };
  for (let slice = 0; slice < size[across]; slice++) {
    const image = { re: new Float64Array(np * nq), im: new Float64Array(np * nq) };
    for (let j = 0, at = 0; j < nq; j++) {
      for (let i = 0; i < np; i++, at++) image.re[at] = extended[slice * step[across] + i * step[p] + j * step[q]];
    }
    transform.forward(image);
    const pool = poolOf(pooling, np * nq);
    for (const kernel of kernels) pool.add(modulus(image, kernel, product, transform.inverse));
    const pooled = pool.result();
    for (let j = 0; j < size[q]; j++) {
      for (let i = 0; i < size[p]; i++) {
        const to = slice * toStep[across] + i * toStep[p] + j * toStep[q];
        out[to] = pooled[i + lead[p] + np * (j + lead[q])];
      }
    }
  }
  return out;
}

/** The modulus of the product of two spectra, back in the image; it appears in the product's real part. */
function modulus(
  image: ComplexArray,
  kernel: ComplexArray,
  product: ComplexArray,
  inverse: (spectrum: ComplexArray) => void,
): Float64Array {
  const { re, im } = product;
  for (let i = 0; i < re.length; i++) {
    re[i] = image.re[i] * kernel.re[i] - image.im[i] * kernel.im[i];
    im[i] = image.re[i] * kernel.im[i] + image.im[i] * kernel.re[i];
  }
  inverse(product);
  for (let i = 0; i < re.length; i++) re[i] = Math.sqrt(re[i] * re[i] + im[i] * im[i]);
  return re;
}

function modulo(i: number, n: number): number {
  return ((i % n) + n) % n;
}
