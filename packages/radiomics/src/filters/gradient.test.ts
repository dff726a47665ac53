import { describe } from 'vitest';
import { gradient } from './gradient.js';
import { testVoxelsAgainstPyRadiomics } from './testing/samples.js';

describe('gradient', () => {
  testVoxelsAgainstPyRadiomics(gradient, {}, { relative: 0 });
  testVoxelsAgainstPyRadiomics(
    gradient,
    { parameters: { gradientUseSpacing: false }, suffix: '{"gradientUseSpacing": false}' },
    { relative: 0 },
  );
});
