import { isRadError } from '@radscore/core';
import type { Matrix } from '../linalg/matrix.js';
import type { Interval } from '../results.js';
import { firthLogistic, firthTest } from './firth.js';
import { firthInterval } from './firth-interval.js';
import { logisticRegression, waldIntervals } from './logistic.js';

/** A logistic regression that also gives finite estimates where outcomes are separated, with its method. Index 0 is the intercept. */
export interface LogisticOrFirth {
  readonly method: 'maximum likelihood' | 'Firth';
  readonly coefficients: Float64Array;
  /** Interval of coefficient j: Wald's; of Firth's regression the profile of the penalised likelihood. */
  interval(j: number): Interval;
  /** Test that coefficient j is 0: Wald's; of Firth's regression the penalised likelihood ratio, z being its signed root. */
  test(j: number): { readonly z: number; readonly p: number };
}

/**
 * Logistic regression by maximum likelihood; where predictors separate events from non-events, so that the maximum lies at infinity,
 * by Firth's penalised likelihood, as Heinze and Schemper (2002) advise. Intervals have the level, 0.95 unless given. Throws as `logisticRegression`, save for separation.
 */
export function logisticOrFirth(x: Matrix, event: ArrayLike<number>, level = 0.95): LogisticOrFirth {
  try {
    const fit = logisticRegression(x, event);
    const intervals = waldIntervals(fit, level);
    return {
      method: 'maximum likelihood',
      coefficients: fit.coefficients,
      interval: (j) => intervals[j]!,
      test: (j) => ({ z: fit.z[j]!, p: fit.p[j]! }),
    };
  } catch (error) {
    if (!isRadError(error, 'RAD-STATS-SEPARATION')) throw error;
    const fit = firthLogistic(x, event);
    return {
      method: 'Firth',
      coefficients: fit.coefficients,
      interval: (j) => firthInterval(fit, x, event, j, { level }),
      test: (j) => {
        const { chi2, p } = firthTest(x, event, j);
        return { z: Math.sign(fit.coefficients[j]!) * Math.sqrt(chi2), p };
      },
    };
  }
}
