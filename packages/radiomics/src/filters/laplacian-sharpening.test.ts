import { describe } from 'vitest';
import { laplacianSharpening } from './laplacian-sharpening.js';
import { testVoxelsAgainstItk } from './testing/itk.js';

describe('LaplacianSharpening', () => {
  testVoxelsAgainstItk(laplacianSharpening, {}, 'laplacian-sharpening');
});
