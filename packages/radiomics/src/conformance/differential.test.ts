import { describe, expect, test } from 'vitest';
import type { FeatureValue } from '../families/family.js';
import { firstorder } from '../families/firstorder.js';
import { glcm } from '../families/glcm/glcm.js';
import { gldm } from '../families/gldm/gldm.js';
import { glrlm } from '../families/glrlm/glrlm.js';
import { glszm } from '../families/glszm/glszm.js';
import { toneDifference } from '../families/ibsi/tone-difference.js';
import { ngtdm } from '../families/ngtdm/ngtdm.js';
import { shape } from '../families/shape.js';
import { intensityRegion, regionGrid } from '../region/make-region.js';
import { type AnyCase, anyCase } from './testing/any-case.js';
import { meanOver, plainEmphases, plainFirstOrder, plainGlcm, plainNgtdm } from './testing/plain-features.js';
import { plainRegion } from './testing/plain-region.js';
import { plainShape } from './testing/plain-shape.js';
import { plainDependences, plainPairs, plainRuns, plainTones, plainZones } from './testing/plain-texture.js';

/**
 * Random regions and settings: the families, with all their kernels, against loops that follow the definitions voxel by voxel.
 * RADSCORE_FUZZ_SECONDS makes the run longer, RADSCORE_FUZZ_SEED begins at another case (a failure names its own).
 */
const seconds = Number(process.env.RADSCORE_FUZZ_SECONDS ?? 5);
const firstSeed = Number(process.env.RADSCORE_FUZZ_SEED ?? 1);
const fewestCases = 100;

type Expected = Readonly<Record<string, number>> | undefined;

/** What both say of a case, by family; a family without values is missing as a whole. */
function compared(one: AnyCase): [family: string, found: FeatureValue[], expected: Expected][] {
  const { settings } = one;
  const region = plainRegion(one.volume, one.mask, one.binning);
  const longest = Math.max(...region.size) - 1;
  const grid = regionGrid(one.mask, Math.max(1, Math.min(longest, ...[Math.max(...settings.distances)])));
  const intensities = intensityRegion(grid, one.volume, one.binning);
  const levels = intensities.discretised();
  const all = (family: { readonly features: readonly { readonly name: string }[] }) =>
    new Set(family.features.map(({ name }) => name));
  const { levelCount } = region;
  const flat = region.voxels.every(({ level }) => level === region.voxels[0].level);
  const standard = { morphology: grid, intensities, volume: one.volume, range: {} };
  const tones = plainTones(region, { ...settings, force2D: false }, false);
  return [
    ['shape', shape.compute(grid, settings, all(shape)), plainShape(region)],
    [
      'firstorder',
      firstorder.compute(intensities, settings, all(firstorder)),
      plainFirstOrder(region, settings.voxelArrayShift),
    ],
    [
      'glcm',
      glcm.compute(levels, settings, all(glcm)),
      meanOver(plainPairs(region, settings), (matrix) => plainGlcm(matrix, levelCount, flat)),
    ],
    [
      'glrlm',
      glrlm.compute(levels, settings, all(glrlm)),
      meanOver(plainRuns(region, settings), (matrix) => plainEmphases(matrix, 'Run')),
    ],
    ['glszm', glszm.compute(levels, settings, all(glszm)), plainEmphases(plainZones(region, settings), 'Area')],
    [
      'gldm',
      gldm.compute(levels, settings, all(gldm)),
      plainEmphases(plainDependences(region, settings), 'Dependence'),
    ],
    [
      'ngt',
      toneDifference.compute(standard, settings, all(toneDifference)),
      tones.length === 0 ? undefined : underIbsiNames(plainNgtdm(tones)),
    ],
    ['ngtdm', ngtdm.compute(levels, settings, all(ngtdm)), plainNgtdm(plainTones(region, settings))],
  ];
}

/** The values of the whole region in 3D. */
function underIbsiNames(values: Readonly<Record<string, number>>): Expected {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${name.toLowerCase()}_3D`, value]));
}

/** Features that end in a root, which halves the digits near 0, or that subtract nearly equal numbers, in units of what they subtract. */
function scaleOf(name: string, expected: Readonly<Record<string, number>>): number {
  switch (name) {
    case 'Imc2':
    case 'MCC':
    case 'Correlation':
      return 1e3;
    case 'Skewness':
    case 'Kurtosis':
      return 1 + (expected.Mean ** 2 + expected.Variance) / (expected.Variance || 1);
    case 'ClusterShade':
      return 1 + expected.ClusterProminence;
    case 'LeastAxisLength':
    case 'MinorAxisLength':
      return 1e3 * (1 + expected.MajorAxisLength);
    default:
      return 1;
  }
}

function differences(one: AnyCase): string[] {
  return compared(one).flatMap(([family, found, expected]) => {
    const values = new Map(found.map((feature) => [feature.name, feature]));
    if (expected === undefined) {
      const wanted =
        family === 'ngt' ? found.filter(({ name }) => name.endsWith('_3D') && !name.endsWith('2_5D')) : found;
      const codes = new Set(wanted.map((feature) => (feature.value === null ? feature.reason.code : 'a value')));
      return [...codes].join() === 'RAD-TEXTURE-NO-NEIGHBOURS' ? [] : [`${family}: ${[...codes]}, not missing`];
    }
    return Object.entries(expected).flatMap(([name, wanted]) => {
      const value = values.get(name)?.value ?? Number.NaN;
      const allowed = 1e-9 * (Math.abs(wanted) + scaleOf(name, expected));
      return Math.abs(value - wanted) <= allowed || (Number.isNaN(value) && !Number.isFinite(wanted))
        ? []
        : [`${family} ${name}: ${value}, not ${wanted}`];
    });
  });
}

describe('every family is what its definition says, for any region and any settings', () => {
  test(
    `cases from seed ${firstSeed} on, for ${seconds} s`,
    () => {
      const end = performance.now() + 1000 * seconds;
      let cases = 0;
      for (; cases < fewestCases || performance.now() < end; cases++) {
        const one = anyCase(firstSeed + cases);
        expect(differences(one), one.description).toEqual([]);
      }
      console.info(`${cases} cases, seeds ${firstSeed} to ${firstSeed + cases - 1}`);
    },
    1000 * seconds + 60_000,
  );
});
