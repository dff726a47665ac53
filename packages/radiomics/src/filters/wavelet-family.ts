import * as z from 'zod/mini';
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

const orthogonal = new Map(Object.entries(orthogonalTaps));

/** The names of a family from one number of vanishing moments to another. */
const family = (name: string, first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => `${name}${first + i}`);

/** Every discrete wavelet by its PyWavelets name, in its order: families together, ascending. */
export const waveletNames: readonly string[] = [
  'haar',
  ...family('db', 1, 38),
  ...family('sym', 2, 20),
  ...family('coif', 1, 17),
  'dmey',
  ...Object.keys(biorthogonalTaps).flatMap((order) => [`bior${order}`]),
  ...Object.keys(biorthogonalTaps).flatMap((order) => [`rbio${order}`]),
];

/** Makes further orthogonal wavelets known: see `long-wavelets.ts`. */
export function addWavelets(taps: Readonly<Record<string, readonly number[]>>): void {
  for (const [name, each] of Object.entries(taps)) orthogonal.set(name, each);
}

/** The name of a wavelet whose taps are there. */
export const waveletName = () =>
  z
    .enum(waveletNames)
    .check(
      z.refine(
        (name) => waveletOf(name) !== undefined,
        'the taps of this long wavelet come with the entry @radscore/radiomics/parameters',
      ),
    );

/**
 * The filters of a wavelet named as in PyWavelets (`pywt.Wavelet(name)`): `haar`, `db1`..`db38`, `sym2`..`sym20`,
 * `coif1`..`coif17`, `dmey`, `bior1.1`..`bior6.8`, `rbio1.1`..`rbio6.8`; `undefined` for any other name, and for one whose taps were not added.
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
  const taps = orthogonal.get(key);
  return taps && { decomposition: taps, reconstruction: taps.toReversed() };
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
