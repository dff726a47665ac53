import { square } from '@radscore/elementary';
import { quantileSorted, sorted } from '../descriptive/quantile.js';
import { chiSquareSf } from '../distributions/chi-square.js';
import { refuseConstant, requireAtLeast } from '../guards.js';
import { requireProbabilities } from './probabilities.js';

/** A group of patients of similar predicted risk. */
export interface RiskGroup {
  /** Bounds of the probabilities: above `low` (the first group includes it) up to `high`. */
  readonly low: number;
  readonly high: number;
  readonly n: number;
  readonly observed: number;
  readonly expected: number;
}

export interface HosmerLemeshow {
  readonly chi2: number;
  readonly df: number;
  readonly p: number;
  readonly groups: readonly RiskGroup[];
}

/**
 * Hosmer-Lemeshow test with `groups` (10) quantile groups of the predicted probabilities: chi-square of observed and expected
 * events and non-events. Degrees of freedom are groups - 2 for the `training` rows of an unpenalised logistic model, whose fitted
 * probabilities bend to the outcomes (Hosmer and Lemeshow 1980), and groups for `new` patients, whose predictions do not (Stata
 * `estat gof, outsample`): with groups - 2 every eighth true model would be rejected there. Fewer groups remain where quantiles coincide. The test depends
 * on the grouping and has little power in small data: show the calibration curve with it.
 * Throws RAD-STATS-CONSTANT (fewer than three distinct groups), and as `requireProbabilities`.
 *
 * @example
 * ```ts
 * import { hosmerLemeshow } from '@radscore/stats';
 *
 * const p = Array.from({ length: 40 }, (_, i) => (i + 0.5) / 40);
 * hosmerLemeshow(p, p.map((each, i) => Number(each > 0.5 ? i % 3 > 0 : i % 3 === 0))).df; // => 8
 * ```
 */
export function hosmerLemeshow(
  p: ArrayLike<number>,
  event: ArrayLike<number>,
  { groups = 10, sample = 'training' }: { readonly groups?: number; readonly sample?: 'training' | 'new' } = {},
): HosmerLemeshow {
  const method = 'Hosmer-Lemeshow test';
  requireAtLeast(method, 3, 'groups', groups);
  const parts = riskGroups(p, event, groups);
  refuseConstant(method, 'the predicted probability, or all but,', parts.length < 3);
  const term = (observed: number, expected: number) =>
    observed === expected ? 0 : square(observed - expected) / expected;
  const chi2 = parts.reduce(
    (sum, { n, observed, expected }) => sum + term(observed, expected) + term(n - observed, n - expected),
    0,
  );
  const df = parts.length - (sample === 'training' ? 2 : 0);
  return { chi2, df, p: chiSquareSf(chi2, df), groups: parts };
}

/** Patients grouped by the distinct quantiles (type 7) of their probability; groups without a patient are left out. */
export function riskGroups(p: ArrayLike<number>, event: ArrayLike<number>, groups: number): RiskGroup[] {
  requireProbabilities('Risk groups', p, event);
  const ascending = sorted(p);
  const breaks = [...new Set(Array.from({ length: groups + 1 }, (_, k) => quantileSorted(ascending, k / groups)))];
  if (breaks.length === 1) breaks.push(breaks[0]!);
  const parts = breaks.slice(1).map((high, k) => ({ low: breaks[k]!, high, n: 0, observed: 0, expected: 0 }));
  for (let i = 0; i < p.length; i++) {
    const part = parts.find(({ high }) => p[i]! <= high) ?? parts.at(-1)!;
    part.n++;
    part.observed += event[i]!;
    part.expected += p[i]!;
  }
  return parts.filter(({ n }) => n > 0);
}
