import { checks, type RunResult } from '@radscore/study';

/** A result of every check, with one of each verdict. */
export function exampleChecks(name: string): RunResult['checks'] {
  const special: Readonly<Record<number, Pick<RunResult['checks'][number], 'verdict' | 'code' | 'values'>>> = {
    4: { verdict: 'warn', code: 'LEAKS', values: { leaks: 1, steps: [`clinical/univariate${name}`], supplied: false } },
    7: {
      verdict: 'fail',
      code: 'TOO-FEW-EVENTS',
      values: {
        events: 41,
        n: 84,
        parameters: 15,
        kept: 4,
        perParameter: 41 / 15,
        rileyN: 611,
        departures: 0,
        departed: [],
      },
    },
    10: {
      verdict: 'warn',
      code: 'NOT-ABOVE-NO-INFORMATION',
      values: { accuracy: 0.633, noInformationRate: 0.667, balancedAccuracy: 0.6, mcc: 0.2 },
    },
    14: { verdict: 'not-applicable', code: 'BINARY', values: {} },
  };
  const passed: Readonly<Record<number, [code: string, values: RunResult['checks'][number]['values']]>> = {
    1: ['KNOWN-BEFORE', { columns: 0, later: '', like: '', predictors: 5 }],
    2: ['NONE-FROM-OUTCOME', { strongest: `age${name}`, discrimination: 0.62, byName: '', made: '', suspect: '' }],
    3: ['ONE-ROW-EACH', { rows: 120, patients: 120, shared: 0 }],
    5: ['NO-DUPLICATES', { duplicates: 0, across: 0, of: 'images' }],
    6: ['BETTER-THAN-PERMUTED', { permutations: 100, mean: 0.5, low: 0.4, high: 0.6, p: 0.01 }],
    8: ['NESTED', { tuned: 1, outside: 0, nested: { folds: 5, repeats: 10 } }],
    9: ['NO-CONFOUNDING', { volumeCorrelation: 0.3, gainOverVolume: 0.14, volume: { value: 0.3 }, sites: [] }],
    11: ['CALIBRATED', { slope: 0.9, intercept: null, estimates: { slope: { value: 0.9, ci: [0.5, 1.3] } } }],
    12: ['PRIMARY-NAMED', { tried: 15, failed: 0, key: `first${name}` }],
    13: ['CUT-OFF-FROM-TRAINING', { threshold: 0.5, rule: 'fixed' }],
    15: ['FOLLOW-UP', { medianFollowUp: 36, horizon: null }],
    16: ['NO-OTHER-SITE', {}],
  };
  return checks.map(({ number, name: title }) => {
    const [code, values] = passed[number] ?? ['', {}];
    const found = special[number] ?? { code, verdict: 'pass' as const, values };
    return { number, name: title, ...found };
  });
}
