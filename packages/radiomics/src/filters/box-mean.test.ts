import { describe } from 'vitest';
import { boxMean } from './box-mean.js';
import { testVoxelsAgainstItk } from './testing/itk.js';

describe('BoxMean', () => {
  testVoxelsAgainstItk(boxMean, {}, 'box-mean_radius-1');
  testVoxelsAgainstItk(boxMean, { radius: 2 }, 'box-mean_radius-2');
});
