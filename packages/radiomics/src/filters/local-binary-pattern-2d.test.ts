import { describe } from 'vitest';
import { localBinaryPattern2D } from './local-binary-pattern-2d.js';
import { testVoxelsAgainstPyRadiomics } from './testing/samples.js';

describe('LBP2D', () => {
  testVoxelsAgainstPyRadiomics(localBinaryPattern2D, {}, { relative: 0 });
});
