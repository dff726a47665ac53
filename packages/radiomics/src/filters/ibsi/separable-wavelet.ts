import * as z from 'zod/mini';
import { parameter } from '../../parameters/parameter.js';
import { defineFilter, type NamingContext } from '../filter.js';
import { filterBlock } from '../shared/block.js';
import { distinct, oneOrMore } from '../shared/names.js';
import { waveletName, waveletOf } from '../wavelet-family.js';
import { boundaryParameter, lineBoundary, marginOf } from './boundary.js';
import { dimensionName, filteredAxes } from './plane.js';
import { type Pooling, rotationParameters } from './pooling.js';
import { type AxisKernels, convolveAlong, poolRotations } from './rotations.js';

const bandName = () => z.string().check(z.regex(/^[LH]{2,3}$/, 'must be two or three letters L or H'));

/**
 * Stationary (undecimated) separable wavelet transform as the IBSI defines it: each level filters the low-pass image of
 * the level before with kernels that have holes between their weights (a trous). The letters of a band stand for x, y, z
 * (with `force2D` the first two for the axes of the slice). Turned through all right angles and pooled. In double.
 *
 * Unlike `Wavelet`, which does as PyWavelets, the kernels grow with the level, are centred (an even kernel reaches one
 * voxel further to its front), and the boundary can be chosen. Agrees with reference response maps 5, 6 and 7 of the IBSI.
 */
export const separableWavelet = defineFilter({
  name: 'SeparableWavelet',
  summary: 'Bands of coarse and fine detail along each axis, the same in all directions (IBSI wavelets).',
  source: 'IBSI 2 (separable wavelets, 25BO); Shensa 1992',
  parameters: () =>
    z.strictObject({
      wavelet: parameter(waveletName(), 'db3', 'Name of the wavelet, as in PyWavelets.'),
      bands: parameter(
        z.union([bandName(), z.array(bandName()).check(z.minLength(1))]),
        'LLH',
        'Low or high pass along x, y, z, such as LLH; a list gives one image each.',
      ),
      level: parameter(
        oneOrMore(z.int().check(z.minimum(1), z.maximum(6))),
        1,
        'Level of the transform; a list gives one image each.',
      ),
      ...rotationParameters(),
      boundary: boundaryParameter(),
    }),
  imageNames: (parameters, context) => imagesOf(parameters, context).map(({ name }) => name),
  *apply(input, parameters, context) {
    const { rotationInvariance, pooling } = parameters;
    const axes = filteredAxes(context);
    const boundary = lineBoundary(parameters.boundary);
    for (const { name, band, level } of imagesOf(parameters, context)) {
      const kernels = [...band].map((letter) => kernelsOf(parameters.wavelet, letter, level));
      const reach = kernels[0].reduce((sum, kernel) => sum + (kernel.length - 1) / 2, 0);
      const volume = filterBlock(input, context.mask, marginOf(reach, parameters.boundary), (block, size) =>
        rotationInvariance
          ? poolRotations(block, size, axes, kernels, boundary, pooling)
          : convolveAlong(block, size, axes, kernels, boundary),
      );
      yield { name, volume };
    }
  },
});

interface BandImage {
  readonly name: string;
  readonly band: string;
  readonly level: number;
}

interface BandParameters {
  readonly wavelet: string;
  readonly bands: string | readonly string[];
  readonly level: number | readonly number[];
  readonly rotationInvariance: boolean;
  readonly pooling: Pooling;
}

function imagesOf(parameters: BandParameters, context: NamingContext): BandImage[] {
  const { wavelet, bands, level, rotationInvariance, pooling } = parameters;
  const { length } = filteredAxes(context);
  // A band of three letters loses its last in 2D; one of two has its last along z as well in 3D.
  const wanted = [bands].flat().map((band) => band.slice(0, length).padEnd(length, band.slice(-1)));
  const invariance = rotationInvariance ? `-invariant-${pooling}` : '';
  return [...new Set(wanted)].flatMap((band) =>
    distinct(level).map((number) => ({
      name: `separablewavelet-${dimensionName(context)}-${wavelet.replaceAll('.', '-')}-${band}-level-${number}${invariance}`,
      band,
      level: number,
    })),
  );
}

/** Low-pass kernels of the levels before, then the band's own: each with holes, lengthened to an odd number of weights. */
function kernelsOf(wavelet: string, letter: string, level: number): AxisKernels {
  const filters = waveletOf(wavelet);
  if (filters === undefined) throw new RangeError(`no wavelet ${wavelet}`);
  const { low, high } = filters.decomposition;
  return Array.from({ length: level }, (_, i) => {
    const weights = i + 1 === level && letter === 'H' ? high : low;
    return withHoles(weights.length % 2 === 0 ? [...weights, 0] : weights, 2 ** i);
  });
}

function withHoles(weights: readonly number[], step: number): number[] {
  const spaced = new Array<number>((weights.length - 1) * step + 1).fill(0);
  weights.forEach((weight, i) => {
    spaced[i * step] = weight;
  });
  return spaced;
}
