import { describe, expect, test } from 'vitest';
import fixture from '../../../../../fixtures/scipy/sphere.json' with { type: 'json' };
import { kurtosis } from './kurtosis.js';

describe('kurtosis', () => {
  for (const { values, double, single } of fixture.kurtosis) {
    test(`of ${values.length} values is SciPy's to the last bit, in double and in single precision`, () => {
      const scratch = new Float64Array(values.length);
      expect(kurtosis(Float64Array.from(values), scratch, 'double')).toBe(double);
      expect(kurtosis(Float64Array.from(values, Math.fround), scratch, 'single')).toBe(single);
    });
  }

  test('of values that do not vary is no number', () => {
    expect(kurtosis(new Float64Array(42).fill(7), new Float64Array(42), 'double')).toBeNaN();
    expect(kurtosis(new Float64Array(42), new Float64Array(42), 'single')).toBeNaN();
  });
});
