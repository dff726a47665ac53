import type { Rng } from '@radscore/core';
import type { CandidateRun, KeptFeature } from '@radscore/study';

/** Kept features of a signature, of many image types and families. */
export function exampleFeatures(signature: string, k: number, name: string, rng: Rng): KeptFeature[] {
  const kinds: [string, string, string][] = [
    ['wavelet-LLH', 'glcm', 'InverseVariance'],
    ['log-sigma-3-0-mm-3D', 'firstorder', 'Kurtosis'],
    ['original', 'shape', 'Sphericity'],
    ['wavelet-HHL', 'glszm', 'SmallAreaLowGrayLevelEmphasis'],
    ['original', 'gldm', 'DependenceVariance'],
    ['boxmean', 'ngtdm', `Contrast${name}`],
    ['wavelet-LHL', 'glrlm', 'RunEntropy'],
  ];
  return kinds.slice(0, 5 + (signature.length % 3)).map(([imageType, family, feature], rank) => ({
    name: `${imageType}_${family}_${feature}`,
    family,
    imageType,
    region: '',
    score: 0.8 - 0.09 * rank,
    coefficient: (rank % 2 === 0 ? 1 : -1) * (0.9 - 0.11 * rank),
    stability: Math.max(0.05, 0.93 - 0.12 * rank - 0.02 * (k % 3) + 0.03 * rng.uniform()),
  }));
}

/** The way from all columns to the kept features: counts, rad-score, LASSO path and cross-validation curve, stability. */
export function exampleSelection(
  features: readonly KeptFeature[],
  radScore: boolean,
  survival: boolean,
): CandidateRun['selection'] {
  const lambda = Array.from({ length: 40 }, (_, k) => 0.3 * 0.86 ** k);
  const shrunk = (weight: number, at: number) => Math.sign(weight) * Math.max(0, Math.abs(weight) - at);
  return {
    counts: [
      { step: 'measured', columns: 1197 },
      { step: 'lasso', columns: 61 },
      { step: 'mrmr', columns: features.length },
    ],
    kept: features,
    ...(radScore && {
      formula: {
        intercept: -0.213,
        terms: features.map((each) => ({ name: each.name, coefficient: each.coefficient ?? 0, mean: 1, sd: 2 })),
      },
    }),
    ...(features.length > 0 && {
      path: {
        names: features.map((each) => each.name),
        lambda,
        coefficients: lambda.map((at) => features.map((each) => shrunk(each.coefficient ?? 0, at))),
        chosen: lambda[22]!,
      },
      cv: {
        measure: survival ? 'Partial-likelihood deviance' : 'Binomial deviance',
        lambda,
        mean: lambda.map((_, k) => 1.25 + 0.0006 * (k - 22) ** 2),
        se: lambda.map(() => 0.05),
        nonZero: lambda.map((at) => features.filter((each) => Math.abs(each.coefficient ?? 0) > at).length),
        lambdaMin: lambda[22]!,
        lambda1se: lambda[13]!,
      },
      stability: { value: 0.41, ci: [0.33, 0.49] as const },
    }),
  };
}
