import { expect, test } from 'vitest';
import { makeParameters } from '../parameters/parameters.js';
import { addLongWavelets } from './long-wavelets.js';
import { waveletOf } from './wavelet-family.js';

test('long wavelets are named, and known once they were added', () => {
  const wavelet = (name: string) => makeParameters({ imageType: { Wavelet: { wavelet: name } } });
  expect(waveletOf('db11')).toBeUndefined();
  expect(() => wavelet('db11')).toThrow(/entry @radscore\/radiomics\/parameters/);
  addLongWavelets();
  expect(waveletOf('db11')!.decomposition.low).toHaveLength(22);
  expect(wavelet('db11').imageTypes).toHaveLength(1);
});
