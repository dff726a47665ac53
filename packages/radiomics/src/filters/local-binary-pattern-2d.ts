import type { RadError } from '@radscore/core';
import { cos, sin } from '@radscore/elementary';
import { type Box, boxSize, type Mask, type Triple, type Volume, type VoxelArray } from '@radscore/image';
import * as z from 'zod/mini';
import { radiomicsError } from '../errors.js';
import { parameter } from '../parameters/parameter.js';
import { defineFilter, type FilterContext } from './filter.js';
import { type Axis, regionBox, stridesOf } from './shared/box.js';
import { codeMaker, type LbpMethod, lbpMethods } from './shared/lbp-code.js';

/**
 * Local binary pattern of each slice: the grey values on a circle around the voxel, each 1 where it is not below the voxel's,
 * read as a pattern. Circle points are interpolated linearly; beyond the slice the image is 0. Slices are cut across
 * `force2Ddimension`, whether or not `force2D` is set. As scikit-image's `local_binary_pattern`, its methods:
 *
 * - `default`: the pattern as a binary number; `ror`: the smallest of its rotations;
 * - `uniform`: number of ones where at most two neighbouring points differ (counted along the circle, not across its seam),
 *   otherwise points + 1; `nri_uniform`: the same with the rotation told apart;
 * - `var`: the variance on the circle instead of a pattern; where that is zero in the region: `RAD-FILTER-UNDEFINED`.
 *
 * The codes are kept in the voxel type of the input, as PyRadiomics keeps them, or in int32 where they do not fit. A variance
 * is cut to a whole number in an integer image; one that does not fit is `RAD-FILTER-UNDEFINED`. A constant image is all ones inside the slice: code `points` for `uniform`.
 */
export const localBinaryPattern2D = defineFilter({
  name: 'LBP2D',
  summary: 'Codes the pattern of darker and brighter neighbours on a circle in each slice.',
  source: 'PyRadiomics getLBP2DImage; scikit-image local_binary_pattern; Ojala, Pietikainen and Maenpaa 2002',
  parameters: () =>
    z.strictObject({
      lbp2DRadius: parameter(z.number().check(z.positive()), 1, 'Radius of the circle, voxels.'),
      lbp2DSamples: parameter(z.int().check(z.minimum(1), z.maximum(30)), 8, 'Number of points on the circle.'),
      lbp2DMethod: parameter(z.enum(lbpMethods), 'uniform', 'How the pattern becomes a number.'),
    }),
  imageNames: () => ['lbp-2D'],
  *apply(input, { lbp2DRadius, lbp2DSamples, lbp2DMethod }, context) {
    const data = coded(input, circle(lbp2DRadius, lbp2DSamples), lbp2DMethod, context);
    yield { name: 'lbp-2D', volume: { geometry: input.geometry, data } };
  },
});

/** Points of the circle as steps along the slice's rows and columns. */
interface Circle {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

function circle(radius: number, points: number): Circle {
  // scikit-image takes the radius in float32 and rounds the points to five decimals, so that axis neighbours are hit exactly.
  const r = Math.fround(radius);
  const rounded = (x: number): number => Math.round(x * 1e5) / 1e5;
  const angles = Array.from({ length: points }, (_, i) => (2 * Math.PI * i) / points);
  return {
    rows: angles.map((a) => rounded(-r * sin(a))),
    columns: angles.map((a) => rounded(r * cos(a))),
  };
}

/** The axes of the slices' rows and columns, and the one across, as PyRadiomics swaps the numpy axes. */
const sliceAxes: Record<0 | 1 | 2, { row: Axis; column: Axis; across: Axis }> = {
  0: { row: 1, column: 0, across: 2 },
  1: { row: 2, column: 0, across: 1 },
  2: { row: 1, column: 2, across: 0 },
};

function coded(input: Volume, { rows, columns }: Circle, method: LbpMethod, context: FilterContext): VoxelArray {
  const { size } = input.geometry;
  const { row, column, across } = sliceAxes[context.force2Ddimension];
  const strides = stridesOf(size);
  const texture = new Float64Array(rows.length);
  const codeOf = codeMaker(method, rows.length);
  const out = codeArray(input.data, method, rows.length);
  forEachVoxel(regionBox(context.mask), context.mask, (at, position) => {
    const slice = position[across] * strides[across];
    for (let i = 0; i < texture.length; i++) {
      const r = position[row] + rows[i];
      const c = position[column] + columns[i];
      texture[i] = interpolated(input.data, slice, strides[row], strides[column], size[row], size[column], r, c);
    }
    const code = codeOf(texture, input.data[at]);
    out[at] = code;
    if (method === 'var' && !(Math.abs(out[at] - code) < 1)) throw undefinedVariance(code, position);
  });
  return out;
}

function undefinedVariance(variance: number, position: Triple): RadError {
  const problem = Number.isNaN(variance) ? 'do not vary' : `vary more than its voxel type holds (${variance})`;
  const reason = `the grey values around voxel (${position.join(', ')}) ${problem}`;
  return radiomicsError('RAD-FILTER-UNDEFINED', { filter: 'LBP2D with lbp2DMethod var', reason });
}

function forEachVoxel(box: Box, mask: Mask, visit: (at: number, position: [number, number, number]) => void): void {
  const [nx, ny] = mask.geometry.size;
  const [width] = boxSize(box);
  for (let k = box.lower[2]; k <= box.upper[2]; k++) {
    for (let j = box.lower[1]; j <= box.upper[1]; j++) {
      const row = box.lower[0] + nx * (j + ny * k);
      for (let i = 0; i < width; i++) if (mask.data[row + i] !== 0) visit(row + i, [box.lower[0] + i, j, k]);
    }
  }
}

function interpolated(
  data: VoxelArray,
  slice: number,
  rowStep: number,
  columnStep: number,
  rows: number,
  columns: number,
  r: number,
  c: number,
): number {
  const [r0, r1, c0, c1] = [Math.floor(r), Math.ceil(r), Math.floor(c), Math.ceil(c)];
  const pixel = (i: number, j: number): number =>
    i < 0 || i >= rows || j < 0 || j >= columns ? 0 : data[slice + i * rowStep + j * columnStep];
  const dc = c - c0;
  const dr = r - r0;
  const top = (1 - dc) * pixel(r0, c0) + dc * pixel(r0, c1);
  const bottom = (1 - dc) * pixel(r1, c0) + dc * pixel(r1, c1);
  return (1 - dr) * top + dr * bottom;
}

function codeArray(like: VoxelArray, method: LbpMethod, points: number): VoxelArray {
  const largest = {
    default: 2 ** points - 1,
    ror: 2 ** points - 1,
    uniform: points + 1,
    nri_uniform: points * (points - 1) + 2,
    var: 0,
  };
  const own = new (like.constructor as new (length: number) => VoxelArray)(like.length);
  if (own.length === 0) return own;
  own[0] = largest[method];
  const fits = own[0] === largest[method];
  own[0] = 0;
  return fits ? own : new Int32Array(like.length);
}
