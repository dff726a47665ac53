import type { Matrix } from '../linalg/matrix.js';
import type { LikelihoodRatioTest } from '../regression/likelihood-ratio.js';
import type { CoxDesign } from './cox-design.js';
import type { CoxState } from './cox-likelihood.js';

/** A Cox model at its maximum partial likelihood. */
export interface CoxFit {
  readonly coefficients: Float64Array;
  /** Of the coefficients: robust if robust errors were asked for. Wald test, errors, z and p follow from it. */
  readonly covariance: Matrix;
  /** Inverse of the information. */
  readonly naiveCovariance: Matrix;
  readonly standardErrors: Float64Array;
  readonly z: Float64Array;
  readonly p: Float64Array;
  /** x b plus the offset, for the rows as given. */
  readonly linearPredictor: Float64Array;
  /** Mean of each column of x. */
  readonly means: Float64Array;
  readonly logLikelihood: number;
  /** Log likelihood with all coefficients 0. */
  readonly nullLogLikelihood: number;
  readonly likelihoodRatio: LikelihoodRatioTest;
  readonly wald: LikelihoodRatioTest;
  readonly score: LikelihoodRatioTest;
  readonly aic: number;
  readonly n: number;
  readonly events: number;
  readonly iterations: number;
  readonly ties: 'efron' | 'breslow';
  readonly robust: boolean;
  /** Columns whose coefficient runs off to infinity, of a fit that stopped there; its size and error mean nothing, its predictions do. */
  readonly infinite: readonly number[];
  /** The sorted data and the likelihood at the maximum, from which residuals and baseline hazards are made. */
  readonly design: CoxDesign;
  readonly state: CoxState;
}
