import { checks, type RunResult } from '@radscore/study';

/** A result of every check, with one of each verdict. */
export function exampleChecks(name: string): RunResult['checks'] {
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
  return checks.map(({ number, name: title }, i) => {
    const [verdict, sentence] = special[number] ?? (['pass', 'Nothing was found.'] as const);
    return {
      number,
      name: title,
      code: 'EXAMPLE',
      verdict,
      sentence,
      values: { found: i, [`key${name}`]: null },
    };
  });
}
