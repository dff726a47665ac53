import { exp } from '@radscore/elementary';
import type { AxisTaps, Interpolator } from './interpolator.js';
import { slicesOf } from './separable.js';

/**
 * Gaussian interpolation: each voxel weighs as much as a Gaussian around the position covers of it (sigma 0.8 voxels,
 * cut at four sigma), normalised. Agrees with ITK's `GaussianInterpolateImageFunction` as SimpleITK sets it up.
 */
export const gaussian: Interpolator = {
  name: 'sitkGaussian',
  codes: [4],
  prepare(volume) {
    const { size } = volume.geometry;
    const taps = (axis: 0 | 1 | 2, positions: Float64Array): AxisTaps =>
      normalised(gaussianTaps(positions, size[axis], 0.8, 4));
    return {
      at: weightedMean(size, volume.data, 0.8, 4),
      separable: { kind: 'weighted', block: slicesOf(volume), taps },
    };
  },
};

/**
 * Gaussian interpolation of labels: the label whose voxels together weigh most (sigma one voxel, cut at one sigma); of
 * equal ones the first. Agrees with ITK's `LabelImageGaussianInterpolateImageFunction` as SimpleITK sets it up.
 */
export const labelGaussian: Interpolator = {
  name: 'sitkLabelGaussian',
  codes: [5],
  prepare({ geometry: { size }, data }) {
    return {
      at(x, y, z) {
        const weights = new Map<number, number>();
        let best = 0;
        let most = 0;
        forEachWeight(size, [x, y, z], 1, 1, (i, w) => {
          const sum = (weights.get(data[i]) ?? 0) + w;
          weights.set(data[i], sum);
          if (sum > most) {
            most = sum;
            best = data[i];
          }
        });
        return best;
      },
    };
  },
};

type Size = readonly [number, number, number];

function weightedMean(size: Size, data: ArrayLike<number>, sigma: number, cutoff: number) {
  return (x: number, y: number, z: number): number => {
    let sum = 0;
    let total = 0;
    forEachWeight(size, [x, y, z], sigma, cutoff, (i, w) => {
      sum += data[i] * w;
      total += w;
    });
    return sum / total;
  };
}

function forEachWeight(
  size: Size,
  position: Size,
  sigma: number,
  cutoff: number,
  visit: (index: number, weight: number) => void,
): void {
  const [tx, ty, tz] = position.map((p, a) => gaussianTaps(Float64Array.of(p), size[a], sigma, cutoff));
  for (let k = 0; k < tz.count; k++) {
    for (let j = 0; j < ty.count; j++) {
      const row = size[0] * (ty.index[j] + size[1] * tz.index[k]);
      for (let i = 0; i < tx.count; i++) visit(row + tx.index[i], tx.weight[i] * ty.weight[j] * tz.weight[k]);
    }
  }
}

/** Voxels within `cutoff` sigma of each position and the share of the Gaussian between their edges; unused taps weigh 0. */
function gaussianTaps(positions: Float64Array, n: number, sigma: number, cutoff: number): AxisTaps {
  const first = (position: number): number => Math.max(0, Math.floor(position + 0.5 - sigma * cutoff));
  const end = (position: number): number => Math.min(n, Math.ceil(position + 0.5 + sigma * cutoff));
  let count = 1;
  for (const position of positions) count = Math.max(count, end(position) - first(position));
  const index = new Int32Array(count * positions.length);
  const weight = new Float64Array(count * positions.length);
  const scale = 1 / (Math.SQRT2 * sigma);
  positions.forEach((position, p) => {
    let t = (-0.5 - position + first(position)) * scale;
    let left = erf(t);
    for (let i = first(position), at = count * p; i < end(position); i++, at++) {
      t += scale;
      const right = erf(t);
      index[at] = i;
      weight[at] = right - left;
      left = right;
    }
  });
  return { count, index, weight };
}

function normalised(taps: AxisTaps): AxisTaps {
  const { count, weight } = taps;
  for (let from = 0; from < weight.length; from += count) {
    let total = 0;
    for (let i = from; i < from + count; i++) total += weight[i];
    for (let i = from; i < from + count; i++) weight[i] /= total;
  }
  return taps;
}

/** Error function, by the series exp(-x^2) * sum 2^n x^(2n+1) / (2n+1)!!, whose terms are all of one sign. */
function erf(x: number): number {
  if (Math.abs(x) > 6) return Math.sign(x);
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * exp(-x * x) * sum;
}
