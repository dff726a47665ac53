import type { AxisTaps, Interpolator } from './interpolator.js';
import { slicesOf } from './separable.js';

/**
 * Trilinear interpolation, along x, then y, then z; beyond the outermost voxel centres the nearest one is repeated.
 * Agrees with ITK's `LinearInterpolateImageFunction` to the last bit.
 */
export const linear: Interpolator = {
  name: 'sitkLinear',
  codes: [2],
  prepare(volume) {
    const {
      geometry: { size },
      data,
    } = volume;
    const [nx, ny, nz] = size;
    return {
      at(x, y, z) {
        const x0 = lowerVoxel(x);
        const y0 = lowerVoxel(y);
        const z0 = lowerVoxel(z);
        const right = x0 + 1 < nx ? 1 : 0;
        const below = y0 + 1 < ny ? nx : 0;
        const above = z0 + 1 < nz ? nx * ny : 0;
        const dx = Math.max(0, x - x0);
        const dy = Math.max(0, y - y0);
        const row = (i: number): number => data[i] + (data[i + right] - data[i]) * dx;
        const plane = (i: number): number => {
          const first = row(i);
          return first + (row(i + below) - first) * dy;
        };
        const corner = x0 + nx * (y0 + ny * z0);
        const first = plane(corner);
        return first + (plane(corner + above) - first) * Math.max(0, z - z0);
      },
      separable: {
        kind: 'lerp',
        block: slicesOf(volume),
        taps: (axis, positions) => linearTaps(positions, size[axis]),
      },
    };
  },
};

function linearTaps(positions: Float64Array, n: number): AxisTaps {
  const index = new Int32Array(2 * positions.length);
  const weight = new Float64Array(2 * positions.length);
  positions.forEach((position, i) => {
    const lower = lowerVoxel(position);
    index[2 * i] = lower;
    index[2 * i + 1] = Math.min(lower + 1, n - 1);
    weight[2 * i + 1] = Math.max(0, position - lower);
  });
  return { count: 2, index, weight };
}

function lowerVoxel(position: number): number {
  return Math.max(0, Math.floor(position));
}
