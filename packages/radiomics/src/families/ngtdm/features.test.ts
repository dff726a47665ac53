import fc from 'fast-check';
import { expect, test } from 'vitest';
import { busyness, coarseness, complexity, contrast, strength, toneShares } from './features.js';

const tone = fc.record({ n: fc.nat(20), s: fc.nat(5000).map((hundredths) => hundredths / 100) });
const tones = fc
  .array(tone, { minLength: 1, maxLength: 12 })
  .filter((all) => all.some(({ n }) => n > 0))
  .map((all) => ({
    count: Float64Array.from([0, ...all.map(({ n }) => n)]),
    difference: Float64Array.from([0, ...all.map(({ n, s }) => (n === 0 ? 0 : s))]),
  }));

test('levels that do not occur are left out', () => {
  const shares = toneShares({ count: Float64Array.of(0, 3, 0, 1), difference: Float64Array.of(0, 2, 0, 5) });
  expect(shares).toEqual({
    voxels: 4,
    level: Float64Array.of(1, 3),
    share: Float64Array.of(0.75, 0.25),
    difference: Float64Array.of(2, 5),
  });
});

test('the sums over pairs of levels are those of the definition, though computed without them', () => {
  fc.assert(
    fc.property(tones, (matrix) => {
      const shares = toneShares(matrix);
      const { level, share: p, difference: s, voxels } = shares;
      const n = level.length;
      const over = (of: (a: number, b: number) => number) => {
        let sum = 0;
        for (let a = 0; a < n; a++) for (let b = 0; b < n; b++) sum += of(a, b);
        return sum;
      };
      const total = s.reduce((sum, x) => sum + x, 0);
      const weighted = s.reduce((sum, x, k) => sum + x * p[k], 0);
      const spread = over((a, b) => Math.abs(level[a] * p[a] - level[b] * p[b]));
      const near = (found: number, expected: number) =>
        expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-11 * Math.max(1, Math.abs(expected)));
      near(coarseness(shares), weighted === 0 ? 1e6 : 1 / weighted);
      near(busyness(shares), spread === 0 ? 0 : weighted / spread);
      near(
        contrast(shares),
        n < 2 ? 0 : ((over((a, b) => p[a] * p[b] * (level[a] - level[b]) ** 2) / (n * (n - 1))) * total) / voxels,
      );
      near(
        complexity(shares),
        over((a, b) => (Math.abs(level[a] - level[b]) * (p[a] * s[a] + p[b] * s[b])) / (p[a] + p[b])) / voxels,
      );
      near(strength(shares), total === 0 ? 0 : over((a, b) => (p[a] + p[b]) * (level[a] - level[b]) ** 2) / total);
    }),
  );
});

test('busyness is 0 where level times share is the same for all levels, though voxels differ', () => {
  const shares = toneShares({ count: Float64Array.of(0, 2, 1), difference: Float64Array.of(0, 2, 1) });
  expect(busyness(shares)).toBe(0);
});
