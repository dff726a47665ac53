import { exp, pow } from '@radscore/elementary';
import { standardDeviation } from '../descriptive/moments.js';
import { quantile } from '../descriptive/quantile.js';
import type { VariableSummary } from './feature-shift.js';

/** Densities of a variable in development and in new patients, at the same values. */
export interface FeatureDensity {
  readonly name: string;
  readonly at: readonly number[];
  readonly development: readonly number[];
  readonly here: readonly number[];
}

const points = 101;

/**
 * Gaussian kernel densities of a variable (bandwidth of Silverman's rule, R's `bw.nrd0`): of new patients from their values, of development
 * from the quantiles that are kept, each as good as another patient. Undefined where either side does not vary or has fewer than two values.
 *
 * @example featureDensity(development.features[0], values)?.here // 101 densities from the lowest to the highest value of both
 */
export function featureDensity(
  { name, quantiles, present }: VariableSummary,
  values: ArrayLike<number>,
): FeatureDensity | undefined {
  const own = Array.from(values).filter((value) => Number.isFinite(value));
  const widths = [bandwidth(quantiles, present), bandwidth(own, own.length)];
  if (quantiles.length < 2 || own.length < 2 || !widths.every((width) => width > 0)) return undefined;
  const low = Math.min(...quantiles, ...own) - widths[0]!;
  const high = Math.max(...quantiles, ...own) + widths[0]!;
  const at = Array.from({ length: points }, (_, k) => low + (k / (points - 1)) * (high - low));
  return { name, at, development: densities(quantiles, widths[0]!, at), here: densities(own, widths[1]!, at) };
}

function bandwidth(values: readonly number[], patients: number): number {
  if (values.length < 2) return 0;
  const sd = standardDeviation(values);
  const spread = (quantile(values, 0.75) - quantile(values, 0.25)) / 1.34;
  const smaller = spread > 0 ? Math.min(sd, spread) : sd;
  return 0.9 * smaller * pow(Math.max(2, patients), -0.2);
}

function densities(values: readonly number[], width: number, at: readonly number[]): number[] {
  const scale = 1 / (values.length * width * Math.sqrt(2 * Math.PI));
  return at.map((x) => {
    let sum = 0;
    for (const value of values) {
      const z = (x - value) / width;
      sum += exp(-(z * z) / 2);
    }
    return scale * sum;
  });
}
