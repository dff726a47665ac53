export type PenalisedFamily = 'gaussian' | 'binomial' | 'cox';

/**
 * The smooth part of a penalised model as a function of the linear predictor eta: minus the log-likelihood, divided by the
 * sum of the weights. `freeze` fixes the point whose curvature (second derivative) `curvatureTimes` multiplies with.
 */
export interface Family {
  readonly rows: number;
  /** The curvature does not depend on eta. */
  readonly quadratic: boolean;
  /** The curvature is a diagonal matrix: no row's depends on another's. */
  readonly diagonal: boolean;
  /** There is an unpenalised intercept; without it eta has no free constant. */
  readonly intercept: boolean;
  /** Eta of every row in the model of an intercept alone; 0 without one. */
  readonly nullEta: number;
  loss(eta: Float64Array): number;
  /** Minus the gradient of the loss by eta, written to `out`. */
  residual(eta: Float64Array, out: Float64Array): void;
  freeze(eta: Float64Array): void;
  /** The frozen curvature (a symmetric matrix of rows x rows) times a vector, written to `out`. */
  curvatureTimes(vector: Float64Array, out: Float64Array): void;
  /** The loss of a model that fits every row; deviances are counted from it. */
  readonly saturatedLoss: number;
}
