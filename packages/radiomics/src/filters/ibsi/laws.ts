import { hypot } from '@radscore/elementary';
import * as z from 'zod/mini';
import { parameter } from '../../parameters/parameter.js';
import { defineFilter, type NamingContext } from '../filter.js';
import { filterBlock } from '../shared/block.js';
import { distinct, oneOrMore } from '../shared/names.js';
import { boundaryParameter, lineBoundary, marginOf } from './boundary.js';
import { dimensionName, filteredAxes } from './plane.js';
import { type Pooling, poolingParameter, rotationParameters } from './pooling.js';
import { convolveAlong, poolRotations } from './rotations.js';

/** Level, edge, spot, wave and ripple of three or five voxels, before they are scaled to length one. */
const lawsKernels: Readonly<Record<string, readonly number[]>> = {
  L3: [1, 2, 1],
  E3: [-1, 0, 1],
  S3: [-1, 2, -1],
  L5: [1, 4, 6, 4, 1],
  E5: [-1, -2, 0, 2, 1],
  S5: [-1, 0, 2, 0, -1],
  W5: [-1, 2, 0, -2, 1],
  R5: [1, -4, 6, -4, 1],
};

const kernelName = () =>
  z.string().check(z.regex(/^(?:[LES]3|[LESWR]5){2,3}$/, 'must be two or three of L3 E3 S3 L5 E5 S5 W5 R5'));

interface LawsParameters {
  readonly kernels: string | readonly string[];
  readonly rotationInvariance: boolean;
  readonly pooling: Pooling;
  readonly energy: number | readonly number[];
}

/**
 * Laws' kernels, one along each axis (x, y, z in the order of the name; with `force2D` the first two), scaled to length
 * one; turned through all right angles and pooled. `energy` then gives the mean of the absolute response over the cube
 * or square of `2 energy + 1` voxels; 0 gives the response itself. In double. Of a constant image every kernel but those
 * of `L` alone makes zero, to rounding. Agrees with reference response maps 3.a, 3.b and 3.c of the IBSI.
 */
export const laws = defineFilter({
  name: 'Laws',
  summary: "Responds to levels, edges, spots, waves and ripples along the axes (Laws' kernels).",
  source: 'IBSI 2 (Laws kernels, JTXT); Laws 1980',
  parameters: () =>
    z.strictObject({
      kernels: parameter(
        z.union([kernelName(), z.array(kernelName()).check(z.minLength(1))]),
        'L5E5E5',
        'Kernels along x, y and z, such as L5E5E5; a list gives one image each.',
      ),
      ...rotationParameters(),
      pooling: poolingParameter('max'),
      energy: parameter(
        oneOrMore(z.int().check(z.minimum(0), z.maximum(100))),
        7,
        'Half width of the neighbourhood of the energy image, voxels; 0 for the response itself.',
      ),
      boundary: boundaryParameter(),
    }),
  imageNames: (parameters, context) => imagesOf(parameters, context).map(({ name }) => name),
  *apply(input, parameters, context) {
    const { rotationInvariance, pooling } = parameters;
    const axes = filteredAxes(context);
    const boundary = lineBoundary(parameters.boundary);
    for (const { name, kernels, energy } of imagesOf(parameters, context)) {
      const margin = marginOf(2 + energy, parameters.boundary);
      const volume = filterBlock(input, context.mask, margin, (block, size) => {
        const sequences = kernels.map((kernel) => [kernel]);
        const response = rotationInvariance
          ? poolRotations(block, size, axes, sequences, boundary, pooling)
          : convolveAlong(block, size, axes, sequences, boundary);
        if (energy === 0) return response;
        for (let i = 0; i < response.length; i++) response[i] = Math.abs(response[i]);
        const mean = [new Array<number>(2 * energy + 1).fill(1 / (2 * energy + 1))];
        return convolveAlong(
          response,
          size,
          axes,
          axes.map(() => mean),
          boundary,
        );
      });
      yield { name, volume };
    }
  },
});

interface LawsImage {
  readonly name: string;
  readonly kernels: readonly (readonly number[])[];
  readonly energy: number;
}

function imagesOf(parameters: LawsParameters, context: NamingContext): LawsImage[] {
  const { rotationInvariance, pooling } = parameters;
  const names = typeof parameters.kernels === 'string' ? [parameters.kernels] : [...new Set(parameters.kernels)];
  const axes = filteredAxes(context);
  // A name of three kernels loses its last in 2D; one of two has its last along z as well in 3D.
  const letters = (name: string): string[] => axes.map((_, i) => name.slice(2 * i, 2 * i + 2) || name.slice(-2));
  const wanted = [...new Set(names.map((name) => letters(name).join('')))];
  return wanted.flatMap((kernels) =>
    distinct(parameters.energy).map((energy) => ({
      name: [
        `laws-${dimensionName(context)}-${kernels}`,
        ...(rotationInvariance ? [`invariant-${pooling}`] : []),
        ...(energy > 0 ? [`energy-${energy}`] : []),
      ].join('-'),
      kernels: letters(kernels).map((kernel) => ofLengthOne(lawsKernels[kernel])),
      energy,
    })),
  );
}

function ofLengthOne(kernel: readonly number[]): number[] {
  const norm = hypot(...kernel);
  return kernel.map((weight) => weight / norm);
}
