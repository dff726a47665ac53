import { expect, test } from 'vitest';
import { families } from '../families/index.js';
import { conventionOf, isIbsiCompliant } from './convention.js';
import { makeParameters } from './parameters.js';

const settingsOf = (setting: object) => makeParameters({ setting }).settings;
const family = (name: string) => families.find((one) => one.name === name)!;

test("PyRadiomics' steps are taken unless the settings say otherwise; each step can be changed alone", () => {
  const pyradiomics = { binAlignment: 'zero', resamplingGrid: 'pyradiomics', roundIntensities: false };
  expect(conventionOf(settingsOf({}))).toEqual(pyradiomics);
  expect(conventionOf(settingsOf({ binAlignment: 'minimum' }))).toEqual({ ...pyradiomics, binAlignment: 'minimum' });
  const ibsi = { binAlignment: 'range', resamplingGrid: 'ibsi', roundIntensities: true };
  expect(conventionOf(settingsOf({ convention: 'ibsi' }))).toEqual(ibsi);
  expect(conventionOf(settingsOf({ convention: 'ibsi', roundIntensities: false })).roundIntensities).toBe(false);
});

test('a feature is compliant only where every step shows it', () => {
  const compliant = (setting: object, image = 'original', name = 'cm', feature = 'energy_3D_avg') =>
    isIbsiCompliant(makeParameters({ setting }), image, family(name), feature);
  expect(compliant({ convention: 'ibsi' })).toBe(true);
  expect(compliant({})).toBe(false);
  expect(compliant({ convention: 'ibsi' }, 'wavelet-LLH')).toBe(false);
  expect(compliant({ convention: 'ibsi' }, 'original', 'glcm', 'JointEnergy')).toBe(false);
  expect(compliant({ convention: 'ibsi' }, 'original', 'cm', 'nothing')).toBe(false);
  expect(compliant({ convention: 'ibsi', symmetricalGLCM: false })).toBe(false);
  expect(compliant({ convention: 'ibsi', normalize: true })).toBe(false);
  expect(compliant({ convention: 'ibsi', resamplingGrid: 'pyradiomics' })).toBe(true);
  expect(compliant({ convention: 'ibsi', resamplingGrid: 'pyradiomics', resampledPixelSpacing: [1, 1, 1] })).toBe(
    false,
  );
});

test("IBSI's own families are computed only where they are named, with the aggregations of the settings", () => {
  expect(makeParameters({}).families.map((one) => one.family.name)).not.toContain('cm');
  const { families } = makeParameters({
    setting: { aggregations: ['2_5D_comb'] },
    featureClass: { cm: [], szm: [], stat: [] },
  });
  expect(families.map(({ wanted }) => wanted.length)).toEqual([25, 16, 18]);
  expect(families[1].wanted[0]).toBe('sze_2_5D');
});
