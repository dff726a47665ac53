import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mark } from './memory.js';
import { plainDependences, plainPairs, plainRuns, plainToneDifferences } from './testing/plain-texture.js';
import { countDependences, countPairs, countRuns, type LevelVolume, sumToneDifferences } from './texture.js';

interface Case {
  readonly volume: LevelVolume;
  readonly rowStart: Int32Array;
  readonly positive: Int32Array;
  readonly all: Int32Array;
}

/** Levels at random, smooth along x, in a box with a margin of one; `highest` decides which kernels are used. */
const anyCase: fc.Arbitrary<Case> = fc
  .record({
    size: fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 })),
    highest: fc.constantFrom(1, 2, 5, 200, 255, 256, 1260, 1261, 3000),
    share: fc.constantFrom(1, 5, 8),
    seed: fc.integer({ min: 1, max: 1e6 }),
  })
  .map(({ size: [nx, ny, nz], highest, share, seed }) => {
    const [row, slice] = [nx + 2, (nx + 2) * (ny + 2)];
    const levels = new Int32Array(slice * (nz + 2));
    const voxels: number[] = [];
    let random = seed;
    const next = () => {
      random = (random * 1103515245 + 12345) % 2 ** 31;
      return random / 2 ** 31;
    };
    for (let z = 1; z <= nz; z++) {
      for (let y = 1; y <= ny; y++) {
        for (let x = 1, level = 1; x <= nx; x++) {
          if (next() < 0.4) level = 1 + Math.floor(next() * highest);
          const voxel = x + row * y + slice * z;
          if (8 * next() >= share && voxels.length > 0) continue;
          levels[voxel] = level;
          voxels.push(voxel);
        }
      }
    }
    const levelCount = levels.reduce((most, level) => Math.max(most, level), 0);
    const rowStart = new Int32Array(levelCount + 2);
    for (let level = 1; level <= levelCount; level++) {
      const occurring = levels.reduce((count, other) => count + (other === level ? 1 : 0), 0);
      rowStart[level + 1] = rowStart[level] + Math.min(occurring, Math.max(nx, ny, nz));
    }
    const positive = Int32Array.of(1, row - 1, row, row + 1, slice - row - 1, slice, slice + 1, slice + row + 1);
    const all = Int32Array.from([...positive, ...positive.map((offset) => -offset)]);
    return { volume: { levels, voxels: Int32Array.from(voxels), levelCount }, rowStart, positive, all };
  });

test('pairs, runs, dependences and tone differences are those of the definitions, for any region and number of levels', () => {
  fc.assert(
    fc.property(anyCase, fc.nat(3), ({ volume, rowStart, positive, all }, tolerance) => {
      const before = mark();
      const pairs = countPairs(volume, positive);
      positive.forEach((offset, k) => {
        const expected = plainPairs(volume, offset);
        expect(pairs[k].length).toBe(expected.length);
        expect(pairs[k].findIndex((count, cell) => count !== expected[cell])).toBe(-1);
      });
      const runs = countRuns(volume, positive, rowStart);
      positive.forEach((offset, k) => {
        expect(runs[k]).toEqual(plainRuns(volume, offset, rowStart));
      });
      expect(countDependences(volume, all, tolerance)).toEqual(plainDependences(volume, all, tolerance));
      const tones = sumToneDifferences(volume, all);
      const plain = plainToneDifferences(volume, all);
      expect(tones.count).toEqual(plain.count);
      tones.difference.forEach((sum, level) => {
        expect(Math.abs(sum - plain.difference[level])).toBeLessThanOrEqual(1e-12 * plain.difference[level]);
      });
      expect(mark()).toBe(before);
    }),
    { numRuns: 25 },
  );
});
