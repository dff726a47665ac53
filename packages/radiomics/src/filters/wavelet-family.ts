import { biorthogonalTaps, orthogonalTaps } from './generated/wavelet-taps.js';

/** The two filters that split a signal into its approximation (low) and its detail (high). */
export interface WaveletFilters {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** The four filters of a wavelet: for taking a signal apart and for putting it together again. */
export interface Wavelet {
  readonly decomposition: WaveletFilters;
  readonly reconstruction: WaveletFilters;
}

/** Every discrete wavelet by its PyWavelets name, in its order: families together, ascending. */
export const waveletNames: readonly string[] = [
  'haar',
  ...Object.keys(orthogonalTaps),
  ...Object.keys(biorthogonalTaps).flatMap((order) => [`bior${order}`]),
  ...Object.keys(biorthogonalTaps).flatMap((order) => [`rbio${order}`]),
];

/**
 * The filters of a wavelet named as in PyWavelets (`pywt.Wavelet(name)`): `haar`, `db1`..`db38`, `sym2`..`sym20`,
 * `coif1`..`coif17`, `dmey`, `bior1.1`..`bior6.8`, `rbio1.1`..`rbio6.8`; `undefined` for any other name.
 * The high-pass filters are the other side's low-pass filters with alternating signs, exactly.
 */
export function waveletOf(name: string): Wavelet | undefined {
  const pair = lowPassPair(name);
  if (pair === undefined) return undefined;
  const { decomposition, reconstruction } = pair;
  return {
    decomposition: { low: decomposition, high: alternate(reconstruction, -1) },
    reconstruction: { low: reconstruction, high: alternate(decomposition, 1) },
  };
}

interface LowPassPair {
  readonly decomposition: readonly number[];
  readonly reconstruction: readonly number[];
}

function lowPassPair(name: string): LowPassPair | undefined {
  const order = name.slice(4);
  if (name.startsWith('bior')) return Object.hasOwn(biorthogonalTaps, order) ? biorthogonalTaps[order] : undefined;
  if (name.startsWith('rbio')) {
    const bior = lowPassPair(`bior${order}`);
    return bior && { decomposition: bior.reconstruction.toReversed(), reconstruction: bior.decomposition.toReversed() };
  }
  const key = name === 'haar' ? 'db1' : name;
  if (!Object.hasOwn(orthogonalTaps, key)) return undefined;
  return { decomposition: orthogonalTaps[key], reconstruction: orthogonalTaps[key].toReversed() };
}

/**
 * The taps as PyWavelets holds them for float32 images: rounded once, but the coiflets, which it keeps divided by the square
 * root of 2, rounded before and after the multiplication.
 */
export function singlePrecisionTaps(name: string, taps: readonly number[]): number[] {
  if (!name.startsWith('coif')) return taps.map(Math.fround);
  return taps.map((tap) => Math.fround(Math.fround(tap / Math.SQRT2) * Math.fround(Math.SQRT2)));
}

function alternate(taps: readonly number[], firstSign: 1 | -1): number[] {
  return taps.map((tap, k) => (k % 2 === 0 ? firstSign * tap : -firstSign * tap));
}
