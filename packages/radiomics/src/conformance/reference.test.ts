import { expect, test } from 'vitest';
import { radiomicsError } from '../errors.js';
import { compareWithReference, describeDeviation, relativeTolerance } from './reference.js';

const missing = {
  name: 'original_glcm_MCC',
  value: null,
  reason: radiomicsError('RAD-FEATURE-UNDEFINED', { feature: 'MCC' }).toJSON(),
} as const;

test('agreement is a relative difference within tolerance, or an absolute one below 1e-9', () => {
  const features = [
    { name: 'original_firstorder_Mean', value: 100.00005 },
    { name: 'original_firstorder_Range', value: 100.0002 },
    { name: 'original_firstorder_Skewness', value: 5e-10 },
  ];
  const { compared, failures, worst } = compareWithReference(features, {
    original_firstorder_Mean: 100,
    original_firstorder_Range: 100,
    original_firstorder_Skewness: 0,
  });
  expect(compared).toBe(3);
  expect(failures.map(({ name }) => name)).toEqual(['original_firstorder_Range']);
  expect(worst?.name).toBe('original_firstorder_Range');
  expect(worst?.relative).toBeCloseTo(2e-6, 9);
});

test('a feature that is missing or not there at all is a failure', () => {
  const { failures } = compareWithReference([missing], { original_glcm_MCC: 1, original_glcm_Idm: 0 });
  expect(failures).toEqual([
    expect.objectContaining({ name: 'original_glcm_MCC', actual: null, relative: Number.POSITIVE_INFINITY }),
    expect.objectContaining({ name: 'original_glcm_Idm', actual: null }),
  ]);
});

test('nothing to compare agrees, with no worst feature', () => {
  expect(compareWithReference([missing], {})).toEqual({ compared: 0, failures: [], worst: undefined });
});

test('only images that ITK makes in single precision have a wider tolerance', () => {
  expect(relativeTolerance('original_glcm_Idm')).toBe(1e-6);
  expect(relativeTolerance('logarithm_firstorder_Mean')).toBe(1e-6);
  expect(relativeTolerance('log-sigma-2-0-mm-3D_firstorder_Mean')).toBe(1e-4);
  expect(relativeTolerance('gradient_glcm_Idm')).toBe(1e-3);
});

test('a deviation is reported with the rule that decides it, also where the expected value is all but 0', () => {
  const worstOf = (value: number, expected: number) =>
    describeDeviation(compareWithReference([{ name: 'f', value }], { f: expected }).worst!);
  expect(worstOf(100.00005, 100)).toBe('f: 5.0e-7 relative (allowed 1e-6)');
  expect(worstOf(0, 3.2e-16)).toBe('f: 3.2e-16 absolute (allowed 1e-9)');
  expect(worstOf(5e-10, 0)).toBe('f: 5.0e-10 absolute (allowed 1e-9)');
});
