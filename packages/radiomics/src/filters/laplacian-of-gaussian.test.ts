import { describe } from 'vitest';
import { laplacianOfGaussian } from './laplacian-of-gaussian.js';
import { testVoxelsAgainstPyRadiomics } from './testing/samples.js';

describe('LoG', () => {
  testVoxelsAgainstPyRadiomics(laplacianOfGaussian, { parameters: { sigma: [0.5, 1, 2, 3, 5] } }, { relative: 0 });
});
