import { describe, expect, test } from 'vitest';
import { type FeatureSettings, featureSettingsSchema } from '../../parameters/settings.js';
import type { DiscretisedRegion } from '../../region/region.js';
import { currentFeatures, type Family } from '../family.js';
import { glcm } from '../glcm/glcm.js';
import { gldm } from '../gldm/gldm.js';
import { glrlm } from '../glrlm/glrlm.js';
import { glszm } from '../glszm/glszm.js';
import { ngtdm } from '../ngtdm/ngtdm.js';
import { byName } from '../testing/regions.js';
import { levelRegion } from './testing/level-region.js';

const families = [glcm, glrlm, glszm, gldm, ngtdm];

function valuesOf(family: Family<'levels'>, region: DiscretisedRegion, settings: Partial<FeatureSettings> = {}) {
  const all = featureSettingsSchema.parse(settings);
  return byName(family.compute(region, all, new Set(currentFeatures(family))));
}

const repeat = (level: number, times: number) => new Array<number>(times).fill(level);

describe('a flat region has the fixed values of PyRadiomics', () => {
  const flat = levelRegion([3, 3, 3], repeat(1, 27));

  test('glcm: full correlation, no difference, no entropy', () => {
    expect(valuesOf(glcm, flat)).toEqual({
      Autocorrelation: 1,
      ClusterProminence: 0,
      ClusterShade: 0,
      ClusterTendency: 0,
      Contrast: 0,
      Correlation: 1,
      DifferenceAverage: 0,
      DifferenceEntropy: 0,
      DifferenceVariance: 0,
      Id: 1,
      Idm: 1,
      Idmn: 1,
      Idn: 1,
      Imc1: 0,
      Imc2: 0,
      InverseVariance: 0,
      JointAverage: 1,
      JointEnergy: 1,
      JointEntropy: 0,
      MCC: 1,
      MaximumProbability: 1,
      SumAverage: 2,
      SumEntropy: 0,
      SumSquares: 0,
    });
  });

  test('glcm: the same where its one level is not the first, as with a fixed number of bins', () => {
    const { Correlation, MCC, Imc1, JointAverage } = valuesOf(glcm, levelRegion([3, 3, 3], repeat(16, 27)));
    expect({ Correlation, MCC, Imc1, JointAverage }).toEqual({ Correlation: 1, MCC: 1, Imc1: 0, JointAverage: 16 });
  });

  test('glszm: one zone', () => {
    const { LargeAreaEmphasis, ZonePercentage, ZoneEntropy, ZoneVariance } = valuesOf(glszm, flat);
    expect([LargeAreaEmphasis, ZonePercentage, ZoneEntropy, ZoneVariance]).toEqual([729, 1 / 27, 0, 0]);
  });

  test('ngtdm: coarseness a million, all else 0', () => {
    expect(valuesOf(ngtdm, flat)).toEqual({ Busyness: 0, Coarseness: 1e6, Complexity: 0, Contrast: 0, Strength: 0 });
  });

  test('glrlm and gldm: no variance of levels', () => {
    expect(valuesOf(glrlm, flat)).toMatchObject({ GrayLevelNonUniformityNormalized: 1, GrayLevelVariance: 0 });
    expect(valuesOf(gldm, flat)).toMatchObject({ GrayLevelNonUniformity: 27, GrayLevelVariance: 0 });
  });
});

describe('a single voxel', () => {
  const voxel = levelRegion([1, 1, 1], [1]);

  test.each([glcm, glrlm])('$name is missing with the reason that there are no neighbours', (family) => {
    expect(new Set(Object.values(valuesOf(family, voxel)))).toEqual(new Set(['RAD-TEXTURE-NO-NEIGHBOURS']));
  });

  test('is one zone, one dependence, and coarse', () => {
    expect(valuesOf(glszm, voxel)).toMatchObject({ ZonePercentage: 1, SmallAreaEmphasis: 1 });
    expect(valuesOf(gldm, voxel)).toMatchObject({ SmallDependenceEmphasis: 1, DependenceEntropy: 0 });
    expect(valuesOf(ngtdm, voxel)).toMatchObject({ Coarseness: 1e6, Strength: 0 });
  });
});

test('two voxels apart have no pair, but a line with two runs', () => {
  const apart = levelRegion([3, 1, 1], [1, 0, 2]);
  expect(valuesOf(glcm, apart).Contrast).toBe('RAD-TEXTURE-NO-NEIGHBOURS');
  expect(valuesOf(glrlm, apart)).toMatchObject({ RunPercentage: 1, ShortRunEmphasis: 1 });
});

test('one row has one direction: nothing is averaged', () => {
  const row = levelRegion([4, 1, 1], [1, 1, 2, 2]);
  expect(valuesOf(glcm, row)).toMatchObject({
    Contrast: expect.closeTo(1 / 3, 15),
    JointAverage: expect.closeTo(1.5, 15),
  });
  expect(valuesOf(glrlm, row)).toMatchObject({ LongRunEmphasis: 4, RunPercentage: 0.5 });
});

test('two levels in a checkerboard: face neighbours differ, edge neighbours agree', () => {
  const board = levelRegion(
    [4, 4, 1],
    Array.from({ length: 16 }, (_, n) => 1 + ((n + Math.floor(n / 4)) % 2)),
  );
  expect(valuesOf(glcm, board)).toMatchObject({ Contrast: 0.5, Correlation: 0, MCC: expect.closeTo(1, 12) });
  expect(valuesOf(glszm, board)).toMatchObject({ ZonePercentage: 2 / 16 });
});

test('force2D leaves a region of one voxel per slice without neighbours', () => {
  const column = levelRegion([1, 1, 3], [1, 2, 1]);
  expect(valuesOf(glcm, column, { force2D: true }).Contrast).toBe('RAD-TEXTURE-NO-NEIGHBOURS');
  expect(valuesOf(glcm, column).Contrast).toBe(1);
});

test('a distance beyond the region finds no pairs', () => {
  const region = levelRegion([3, 3, 1], [1, 2, 3, 1, 2, 3, 1, 2, 3], { pad: 5 });
  expect(valuesOf(glcm, region, { distances: [5] }).Contrast).toBe('RAD-TEXTURE-NO-NEIGHBOURS');
  expect(valuesOf(ngtdm, region, { distances: [5] }).Coarseness).toBe(1e6);
});

test('thousands of grey levels: every feature of every family is a number', () => {
  const levels = Array.from({ length: 8000 }, (_, n) => 1 + ((n * 6007) % 7993));
  const region = levelRegion([20, 20, 20], levels);
  expect(region.levelCount).toBe(7993);
  for (const family of families) {
    for (const [name, value] of Object.entries(valuesOf(family, region))) expect(value, name).toBeTypeOf('number');
  }
});
