import { describe } from 'vitest';
import { discreteGaussian } from './discrete-gaussian.js';
import { testVoxelsAgainstItk } from './testing/itk.js';

describe('DiscreteGaussian', () => {
  testVoxelsAgainstItk(discreteGaussian, {}, 'discrete-gaussian_variance-1');
  testVoxelsAgainstItk(discreteGaussian, { variance: 4 }, 'discrete-gaussian_variance-4');
});
