import { exp } from '@radscore/elementary';
import { fitsPairsAlong, type LevelVolume, measurePairs, measurePairsAlong, pairMeasures } from '@radscore/kernels';
import type { PairCounts } from './matrix.js';

/** What is measured on one co-occurrence matrix; entropies in bits, all else pure numbers. */
export type GlcmMeasures = Readonly<Record<(typeof pairMeasures)[number] | 'informationCorrelation2', number>>;

/** What the measures need to know besides the matrix. */
export interface GlcmLevels {
  /** Ng: the highest grey level of the region. */
  readonly levelCount: number;
  /** True when the region has but one grey level. */
  readonly flat: boolean;
}

/**
 * The measures of Haralick (1973), Soh and Tsatsoulis (1999) and others on one co-occurrence matrix of pair counts (or weighted
 * counts), symmetrical or not, in the form of IBSI 1, chapter 3.6, and PyRadiomics' `glcm`. The matrix must not be empty.
 *
 * Where all pairs are equal, the standard deviations are 0 and Correlation is 1, Imc1 and Imc2 are 0; MCC is 1 where the whole
 * region is flat: the values PyRadiomics gives. Entropies are taken without its 2.2e-16 inside the logarithm, which changes
 * them by less than 1e-9; Imc1 is taken with it, for HXY1 has products of rare probabilities there.
 */
export function glcmMeasures(pairs: PairCounts, { levelCount, flat }: GlcmLevels): GlcmMeasures {
  return meanOf([measurePairs(pairs, levelCount, flat)]);
}

/**
 * The mean of the measures over the offsets along which there are pairs, counted where it is quickest; undefined where there are none.
 * Only for volumes of which `measuredAlong` is true.
 */
export function glcmMeasuresAlong(
  volume: LevelVolume,
  offsets: Int32Array,
  symmetrical: boolean,
  flat: boolean,
): GlcmMeasures | undefined {
  const found = measurePairsAlong(volume, offsets, symmetrical, flat);
  return found.length === 0 ? undefined : meanOf(found);
}

/** Whether `glcmMeasuresAlong` can measure a volume: few levels. */
export const measuredAlong = fitsPairsAlong;

const ofInformation = pairMeasures.indexOf('information');

function meanOf(measured: readonly Float64Array[]): GlcmMeasures {
  const mean = (of: (measures: Float64Array) => number) => {
    let sum = 0;
    for (const measures of measured) sum += of(measures);
    return sum / measured.length;
  };
  const measures = { informationCorrelation2: mean((m) => Math.sqrt(1 - exp(-2 * m[ofInformation]))) } as Record<
    keyof GlcmMeasures,
    number
  >;
  pairMeasures.forEach((name, k) => {
    measures[name] = mean((m) => m[k]);
  });
  return measures;
}
