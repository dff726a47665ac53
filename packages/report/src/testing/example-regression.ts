import type { Estimate, RunResult } from '@radscore/study';

/** Clinical variables of the example with their univariate and multivariable ratios. */
export const exampleVariables = [
  { name: 'age', p: 0.41, univariate: 1.02, chosen: false },
  { name: 'cea', p: 0.032, univariate: 1.4, chosen: true, multivariable: 1.2, multivariableP: 0.04 },
  { name: 'max_tumor_size', p: 0.0004, univariate: 1.8, chosen: true, multivariable: 1.6, multivariableP: 0.08 },
  { name: 'node_positive', p: 0.2, univariate: 1.3, chosen: false },
] as const;

/** A regression table with chosen variables, variables left out, and a level that has no estimate. */
export function exampleRegression(name: string, survival: boolean): RunResult['regressions'][number] {
  const none: Estimate = { value: null, reason: `no event among patients with this level${name}` };
  return {
    kind: survival ? 'cox' : 'logistic',
    set: 'train',
    rows: [
      ...exampleVariables.map((each) => ({
        variable: each.name,
        univariate: ratio(each.univariate),
        univariateP: { value: each.p },
        ...('multivariable' in each && {
          multivariable: ratio(each.multivariable),
          multivariableP: { value: each.multivariableP },
        }),
      })),
      { variable: `grade${name}`, level: 'G3', univariate: none, univariateP: none },
    ],
  };
}

function ratio(value: number): Estimate {
  return { value, ci: [value * 0.7, value * 1.5] };
}

/** The axes of a nomogram of two predictors. */
export function exampleNomogram(name: string): NonNullable<RunResult['key']['figures']['nomogram']> {
  return {
    predictors: [
      { name: 'rad-score', values: [-3, -2, -1, 0, 1, 2], points: [0, 20, 40, 60, 80, 100] },
      { name: `age${name}`, values: [30, 50, 70, 90], points: [0, 8, 16, 24] },
    ],
    totalPoints: [0, 20, 40, 60, 80, 100, 120],
    linearPredictor: { name: 'linear predictor', values: [-3, 3], points: [0, 120] },
    outcomes: [{ name: 'probability', values: [0.1, 0.3, 0.5, 0.7, 0.9], points: [20, 45, 62, 78, 104] }],
    pointsPerUnit: 20,
    atZeroPoints: -3,
  };
}
