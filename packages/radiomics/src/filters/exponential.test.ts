import { describe } from 'vitest';
import { exponential } from './exponential.js';
import { testVoxelsAgainstPyRadiomics } from './testing/samples.js';

describe('exponential', () => {
  testVoxelsAgainstPyRadiomics(exponential, {}, { relative: 1e-14 });
});
