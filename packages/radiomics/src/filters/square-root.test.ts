import { describe } from 'vitest';
import { squareRoot } from './square-root.js';
import { testVoxelsAgainstPyRadiomics } from './testing/samples.js';

describe('squareRoot', () => {
  testVoxelsAgainstPyRadiomics(squareRoot, {}, { relative: 0 });
});
