import type { Interpolator } from './interpolator.js';
import { slicesOf } from './separable.js';

/** Nearest neighbour; half-way positions go up. Agrees with ITK's `NearestNeighborInterpolateImageFunction`. */
export const nearest: Interpolator = {
  name: 'sitkNearestNeighbor',
  codes: [1],
  prepare(volume) {
    const { geometry, data } = volume;
    const [nx, ny] = geometry.size;
    return {
      at: (x, y, z) => data[roundHalfUp(x) + nx * (roundHalfUp(y) + ny * roundHalfUp(z))],
      separable: {
        kind: 'nearest',
        block: slicesOf(volume),
        taps: (_, positions) => ({
          count: 1,
          index: Int32Array.from(positions, roundHalfUp),
          weight: new Float64Array(positions.length).fill(1),
        }),
      },
    };
  },
};

// Math.floor(x + 0.5) would round the addition: the number just below a half would go up.
function roundHalfUp(x: number): number {
  const whole = Math.floor(x);
  return x - whole >= 0.5 ? whole + 1 : whole;
}
