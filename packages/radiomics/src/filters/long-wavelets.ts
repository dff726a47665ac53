import { longTaps } from './generated/long-wavelet-taps.js';
import { addWavelets } from './wavelet-family.js';

/** Makes the wavelets known whose filters are long (from db11, sym11 and coif6 on, and dmey); they weigh more than all short ones. */
export function addLongWavelets(): void {
  addWavelets(longTaps);
}
