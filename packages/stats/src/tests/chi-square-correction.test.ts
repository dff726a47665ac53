import { expect, test } from 'vitest';
import type { TestChoices } from '../describe/choose-test.js';
import { describeByGroup } from '../describe/describe-by-group.js';
import { chiSquareTest } from './chi-square.js';

test('the N - 1 chi-square is Pearson’s times (N - 1) / N, only of 2 x 2 tables', () => {
  const table = [
    [29, 58],
    [32, 29],
  ];
  const pearson = chiSquareTest(table, { correction: 'none' }).chi2;
  const found = chiSquareTest(table, { correction: 'n-1' });
  expect(found.chi2).toBeCloseTo((pearson * 147) / 148, 12);
  expect(found.p).toBeGreaterThan(chiSquareTest(table, { correction: 'none' }).p);
  const wide = [
    [5, 6, 7],
    [8, 9, 4],
  ];
  expect(chiSquareTest(wide, { correction: 'n-1' })).toEqual(chiSquareTest(wide, { correction: 'none' }));
});

test('Table 1 takes Pearson’s or the N - 1 chi-square and Student’s t where they are asked for, with the statistic', () => {
  const group = Array.from({ length: 148 }, (_, i) => (i < 87 ? 'recurrence' : 'none'));
  const node = group.map((own, i) => (own === 'recurrence' ? (i < 29 ? 'yes' : 'no') : i < 119 ? 'yes' : 'no'));
  const age = Float64Array.from(group, (_, i) => 50 + ((i * 37) % 30) + 5 * Math.sin(i));
  const variables = [
    { name: 'node', kind: 'categorical', values: node },
    { name: 'age', kind: 'continuous', values: age },
  ] as const;
  const statistic = (tests: TestChoices) =>
    describeByGroup(variables, group, { tests, normalityAlpha: 0 }).rows.map(({ comparison }) =>
      comparison.test === null ? null : comparison.statistic,
    );
  const table = [
    [29, 58],
    [32, 29],
  ];
  const [yates, welch] = statistic({});
  const [minusOne, student] = statistic({ chiSquare: 'n-1', t: 'student' });
  expect(yates).toBeCloseTo(chiSquareTest(table).chi2, 12);
  expect(minusOne).toBeCloseTo(chiSquareTest(table, { correction: 'n-1' }).chi2, 12);
  expect(statistic({ chiSquare: 'none' })[0]).toBeCloseTo(chiSquareTest(table, { correction: 'none' }).chi2, 12);
  expect(student).not.toBe(welch);
});
