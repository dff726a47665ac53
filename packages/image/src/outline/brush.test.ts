import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grid } from '../morphology/testing/masks.js';
import { emptyMask } from '../volume/mask.js';
import type { Geometry, Triple } from '../volume/volume.js';
import { brushRuns } from './brush.js';
import { applyChange, changeOfRuns } from './mask-change.js';
import type { Axis } from './plane.js';

const geometry = grid([14, 12, 9], [0.7, 0.9, 2]);

function painted(on: Geometry, path: Triple[], radius: number, axis?: Axis): Uint8Array {
  const mask = emptyMask(on);
  applyChange(mask.data, changeOfRuns(mask.data, brushRuns(on, path, radius, axis), 1));
  return mask.data;
}

/** Every voxel centre measured against finely sampled points of the path. */
function bruteForce(path: Triple[], radius: number, axis?: Axis): Uint8Array {
  const out = emptyMask(geometry).data;
  const [nx, ny] = geometry.size;
  const own = path.map((p) => p.map(Math.round)).map(([x, y, z]) => x + nx * (y + ny * z));
  return out.map((_, i) => {
    const at = [i % nx, Math.floor(i / nx) % ny, Math.floor(i / (nx * ny))];
    if (axis !== undefined && at[axis] !== Math.round(path[0][axis])) return 0;
    const near = path.some((p) => {
      const squares = p.map((c, a) => (a === axis ? 0 : ((c - at[a]) * geometry.spacing[a]) ** 2));
      return squares[0] + squares[1] + squares[2] <= radius * radius * (1 + 1e-9);
    });
    return near || own.includes(i) ? 1 : 0;
  });
}

const point = fc.tuple(
  fc.double({ min: 0, max: 13, noNaN: true }),
  fc.double({ min: 0, max: 11, noNaN: true }),
  fc.double({ min: 0, max: 8, noNaN: true }),
);

test('a sphere or disc holds the voxels whose centre is within the radius, in mm', () => {
  fc.assert(
    fc.property(
      point,
      fc.double({ min: 0, max: 5, noNaN: true }),
      fc.constantFrom<(Axis | undefined)[]>(undefined, 0, 1, 2),
      (p, radius, axis) => {
        expect(painted(geometry, [p], radius, axis)).toEqual(bruteForce([p], radius, axis));
      },
    ),
  );
});

test('a stroke has no gaps: it holds every ball along the straight path between its points', () => {
  fc.assert(
    fc.property(point, point, fc.double({ min: 0.5, max: 3, noNaN: true }), (from, to, radius) => {
      const stroke = painted(geometry, [from, to], radius);
      for (let t = 0; t <= 1; t += 0.125) {
        const between = from.map((c, a) => c + t * (to[a] - c)) as unknown as Triple;
        // Just within, since the point itself is rounded.
        const ball = bruteForce([between], radius * (1 - 1e-6)).map((v, i) =>
          v === 1 && !bruteForce([between], 0)[i] ? 1 : 0,
        );
        expect(ball.every((v, i) => v === 0 || stroke[i] === 1)).toBe(true);
      }
    }),
    { numRuns: 20 },
  );
});

test('a disc stays in its slice, a stroke across slices paints each on its way', () => {
  const data = painted(
    geometry,
    [
      [5, 5, 2],
      [5, 5, 4],
    ],
    1,
    2,
  );
  const slices = Array.from({ length: 9 }, (_, z) => data.subarray(z * 168, (z + 1) * 168).includes(1));
  expect(slices).toEqual([false, false, true, true, true, false, false, false, false]);
});

test('a brush across the border paints what lies inside the image; a negative radius is refused', () => {
  expect(painted(geometry, [[-2, 5, 5]], 1).includes(1)).toBe(false);
  expect(painted(geometry, [[-1, 5, 5]], 1).includes(1)).toBe(true);
  expect(() => brushRuns(geometry, [[1, 1, 1]], -1)).toThrowError(
    expect.objectContaining({ code: 'RAD-PARAMETER-INVALID' }),
  );
});
