import type { Triple } from '@radscore/image';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { glcm } from '../families/glcm/glcm.js';
import { levelRegion } from '../families/texture/testing/level-region.js';
import { makeParameters } from '../parameters/parameters.js';
import type { DiscretisedRegion, IntensityRegion } from '../region/region.js';
import { familyMap, type MapJob, type MappedFamily } from './family-map.js';
import { glcmMap, hasGlcmMap } from './glcm-map.js';

const names = glcm.features.map(({ name }) => name);

function jobOf(region: DiscretisedRegion, radius: Triple, setting: Record<string, unknown> = {}): MapJob {
  const { grid } = region;
  const box = { lower: [0, 0, 0] as Triple, upper: grid.size };
  const seen = { geometry: { size: grid.size } } as MapJob['map']['seen'];
  const map = { box, seen, grid, centres: grid.voxels, places: grid.voxels, radius };
  const intensities: IntensityRegion = { grid, values: new Float64Array(grid.count), discretised: () => region };
  return { map, region: intensities, settings: makeParameters({ setting }).settings, wanted: names };
}

/** Little blocks with holes, of few levels far apart or many: where matrices are small, coincidences are frequent. */
const block = fc
  .record({
    size: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 })),
    radius: fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 2 }), fc.integer({ min: 0, max: 2 })),
    palette: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }),
    picks: fc.array(fc.nat(11), { minLength: 48, maxLength: 48 }),
  })
  .map(({ size, radius, palette, picks }) => {
    const levels = picks
      .slice(0, size[0] * size[1] * size[2])
      .map((pick) => (pick > 8 ? 0 : palette[pick % palette.length]));
    levels[0] = palette[0];
    return jobOf(levelRegion(size, levels, { pad: 2 }), radius);
  });

/** What rounding is measured by: a third moment that cancels is as exact as its terms, of which the fourth moment tells the size. */
function scaleOf(name: string, n: number, of: (name: string) => Float64Array): number {
  return name === 'ClusterShade' ? of('ClusterProminence')[n] ** 0.75 : 1;
}

test('whatever the levels, the maps are those of the family kernel by kernel, to 1e-12', () => {
  fc.assert(
    fc.property(block, (job) => {
      const expected = familyMap(glcm as MappedFamily, job);
      glcmMap(job).forEach(({ name, values, undefinedVoxels, reason }, f) => {
        expect(name).toBe(expected[f].name);
        expect([undefinedVoxels, reason?.code]).toEqual([expected[f].undefinedVoxels, expected[f].reason?.code]);
        values.forEach((value, n) => {
          const other = expected[f].values[n];
          const scale = scaleOf(name, n, (one) => expected[names.indexOf(one)].values);
          const off = Math.abs(value - other) / Math.max(1, scale, Math.abs(other));
          if (!(off <= 1e-12) && !(Number.isNaN(value) && Number.isNaN(other))) {
            expect.fail(`${name} of voxel ${n}: ${value} instead of ${other}`);
          }
        });
      });
    }),
    { numRuns: 400 },
  );
});

test('weighted or unsymmetrical matrices and kernels too large for the tables are left to the family', () => {
  const region = levelRegion([2, 2, 1], [1, 2, 3, 4], { pad: 2 });
  expect(hasGlcmMap(jobOf(region, [1, 1, 1]))).toBe(true);
  expect(hasGlcmMap(jobOf(region, [1, 1, 1], { symmetricalGLCM: false }))).toBe(false);
  expect(hasGlcmMap(jobOf(region, [1, 1, 1], { weightingNorm: 'no_weighting' }))).toBe(false);
  expect(hasGlcmMap(jobOf(region, [20, 20, 20]))).toBe(false);
});

test('it stops between kernels once it is asked to', () => {
  const job = jobOf(levelRegion([4, 4, 3], new Array(48).fill(1), { pad: 2 }), [2, 2, 2]);
  const seen: number[] = [];
  const signal = {
    get aborted() {
      return seen.length > 0;
    },
  };
  const control = { signal, onProgress: ({ done }: { done: number }) => seen.push(done) };
  expect(() => glcmMap(job, control)).toThrow(expect.objectContaining({ code: 'RAD-CANCELLED' }));
  expect(seen).toEqual([0]);
});
