import type { SampleRows } from '@radscore/kernels';
import { type Box, boxSize, expandBox } from '../volume/box.js';
import type { Triple, Volume } from '../volume/volume.js';
import { bsplineCoefficients } from './bspline-coefficients.js';
import type { AxisTaps, GridTaps, Interpolator } from './interpolator.js';

/** Beyond this many voxels a coefficient no longer feels a sample: the pole's power is below 1e-22. */
const memory = 38;
/** How far from the nearest voxels a position may read: two to the side of its cell, which rounding may set off by one. */
const neighbours = 3;

/**
 * Cubic B-spline interpolation with mirrored borders, double coefficients.
 * Agrees with ITK's `BSplineInterpolateImageFunction` (order 3), SimpleITK's `sitkBSpline`. Coefficients are computed only
 * around the part of the image that is read: the voxels left out could not change a double.
 */
export const bspline: Interpolator = {
  name: 'sitkBSpline',
  codes: [3, 23],
  prepare(volume, reach) {
    const { size } = volume.geometry;
    const filtered = expandBox(reach, memory, volume.geometry);
    const kept = expandBox(reach, neighbours, volume.geometry);
    const coefficients = bsplineCoefficients(rowsOf(volume, filtered), relativeTo(filtered, kept));
    const keptSize = boxSize(kept);
    const taps = (axis: 0 | 1 | 2, positions: Float64Array): AxisTaps =>
      bsplineTaps(positions, size[axis], kept.lower[axis]);
    const atPoint = ([tx, ty, tz]: GridTaps, x: number, y: number, z: number): number => {
      let sum = 0;
      for (let k = 4 * z; k < 4 * z + 4; k++) {
        const slice = coefficients[tz.index[k]];
        const wz = tz.weight[k];
        for (let j = 4 * y; j < 4 * y + 4; j++) {
          const row = keptSize[0] * ty.index[j];
          const wy = ty.weight[j];
          for (let i = 4 * x; i < 4 * x + 4; i++) sum += tx.weight[i] * wy * wz * slice[row + tx.index[i]];
        }
      }
      return sum;
    };
    const tapsAt = (axis: 0 | 1 | 2, position: number): AxisTaps => taps(axis, Float64Array.of(position));
    return {
      at: (x, y, z) => atPoint([tapsAt(0, x), tapsAt(1, y), tapsAt(2, z)], 0, 0, 0),
      separable: { kind: 'weighted', block: { size: keptSize, slice: (z) => coefficients[z] }, taps, atPoint },
    };
  },
};

function rowsOf({ geometry: { size }, data }: Volume, box: Box): SampleRows {
  const [length] = boxSize(box);
  return {
    size: boxSize(box),
    row(y, z) {
      const from = box.lower[0] + size[0] * (box.lower[1] + y + size[1] * (box.lower[2] + z));
      return data.subarray(from, from + length);
    },
  };
}

function relativeTo({ lower: origin }: Box, { lower, upper }: Box): Box {
  const shift = (corner: Triple): Triple => [corner[0] - origin[0], corner[1] - origin[1], corner[2] - origin[2]];
  return { lower: shift(lower), upper: shift(upper) };
}

/** Four neighbours a position, weights as ITK forms them; `n` is the size of the image, `first` where the block begins. */
function bsplineTaps(positions: Float64Array, n: number, first: number): AxisTaps {
  const index = new Int32Array(4 * positions.length);
  const weight = new Float64Array(4 * positions.length);
  for (let p = 0; p < positions.length; p++) {
    // ITK finds the cell in single precision; the weights below are those of that cell, also just outside it.
    const cell = Math.floor(Math.fround(positions[p]));
    const w = positions[p] - cell;
    const at = 4 * p;
    weight[at + 3] = (1 / 6) * w * w * w;
    weight[at] = 1 / 6 + 0.5 * w * (w - 1) - weight[at + 3];
    weight[at + 2] = w + weight[at] - 2 * weight[at + 3];
    weight[at + 1] = 1 - weight[at] - weight[at + 2] - weight[at + 3];
    for (let k = 0; k < 4; k++) index[at + k] = mirror(cell - 1 + k, n) - first;
  }
  return { count: 4, index, weight };
}

function mirror(i: number, n: number): number {
  if (n === 1) return 0;
  const period = 2 * (n - 1);
  const folded = Math.abs(i) % period;
  return folded >= n ? period - folded : folded;
}
