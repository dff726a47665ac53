import { addLongWavelets } from '../filters/long-wavelets.js';
import { type ExtractionParameters, makeParameters as makeCommonParameters } from './parameters.js';

/**
 * `makeParameters` of the main entry with every wavelet of PyWavelets: that one leaves the long filters out (from db11, sym11 and
 * coif6 on, and dmey), because hardly anyone uses them and a browser would load 27 kB more.
 *
 * @throws as `makeParameters`
 * @example
 * ```ts
 * import { makeParameters } from '@radscore/radiomics/parameters';
 *
 * makeParameters({ imageType: { Wavelet: { wavelet: 'db20' } } }).imageTypes[0]!.filterParameters.wavelet; // => 'db20'
 * ```
 */
export function makeParameters(document: unknown = {}): ExtractionParameters {
  addLongWavelets();
  return makeCommonParameters(document);
}
