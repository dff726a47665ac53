import { type Box, boxSize, expandBox } from '../volume/box.js';
import type { Triple, Volume } from '../volume/volume.js';
import { bsplineCoefficients } from './bspline-coefficients.js';
import type { AxisTaps, Interpolator } from './interpolator.js';

/** Beyond this many voxels a coefficient no longer feels a sample: the pole's power is below 1e-22. */
const memory = 38;

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
    const box = expandBox(reach, memory, volume.geometry);
    const blockSize = boxSize(box);
    const [bx, by] = blockSize;
    const data = toDoubles(volume, box);
    bsplineCoefficients(data, blockSize);
    const taps = (axis: 0 | 1 | 2, positions: Float64Array): AxisTaps =>
      bsplineTaps(positions, size[axis], box.lower[axis]);
    const one = new Float64Array(1);
    const tapsAt = (axis: 0 | 1 | 2, position: number): AxisTaps => {
      one[0] = position;
      return taps(axis, one);
    };
    return {
      at(x, y, z) {
        const [tx, ty, tz] = [tapsAt(0, x), tapsAt(1, y), tapsAt(2, z)];
        let sum = 0;
        for (let k = 0; k < 4; k++) {
          for (let j = 0; j < 4; j++) {
            const row = bx * (ty.index[j] + by * tz.index[k]);
            for (let i = 0; i < 4; i++) {
              sum += tx.weight[i] * ty.weight[j] * tz.weight[k] * data[row + tx.index[i]];
            }
          }
        }
        return sum;
      },
      separable: { block: { data, size: blockSize }, taps },
    };
  },
};

function toDoubles({ geometry: { size }, data }: Volume, box: Box): Float64Array {
  const [bx, by, bz]: Triple = boxSize(box);
  const out = new Float64Array(bx * by * bz);
  for (let z = 0, to = 0; z < bz; z++) {
    for (let y = 0; y < by; y++, to += bx) {
      const from = box.lower[0] + size[0] * (box.lower[1] + y + size[1] * (box.lower[2] + z));
      out.set(data.subarray(from, from + bx), to);
    }
  }
  return out;
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
  return { kind: 'weighted', count: 4, index, weight };
}

function mirror(i: number, n: number): number {
  if (n === 1) return 0;
  const period = 2 * (n - 1);
  const folded = Math.abs(i) % period;
  return folded >= n ? period - folded : folded;
}
