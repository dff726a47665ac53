import { mean } from '@radscore/stats';

/** A variable of the development as the model file keeps it. */
export interface DevelopmentVariable {
  readonly present: number;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly percents: readonly number[];
  readonly quantiles: readonly number[];
}

export interface Comparison {
  readonly n: number;
  readonly mean: number | null;
  readonly developmentMean: number | null;
  readonly developmentSd: number | null;
  readonly distance: number | null;
  readonly limit: number | null;
  readonly drifted: boolean;
}

/** With fewer values nothing is said. */
export const fewestValues = 20;
/** Of the two-sample Kolmogorov-Smirnov test at 0.1 %, as many variables are looked at again and again. */
const critical = 1.949;

/**
 * How far values lie from a distribution of which some quantiles are known: the Kolmogorov-Smirnov distance at these. As it leaves out
 * the places between, it is never larger than the whole one. The limit is that of two samples.
 */
export function compareDistributions(
  values: readonly number[],
  development: DevelopmentVariable | undefined,
): Comparison {
  const n = values.length;
  const known = {
    n,
    mean: n === 0 ? null : mean(values),
    developmentMean: development?.mean ?? null,
    developmentSd: development?.sd ?? null,
  };
  if (development === undefined || n < fewestValues || development.quantiles.length === 0)
    return { ...known, distance: null, limit: null, drifted: false };
  const sorted = [...values].sort((a, b) => a - b);
  const distances = development.quantiles.map((quantile, i) => {
    // A share of the development lies at the quantile itself where values repeat: the nearest of the shares below and up to it counts.
    const share = development.percents[i]! / 100;
    const below = sorted.filter((value) => value < quantile).length / n;
    const upTo = sorted.filter((value) => value <= quantile).length / n;
    return share < below ? below - share : share > upTo ? share - upTo : 0;
  });
  const distance = Math.max(...distances);
  const m = development.present;
  const limit = critical * Math.sqrt((n + m) / (n * m));
  return { ...known, distance, limit, drifted: distance > limit };
}
