import type { Rng } from '@radscore/core';
import { exp, square } from '@radscore/elementary';
import { type Geometry, type Triple, voxelCount } from '@radscore/image';

/**
 * A smooth random texture: independent normal deviates smoothed by a Gaussian, brought to mean 0 and standard deviation 1
 * over the grid.
 *
 * @param sigma of the Gaussian, mm: about half the size of the blobs; 0 leaves white noise.
 * @returns one value a voxel, x fastest.
 */
export function smoothNoise(rng: Rng, geometry: Geometry, sigma: number): Float64Array {
  const out = new Float64Array(voxelCount(geometry));
  for (let i = 0; i < out.length; i++) out[i] = rng.normal();
  gaussianSmooth(out, geometry, sigma);
  let sum = 0;
  let squares = 0;
  for (const v of out) {
    sum += v;
    squares += v * v;
  }
  const mean = sum / out.length;
  const sd = Math.sqrt(Math.max(squares / out.length - mean * mean, 0));
  for (let i = 0; i < out.length; i++) out[i] = sd > 0 ? (out[i]! - mean) / sd : 0;
  return out;
}

/**
 * Smooths in place with a Gaussian cut at three sigma and normalised; beyond the border the last voxel continues.
 *
 * @param sigma mm.
 */
export function gaussianSmooth(data: Float64Array, { size, spacing }: Geometry, sigma: number): void {
  const strides: Triple = [1, size[0], size[0] * size[1]];
  for (let a = 0; a < 3; a++) {
    const weights = gaussianWeights(sigma / spacing[a]!);
    if (size[a]! === 1 || weights.length === 1) continue;
    if (a === 0) smoothRows(data, size[a]!, weights);
    else smoothAxis(data, size[a]!, strides[a]!, weights);
  }
}

function gaussianWeights(sigma: number): Float64Array {
  const radius = Math.ceil(3 * sigma);
  const weights = Float64Array.from({ length: 2 * radius + 1 }, (_, i) => {
    return sigma > 0 ? exp(-square(i - radius) / (2 * sigma * sigma)) : 1;
  });
  const total = weights.reduce((sum, w) => sum + w, 0);
  return weights.map((w) => w / total);
}

/** Runs of `stride` neighbouring lines are smoothed together, so that the inner loop goes over contiguous memory. */
function smoothAxis(data: Float64Array, n: number, stride: number, weights: Float64Array): void {
  const radius = (weights.length - 1) / 2;
  const before = new Float64Array(n * stride);
  for (let start = 0; start < data.length; start += n * stride) {
    before.set(data.subarray(start, start + n * stride));
    data.fill(0, start, start + n * stride);
    for (let k = 0; k < n; k++) {
      const to = start + k * stride;
      for (let j = -radius; j <= radius; j++) {
        const from = Math.min(Math.max(k + j, 0), n - 1) * stride;
        const w = weights[j + radius]!;
        for (let i = 0; i < stride; i++) data[to + i]! += w * before[from + i]!;
      }
    }
  }
}

/** The same along x, where a line lies in one piece: a voxel's sum is kept in a register. */
function smoothRows(data: Float64Array, n: number, weights: Float64Array): void {
  const radius = (weights.length - 1) / 2;
  // The line with its ends continued, so that no voxel asks where the border is.
  const padded = new Float64Array(n + 2 * radius);
  for (let start = 0; start < data.length; start += n) {
    padded.fill(data[start]!, 0, radius);
    padded.set(data.subarray(start, start + n), radius);
    padded.fill(data[start + n - 1]!, radius + n);
    for (let k = 0; k < n; k++) {
      let sum = 0;
      for (let j = 0; j < weights.length; j++) sum += weights[j]! * padded[k + j]!;
      data[start + k] = sum;
    }
  }
}
