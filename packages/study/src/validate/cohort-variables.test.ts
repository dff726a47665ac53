import { expect, test } from 'vitest';
import { compareVariables, describeVariables } from './cohort-variables.js';

const column = (name: string, type: string, more = {}) =>
  ({
    name,
    label: '',
    type,
    role: 'clinical',
    present: 0,
    missing: [],
    inferred: true,
    measured: 'before',
    ...more,
  }) as never;
const patients = (n: number, from: number) =>
  Array.from({ length: n }, (_, i) => ({
    id: `P${i}`,
    line: i + 2,
    values: { age: from + (i % 10), sex: i % 4 === 0 ? 1 : 0, stage: i < 3 ? 'IV' : i % 2 ? 'II' : 'III' },
  })) as never[];
const columns = [column('age', 'numeric', { unit: 'years' }), column('sex', 'flag'), column('stage', 'categorical')];

test('a variable travels as moments and quartiles, or as counts of which those of 1 to 9 patients are hidden', () => {
  const [age, sex, stage] = describeVariables(columns, patients(60, 50));
  expect(age).toMatchObject({ present: 60, unit: 'years', numeric: { mean: 54.5 } });
  expect(sex!.levels).toEqual([
    { level: 'no', count: 45 },
    { level: 'yes', count: 15 },
  ]);
  expect(stage!.levels!.find(({ level }) => level === 'IV')).toEqual({ level: 'IV', count: null });
  expect(describeVariables(columns, patients(9, 50))[0]).not.toHaveProperty('numeric');
});

test('two cohorts side by side: standardised differences, none where a file does not tell', () => {
  const before = describeVariables(columns, patients(60, 50));
  const here = describeVariables(columns, patients(40, 53), { least: 2 });
  const [age, sex, stage] = compareVariables(before, here);
  expect(age!.difference.value).toBeCloseTo(3 / Math.sqrt((8.39 + 8.46) / 2), 1);
  expect(sex!.difference.value).toBeCloseTo(0, 2);
  expect(stage!.difference).toMatchObject({ value: null, reason: expect.stringContaining('fewer than ten') });
  expect(compareVariables(undefined, here)[0]!.difference.value).toBeNull();
});
