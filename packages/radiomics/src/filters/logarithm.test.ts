import { describe } from 'vitest';
import { logarithm } from './logarithm.js';
import { testVoxelsAgainstPyRadiomics } from './testing/samples.js';

describe('logarithm', () => {
  testVoxelsAgainstPyRadiomics(logarithm, {}, { relative: 1e-14 });
});
