import { createRng } from '@radscore/core';
import type { Triple } from '@radscore/image';
import { describe, expect, test } from 'vitest';
import type { Axis } from './box.js';
import { type Boundary, convolveAxis } from './convolve-axis.js';

const size: Triple = [6, 5, 4];
const rng = createRng('convolve');
const data = Float64Array.from({ length: 120 }, () => rng.normal());

function plain(position: Triple, axis: Axis, weights: readonly number[], origin: number, boundary: Boundary): number {
  const n = size[axis];
  return weights.reduce((sum, weight, j) => {
    const sample = position[axis] + origin - j;
    if (boundary === 'zero' && (sample < 0 || sample >= n)) return sum;
    const at = boundary === 'wrap' ? ((sample % n) + n) % n : Math.min(n - 1, Math.max(0, sample));
    const p = position.map((x, a) => (a === axis ? at : x));
    return sum + weight * data[p[0] + size[0] * (p[1] + size[1] * p[2])];
  }, 0);
}

describe('convolution along an axis', () => {
  for (const boundary of ['wrap', 'clamp', 'zero'] as const) {
    for (const axis of [0, 1, 2] as const) {
      test.each([
        [1, 0],
        [3, 1],
        [4, 2],
        [9, 3],
        [17, 16],
      ])(
        `${boundary} along axis ${axis}: %i weights from %i agree with the definition, within the box alone`,
        (length, origin) => {
          const weights = Array.from({ length }, (_, i) => (i % 5 === 4 ? 0 : rng.normal()));
          const target = { data: new Float64Array(120), size };
          const box = { lower: [1, 0, 1], upper: [5, 3, 3] } as const;
          convolveAxis({ data, size }, target, axis, { weights, origin }, boundary, box);
          target.data.forEach((value, i) => {
            const position: Triple = [i % 6, Math.floor(i / 6) % 5, Math.floor(i / 30)];
            const inBox = position.every((x, a) => x >= box.lower[a] && x <= box.upper[a]);
            const expected = inBox ? plain(position, axis, weights, origin, boundary) : 0;
            expect(Math.abs(value - expected)).toBeLessThan(1e-13);
          });
        },
      );
    }
  }
});
