import { exp } from '@radscore/elementary';
import { requireAtLeast, requireFinite, requireSameLength } from '../guards.js';
import { type Matrix, zeros } from '../linalg/matrix.js';
import { multiplyVector } from '../linalg/products.js';
import { coxRegression } from './cox.js';
import { baselineHazard } from './cox-baseline.js';
import type { CoxFit } from './cox-fit.js';
import { countUpTo } from './risk-table.js';
import { requireCompetingRisks } from './survival-data.js';

/** A cumulative hazard: a step function of ascending times, 0 before the first. */
export interface StepHazard {
  readonly time: ArrayLike<number>;
  readonly hazard: ArrayLike<number>;
}

export interface CauseSpecificFit {
  /** Cox model of the events of interest, the others censored. */
  readonly own: CoxFit;
  /** Cox model of all other events, those of interest censored; absent where there is none. */
  readonly other?: CoxFit;
}

/**
 * Two cause-specific Cox models of right-censored times under competing risks (Prentice et al. 1978): one of the events of interest, one
 * of all others; `event` is 0 (censored), 1 (of interest), 2 ... (others). R's `riskRegression::CSC`.
 *
 * @throws RAD-STATS-TOO-FEW (no event of interest), and as {@link coxRegression}
 */
export function causeSpecificCox(
  x: Matrix,
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  { ties = 'efron' }: { readonly ties?: 'efron' | 'breslow' } = {},
): CauseSpecificFit {
  const events = requireCompetingRisks('Cause-specific Cox regression', time, event);
  requireAtLeast('Cause-specific Cox regression', 1, 'event', events);
  const of = (holds: (kind: number) => boolean) => Array.from(event, (kind) => Number(holds(kind)));
  const own = coxRegression(
    x,
    time,
    of((kind) => kind === 1),
    { ties },
  );
  const others = of((kind) => kind > 1);
  return others.includes(1) ? { own, other: coxRegression(x, time, others, { ties }) } : { own };
}

/**
 * Cumulative incidence of the events of interest for new rows (rows) at given times (columns) from two cause-specific Cox models:
 * the sum over times s of exp(-H1(s-) - H2(s-)) dH1(s) (Benichou and Gail 1990). R's `riskRegression::predictRisk(CSC,
 * product.limit = FALSE)`. Beyond the last event time it stays at its last value.
 *
 * @throws RAD-STATS-LENGTHS, RAD-STATS-MISSING
 * @example predictIncidence(causeSpecificCox(x, months, kind), x, [36]) // risk of relapse within 36 months
 */
export function predictIncidence({ own, other }: CauseSpecificFit, x: Matrix, times: ArrayLike<number>): Matrix {
  requireSameLength('Predicted incidence', 'columns and coefficients', { length: x.cols }, own.coefficients);
  requireFinite('Predicted incidence', 'the predictors', x.data);
  requireFinite('Predicted incidence', 'the times', times);
  const risk = (fit: CoxFit) => multiplyVector(x, fit.coefficients).map(exp);
  const hazards = [own, other].map((fit) => fit && baselineHazard(fit, 'zero')[0]!);
  const [ownRisk, otherRisk] = [risk(own), other && risk(other)];
  const out = zeros(x.rows, times.length);
  for (let i = 0; i < x.rows; i++) {
    const path = incidencePath(hazards[0]!, ownRisk[i]!, hazards[1], otherRisk?.[i]);
    for (let k = 0; k < times.length; k++) {
      const at = countUpTo(path.time, times[k]!) - 1;
      out.data[i + x.rows * k] = at < 0 ? 0 : path.incidence[at]!;
    }
  }
  return out;
}

/**
 * The cumulative incidence of a cause over time, from its cumulative baseline hazard times `ownRisk` and that of all other causes times
 * `otherRisk`: a step function of the times at which the own hazard rises, at most 1. An event of another cause at the same time does not
 * come before it.
 */
export function incidencePath(
  own: StepHazard,
  ownRisk: number,
  other?: StepHazard,
  otherRisk = 0,
): { readonly time: ArrayLike<number>; readonly incidence: Float64Array } {
  const incidence = new Float64Array(own.time.length);
  let sum = 0;
  let next = 0;
  for (let k = 0; k < incidence.length; k++) {
    while (other && next < other.time.length && other.time[next]! < own.time[k]!) next++;
    const before = (k > 0 ? own.hazard[k - 1]! : 0) * ownRisk + (next > 0 ? other!.hazard[next - 1]! : 0) * otherRisk;
    const jump = (own.hazard[k]! - (k > 0 ? own.hazard[k - 1]! : 0)) * ownRisk;
    sum = Math.min(1, sum + exp(-before) * jump);
    incidence[k] = sum;
  }
  return { time: own.time, incidence };
}
