import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitsPairsAlong, type LevelPairs, measurePairs, measurePairsAlong } from './co-occurrence.js';
import { measureLevels } from './level-sums.js';
import type { LevelVolume } from './level-volume.js';
import { mark } from './memory.js';
import { plainDependences, plainPairs, plainRuns, plainToneDifferences } from './testing/plain-texture.js';
import { countDependences, countPairs, countRuns, measureRuns, sumToneDifferences } from './texture.js';

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
    highest: fc.constantFrom(1, 2, 5, 200, 255, 256, 1260, 1261, 3000, 32767, 32768, 65535, 65536),
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
    const occurring = new Int32Array(levelCount + 1);
    for (const level of levels) occurring[level]++;
    const rowStart = new Int32Array(levelCount + 2);
    for (let level = 1; level <= levelCount; level++) {
      rowStart[level + 1] = rowStart[level] + Math.min(occurring[level], Math.max(nx, ny, nz));
    }
    const positive = Int32Array.of(1, row - 1, row, row + 1, slice - row - 1, slice, slice + 1, slice + row + 1);
    const all = Int32Array.from([...positive, ...positive.map((offset) => -offset)]);
    return { volume: { levels, voxels: Int32Array.from(voxels), levelCount }, rowStart, positive, all };
  });

/** Where two lists differ by more than a share of the second; -1 where they do not. */
function firstDifference(found: ArrayLike<number>, expected: ArrayLike<number>, tolerance = 0): number {
  if (found.length !== expected.length) return Math.min(found.length, expected.length);
  for (let k = 0; k < found.length; k++) if (!(Math.abs(found[k] - expected[k]) <= tolerance * expected[k])) return k;
  return -1;
}

test('pairs, runs, dependences and tone differences are those of the definitions, for any region and number of levels', () => {
  fc.assert(
    fc.property(anyCase, fc.nat(3), ({ volume, rowStart, positive, all }, tolerance) => {
      const before = mark();
      // A full table of more levels does not fit into the memory.
      const pairs = volume.levelCount > 3000 ? [] : countPairs(volume, positive);
      positive.slice(0, pairs.length).forEach((offset, k) => {
        expect(firstDifference(pairs[k], plainPairs(volume, offset))).toBe(-1);
      });
      const runs = countRuns(volume, positive, rowStart);
      positive.forEach((offset, k) => {
        expect(firstDifference(runs[k], plainRuns(volume, offset, rowStart))).toBe(-1);
      });
      const dependences = countDependences(volume, all, tolerance);
      expect(firstDifference(dependences, plainDependences(volume, all, tolerance))).toBe(-1);
      const tones = sumToneDifferences(volume, all);
      const plain = plainToneDifferences(volume, all);
      expect(firstDifference(tones.count, plain.count)).toBe(-1);
      expect(firstDifference(tones.difference, plain.difference, 1e-12)).toBe(-1);
      expect(mark()).toBe(before);
    }),
    { numRuns: 25 },
  );
});

/** The pairs of a table as they are listed; with `symmetrical` from both of their sides. */
function listed(table: ArrayLike<number>, width: number, symmetrical: boolean): LevelPairs {
  const rowStart = [0];
  const column: number[] = [];
  const count: number[] = [];
  for (let i = 1; i < width; i++) {
    rowStart.push(column.length);
    for (let j = 1; j < width; j++) {
      const n = table[i * width + j] + (symmetrical ? table[j * width + i] : 0);
      if (n === 0) continue;
      column.push(j);
      count.push(n);
    }
  }
  rowStart.push(column.length);
  return { rowStart: Int32Array.from(rowStart), column: Int32Array.from(column), count: Float64Array.from(count) };
}

test('what is measured where it was counted has the bits of what is counted and then measured', () => {
  fc.assert(
    fc.property(anyCase, fc.boolean(), ({ volume, rowStart, positive }, symmetrical) => {
      const before = mark();
      const { levels, voxels, levelCount } = volume;
      const sizes = new Float64Array(levelCount + 1);
      for (const voxel of voxels) sizes[levels[voxel]]++;
      expect(measureRuns(volume, positive, rowStart, sizes)).toEqual(
        countRuns(volume, positive, rowStart).map((counts) => measureLevels({ rowStart, counts })),
      );
      if (fitsPairsAlong(volume)) {
        const pairs = countPairs(volume, positive)
          .map((table) => listed(table, levelCount + 1, symmetrical))
          .filter(({ count }) => count.length > 0);
        expect(measurePairsAlong(volume, positive, symmetrical, false)).toEqual(
          pairs.map((matrix) => measurePairs(matrix, levelCount, false)),
        );
      }
      expect(mark()).toBe(before);
    }),
    { numRuns: 25 },
  );
});

/** Voxels side by side along x, all of one level but the first, with a margin on either side. */
function row(length: number, level: number, first = level): LevelVolume {
  const levels = new Int32Array(length + 64);
  levels.fill(level, 32, 32 + length);
  levels[32] = first;
  return { levels, voxels: Int32Array.from({ length }, (_, n) => 32 + n), levelCount: Math.max(level, first) };
}

/** Every step along x within the row, over and over: more neighbours than any region has. */
const steps = (count: number) => Int32Array.from({ length: count }, (_, n) => 1 + (n % 15));

test.each([
  [26, 1260],
  [26, 1261],
  [124, 264],
  [124, 265],
  [342, 95],
  [342, 96],
  [2047, 16],
  [2048, 16],
  [32767, 1],
  [32768, 1],
  [1023, 2 ** 21],
  [1025, 2 ** 21],
])('the levels of %i neighbours add up exactly where all are of level %i', (neighbours, level) => {
  const volume = row(32, level, 1);
  const offsets = steps(neighbours);
  const { difference } = sumToneDifferences(volume, offsets);
  const expected = plainToneDifferences(volume, offsets);
  expect(difference[1]).toBe(expected.difference[1]);
  expect(difference[level]).toBe(expected.difference[level]);
});

test.each([32767, 32768, 65536])('%i neighbours of one level are counted', (neighbours) => {
  const volume = row(32, 1);
  const offsets = steps(neighbours);
  expect(countDependences(volume, offsets, 0)).toEqual(plainDependences(volume, offsets, 0));
});

test.each([0.5, 40000, 65536, 65537, 2 ** 31, 2 ** 32, 2 ** 40 + 0.5])(
  'levels within a tolerance of %d depend on each other, however wide it is',
  (tolerance) => {
    const volume = row(32, 2, 1);
    expect(countDependences(volume, steps(26), tolerance)).toEqual(plainDependences(volume, steps(26), tolerance));
  },
);
