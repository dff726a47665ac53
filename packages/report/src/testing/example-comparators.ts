import type { RunResult } from '@radscore/study';

/** A clinical score that the key model does not beat, and tumour volume, which it beats. */
export function exampleComparators(n: number, survival: boolean): RunResult['comparators'] {
  const performanceOf = (value: number, ci: readonly [number, number]) => [
    { set: 'test' as const, n, events: 12, measures: { [survival ? 'cIndex' : 'auc']: { value, ci } } },
  ];
  return [
    {
      name: 'fong',
      title: 'the Fong clinical risk score',
      performance: performanceOf(0.58, [0.44, 0.72]),
      difference: { value: 0.09, ci: [-0.05, 0.23] },
      differenceP: { value: 0.2 },
      undetermined: 4,
      code: 'NOT-BEATEN',
      known: n,
      judged: n,
    },
    {
      name: 'volume',
      title: 'tumour volume alone',
      performance: performanceOf(0.55, [0.41, 0.7]),
      difference: { value: 0.14, ci: [0.01, 0.27] },
      differenceP: { value: 0.036 },
      undetermined: 0,
      code: 'BEATEN',
      known: n,
      judged: n,
    },
  ];
}
