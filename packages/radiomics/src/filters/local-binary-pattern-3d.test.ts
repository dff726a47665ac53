import { describe } from 'vitest';
import { localBinaryPattern3D } from './local-binary-pattern-3d.js';
import { testVoxelsAgainstPyRadiomics } from './testing/samples.js';

describe('LBP3D', () => {
  testVoxelsAgainstPyRadiomics(localBinaryPattern3D, {}, { relative: 1e-12, corners: false });
});
