import type { RunResult } from '@radscore/study';

/** The sixteen checks, with one of each verdict. */
export function exampleChecks(name: string): RunResult['checks'] {
  const names = [
    'Predictors measured after the index date',
    'Predictors that are functions of the outcome',
    'Rows of a patient across the split',
    'Steps fitted outside the fold',
    'Duplicate images across the split',
    'Permuted-label control',
    'Events per parameter and sample size',
    'Tuning without nesting',
    'Confounding by volume, site, scanner, slice thickness',
    'No-information rate',
    'Calibration slope and intercept',
    'How many pipelines were tried',
    'Cut-offs chosen on training data only',
    'Proportional hazards',
    'Horizon against follow-up',
    'Shift of features between sites',
  ];
  const special: Readonly<Record<number, [RunResult['checks'][number]['verdict'], string]>> = {
    4: [
      'warn',
      'In the published order the clinical variables were chosen on all patients; the honest order does not.',
    ],
    7: [
      'fail',
      'The final model has 15 parameters for 41 events (2.7 events per parameter); the criteria of Riley et al. ask for 611 patients.',
    ],
    10: ['warn', `The accuracy of 0.667 is not above the no-information rate of 0.633${name}.`],
    14: ['not-applicable', 'Only for survival studies.'],
  };
  return names.map((each, i) => {
    const [verdict, sentence] = special[i + 1] ?? (['pass', 'Nothing was found.'] as const);
    return {
      number: i + 1,
      name: each,
      code: 'EXAMPLE',
      verdict,
      sentence,
      values: { found: i, [`key${name}`]: null },
    };
  });
}
