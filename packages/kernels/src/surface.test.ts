import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mark } from './memory.js';
import { surfaceCubes } from './surface.js';

test('the cubes are those with corners both inside and outside, by their pattern, for any region with a margin', () => {
  const sides = fc.tuple(
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 5 }),
  );
  fc.assert(
    fc.property(sides, fc.integer({ min: 1, max: 1e6 }), fc.constantFrom(1, 2, 7), ([nx, ny, nz], seed, share) => {
      const size = [nx + 2, ny + 2, nz + 2];
      const inside = new Uint8Array(size[0] * size[1] * size[2]);
      const at = (x: number, y: number, z: number) => x + size[0] * (y + size[1] * z);
      for (let z = 1; z <= nz; z++) {
        for (let y = 1; y <= ny; y++) {
          for (let x = 1; x <= nx; x++) inside[at(x, y, z)] = Number(((at(x, y, z) + seed) * 7919) % 8 < share);
        }
      }
      const [cubes, patterns]: number[][] = [[], []];
      for (let z = 0; z <= nz; z++) {
        for (let y = 0; y <= ny; y++) {
          for (let x = 0; x <= nx; x++) {
            const corners = [0, 1, 2, 3, 4, 5, 6, 7].map(
              (c) => inside[at(x + (c & 1), y + ((c >> 1) & 1), z + (c >> 2))],
            );
            const pattern = corners.reduce((bits, here, c) => bits | (here << c), 0);
            if (pattern === 0 || pattern === 255) continue;
            cubes.push(at(x, y, z));
            patterns.push(pattern);
          }
        }
      }
      const before = mark();
      expect(surfaceCubes(inside, size)).toEqual({
        cubes: Int32Array.from(cubes),
        patterns: Uint8Array.from(patterns),
      });
      expect(mark()).toBe(before);
    }),
    { numRuns: 200 },
  );
});
