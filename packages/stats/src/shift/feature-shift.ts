import { mean, variance } from '../descriptive/moments.js';
import { quantileSorted, sorted } from '../descriptive/quantile.js';
import type { Figure } from '../results.js';

/** What is kept of a variable in development: no patient's value but, as quantiles, those near the ends. */
export interface VariableSummary {
  readonly name: string;
  /** Patients with a value. */
  readonly present: number;
  /** NaN travels as null. */
  readonly mean: number | null;
  readonly sd: number | null;
  /** Percents of the quantiles, ascending: 1 to 99, or 5 to 95 of few patients. */
  readonly percents: readonly number[];
  readonly quantiles: readonly number[];
}

export interface FeatureShift {
  readonly name: string;
  readonly present: number;
  readonly missing: number;
  readonly mean: number | null;
  readonly sd: number | null;
  /** Mean here minus there over the root of the mean variance. */
  readonly standardizedDifference: Figure;
  /** Share of the values here below the lowest or above the highest quantile that is kept. */
  readonly outside: number | null;
  /** The share that is outside in development, by the quantiles that are kept: .02 or .1. */
  readonly expectedOutside: number;
}

/** Below as many patients the outer quantiles would be single patients' values. */
const enoughForPercents = 100;

/**
 * The distribution of a variable in development as it may travel: mean, standard deviation and quantiles 1 to 99 % (5 to 95 % below 100
 * patients; type 7). Missing values (NaN) are left out.
 *
 * @example summariseVariable('age', [61, 58, 70]).percents // [5, 6, ... 95]
 */
export function summariseVariable(name: string, values: ArrayLike<number>): VariableSummary {
  const known = sorted(Array.from(values).filter((value) => !Number.isNaN(value)));
  const low = known.length < enoughForPercents ? 5 : 1;
  const percents = known.length === 0 ? [] : Array.from({ length: 101 - 2 * low }, (_, k) => low + k);
  return {
    name,
    present: known.length,
    mean: known.length > 0 ? mean(known) : null,
    sd: known.length > 1 ? Math.sqrt(variance(known)) : null,
    percents,
    quantiles: percents.map((percent) => quantileSorted(known, percent / 100)),
  };
}

/**
 * How far the values of new patients lie from what a model was developed on. The standardised difference is that of two samples
 * ({@link standardizedDifference}) from the summary's moments.
 */
export function featureShift(development: VariableSummary, values: ArrayLike<number>): FeatureShift {
  const known = Float64Array.from(values).filter((value) => !Number.isNaN(value));
  const own = { mean: known.length > 0 ? mean(known) : null, sd: known.length > 1 ? Math.sqrt(variance(known)) : null };
  const { percents, quantiles } = development;
  const [low, high] = [quantiles[0], quantiles.at(-1)];
  const outside =
    known.length === 0 || low === undefined || high === undefined
      ? null
      : known.filter((value) => value < low || value > high).length / known.length;
  return {
    name: development.name,
    present: known.length,
    missing: values.length - known.length,
    ...own,
    standardizedDifference: differenceOf(own, development),
    outside,
    expectedOutside: percents.length > 0 ? (2 * percents[0]!) / 100 : 0,
  };
}

type Moments = Pick<VariableSummary, 'mean' | 'sd'>;

function differenceOf(own: Moments, development: Moments): Figure {
  if (own.mean === null || own.sd === null || development.mean === null || development.sd === null)
    return { value: null, reason: 'a group has fewer than two values' };
  const difference = own.mean - development.mean;
  const pooled = (own.sd * own.sd + development.sd * development.sd) / 2;
  if (pooled > 0) return { value: difference / Math.sqrt(pooled) };
  return difference === 0 ? { value: 0 } : { value: null, reason: 'neither group varies' };
}
