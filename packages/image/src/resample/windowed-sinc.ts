import { cos, sin } from '@radscore/elementary';
import type { AxisTaps, Interpolator } from './interpolator.js';
import { slicesOf } from './separable.js';

/** Voxels on each side that take part, as SimpleITK fixes it. */
const radius = 5;

/**
 * Interpolation with a sinc cut off by a window over five voxels on each side; the border voxel is repeated outside.
 * The weights are not normalised, so a constant is kept only nearly.
 * Agrees with ITK's `WindowedSincInterpolateImageFunction` (radius 5, zero-flux border).
 */
function windowedSinc(window: string, code: number, weightOf: (x: number) => number): Interpolator {
  return {
    name: `sitk${window}WindowedSinc`,
    codes: [code],
    prepare(volume) {
      const {
        geometry: { size },
        data,
      } = volume;
      const taps = (axis: 0 | 1 | 2, positions: Float64Array): AxisTaps => sincTaps(positions, size[axis], weightOf);
      const at = (x: number, y: number, z: number): number => {
        const [tx, ty, tz] = [x, y, z].map((position, axis) => taps(axis as 0 | 1 | 2, Float64Array.of(position)));
        let sum = 0;
        for (let k = 0; k < 2 * radius; k++) {
          for (let j = 0; j < 2 * radius; j++) {
            const row = size[0] * (ty.index[j] + size[1] * tz.index[k]);
            for (let i = 0; i < 2 * radius; i++) {
              sum += data[row + tx.index[i]] * tx.weight[i] * ty.weight[j] * tz.weight[k];
            }
          }
        }
        return sum;
      };
      return { at, separable: { kind: 'weighted', block: slicesOf(volume), taps } };
    },
  };
}

function sincTaps(positions: Float64Array, n: number, weightOf: (x: number) => number): AxisTaps {
  const count = 2 * radius;
  const index = new Int32Array(count * positions.length);
  const weight = new Float64Array(count * positions.length);
  positions.forEach((position, p) => {
    const cell = Math.floor(position);
    const distance = position - cell;
    for (let i = 0; i < count; i++) {
      const offset = i + 1 - radius;
      index[count * p + i] = Math.min(Math.max(cell + offset, 0), n - 1);
      const x = distance - offset;
      weight[count * p + i] = distance === 0 ? Number(offset === 0) : weightOf(x) * sinc(x);
    }
  });
  return { count, index, weight };
}

function sinc(x: number): number {
  const px = Math.PI * x;
  return x === 0 ? 1 : sin(px) / px;
}

export const hammingSinc = windowedSinc('Hamming', 6, (x) => 0.54 + 0.46 * cos((x * Math.PI) / radius));
export const cosineSinc = windowedSinc('Cosine', 7, (x) => cos((x * Math.PI) / (2 * radius)));
export const welchSinc = windowedSinc('Welch', 8, (x) => 1 - (x * x) / (radius * radius));
export const lanczosSinc = windowedSinc('Lanczos', 9, (x) => sinc(x / radius));
export const blackmanSinc = windowedSinc(
  'Blackman',
  10,
  (x) => 0.42 + 0.5 * cos((x * Math.PI) / radius) + 0.08 * cos((2 * x * Math.PI) / radius),
);
