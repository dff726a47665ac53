import { describe } from 'vitest';
import { boxSigma } from './box-sigma.js';
import { testVoxelsAgainstItk } from './testing/itk.js';

describe('BoxSigma', () => {
  testVoxelsAgainstItk(boxSigma, {}, 'box-sigma_radius-1');
});
