import { describe } from 'vitest';
import { testVoxelsAgainstPyRadiomics } from './testing/samples.js';
import { wavelet } from './wavelet.js';

describe('Wavelet', () => {
  for (const name of ['coif1', 'haar']) {
    const suffix = `{"wavelet": "${name}"}`;
    testVoxelsAgainstPyRadiomics(wavelet, { parameters: { wavelet: name }, suffix }, { relative: 0 });
  }
  const suffix = '{"wavelet": "coif1", "force2D": true, "force2Ddimension": 0}';
  testVoxelsAgainstPyRadiomics(wavelet, { context: { force2D: true }, suffix }, { relative: 0 });
});
