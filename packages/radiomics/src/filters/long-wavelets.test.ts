import { expect, test, vi } from 'vitest';

test('long wavelets are named, and known once they were added', async () => {
  // Modules of this test's own: other files of the same process may have added them.
  vi.resetModules();
  const { makeParameters } = await import('../parameters/parameters.js');
  const { waveletOf } = await import('./wavelet-family.js');
  const { addLongWavelets } = await import('./long-wavelets.js');
  const wavelet = (name: string) => makeParameters({ imageType: { Wavelet: { wavelet: name } } });
  expect(waveletOf('db11')).toBeUndefined();
  expect(() => wavelet('db11')).toThrow(/entry @radscore\/radiomics\/parameters/);
  addLongWavelets();
  expect(waveletOf('db11')!.decomposition.low).toHaveLength(22);
  expect(wavelet('db11').imageTypes).toHaveLength(1);
});
