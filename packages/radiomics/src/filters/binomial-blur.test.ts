import { describe } from 'vitest';
import { binomialBlur } from './binomial-blur.js';
import { testVoxelsAgainstItk } from './testing/itk.js';

describe('BinomialBlur', () => {
  testVoxelsAgainstItk(binomialBlur, {}, 'binomial-blur_repetitions-1');
  testVoxelsAgainstItk(binomialBlur, { repetitions: 20 }, 'binomial-blur_repetitions-20');
});
