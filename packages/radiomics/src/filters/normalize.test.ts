import { describe } from 'vitest';
import { normalize } from './normalize.js';
import { testVoxelsAgainstItk } from './testing/itk.js';

describe('Normalize', () => {
  testVoxelsAgainstItk(normalize, {}, 'normalize');
});
