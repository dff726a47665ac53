import { describe } from 'vitest';
import { square } from './square.js';
import { testVoxelsAgainstPyRadiomics } from './testing/samples.js';

describe('square', () => {
  testVoxelsAgainstPyRadiomics(square, {}, { relative: 0 });
});
