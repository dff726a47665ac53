import { chiSquareSf } from '../distributions/chi-square.js';

export interface LikelihoodRatioTest {
  readonly chi2: number;
  readonly df: number;
  readonly p: number;
}

/** Likelihood ratio test of two nested models from their log likelihoods and numbers of coefficients; R's `anova(test = "LRT")`. */
export function likelihoodRatioTest(
  full: { readonly logLikelihood: number; readonly parameters: number },
  reduced: { readonly logLikelihood: number; readonly parameters: number },
): LikelihoodRatioTest {
  // Rounding can put the larger model a hair below the smaller one.
  const chi2 = Math.max(0, 2 * (full.logLikelihood - reduced.logLikelihood));
  const df = full.parameters - reduced.parameters;
  return { chi2, df, p: df > 0 ? chiSquareSf(chi2, df) : 1 };
}
