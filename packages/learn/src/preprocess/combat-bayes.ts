import { cube, exp, log, square } from '@radscore/elementary';
import { mean, variance as sampleVariance } from '@radscore/stats';

/** Of one site: per column the shift (standardised units) and the factor of spread. */
export interface SiteEffects {
  readonly shift: readonly number[];
  readonly spread: readonly number[];
}

const TOLERANCE = 1e-10;
const ROUNDS = 1000;

/**
 * Conditional posterior means of shift (normal prior) and variance (inverse gamma prior), their hyperparameters by the method
 * of moments over the columns (Johnson et al. 2007, section 3.2 and appendix A.1), solved in turn until neither moves.
 *
 * @param columns standardised values of the site's rows, one array a column.
 */
export function parametricPosterior(
  columns: readonly Float64Array[],
  shift: readonly number[],
  variance: readonly number[],
  meanOnly: boolean,
): SiteEffects {
  const n = columns[0]!.length;
  const centre = mean(shift);
  const tau2 = sampleVariance(shift);
  const m = mean(variance);
  const s2 = sampleVariance(variance);
  const a = (2 * s2 + m * m) / s2;
  const b = (m * s2 + cube(m)) / s2;
  const drawn = columns.map((values, k) => {
    let g = shift[k]!;
    let d = variance[k]!;
    for (let round = 0; round < ROUNDS; round++) {
      const nextG = (tau2 * n * shift[k]! + d * centre) / (tau2 * n + d);
      const squares = values.reduce((sum, value) => sum + square(value - nextG), 0);
      // A prior without spread (all variances equal) holds the variance at its mean.
      const nextD = meanOnly ? 1 : s2 > 0 ? (squares / 2 + b) / (n / 2 + a - 1) : m;
      const settled = Math.abs(nextG - g) <= TOLERANCE && Math.abs(nextD - d) <= TOLERANCE * d;
      g = nextG;
      d = nextD;
      if (settled) break;
    }
    return { g, d };
  });
  return { shift: drawn.map(({ g }) => g), spread: drawn.map(({ d }) => Math.sqrt(d)) };
}

/**
 * Posterior means under the empirical prior of the other columns' estimates, each weighted by the likelihood it gives this
 * column's values (Johnson et al. 2007, appendix A.2). Likelihoods are taken relative to the largest, so none vanishes.
 */
export function nonParametricPosterior(
  columns: readonly Float64Array[],
  shift: readonly number[],
  variance: readonly number[],
): SiteEffects {
  const drawn = columns.map((values, k) => {
    const n = values.length;
    const logLikelihood = shift.map((g, other) => {
      if (other === k) return Number.NEGATIVE_INFINITY;
      const squares = values.reduce((sum, value) => sum + square(value - g), 0);
      return -(n / 2) * log(2 * Math.PI * variance[other]!) - squares / (2 * variance[other]!);
    });
    const largest = Math.max(...logLikelihood);
    const weight = logLikelihood.map((value) => exp(value - largest));
    const total = weight.reduce((sum, w) => sum + w, 0);
    const average = (estimates: readonly number[]) =>
      estimates.reduce((sum, value, other) => sum + weight[other]! * value, 0) / total;
    return { g: average(shift), d: average(variance) };
  });
  return { shift: drawn.map(({ g }) => g), spread: drawn.map(({ d }) => Math.sqrt(d)) };
}
