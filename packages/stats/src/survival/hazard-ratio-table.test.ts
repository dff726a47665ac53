import { expect, test } from 'vitest';
import { column, fromRows, takeColumns, zeros } from '../linalg/matrix.js';
import { expectRelative, readColumns, readExpected } from '../testing/oracle.js';
import { hazardRatioTable } from './hazard-ratio-table.js';

const lung = readColumns('cox', 'lung.csv');
const [time, event] = [lung.time!, lung.status!];

test('the table of hazard ratios has each variable alone and all together, as coxph', () => {
  const { models } = readExpected<{
    models: Record<string, { coef: Record<string, number>; hr: Record<string, number>; p: Record<string, number> }>;
  }>('cox');
  const names = Object.keys(models.lung_efron!.coef);
  const x = zeros(time.length, names.length);
  names.forEach((name, j) => void column(x, j).set(lung[name]!));
  const table = hazardRatioTable(x, names, time, event);
  table.forEach(({ name, multivariable }) => {
    if (multivariable.ratio === null) throw new Error(multivariable.reason);
    expectRelative(multivariable.ratio, models.lung_efron!.hr[name]!);
    expectRelative(multivariable.p, models.lung_efron!.p[name]!);
  });
  const alone = table[0]!.univariable;
  expectRelative(alone.ratio!, models.lung_one!.hr.age!);
});

test('a variable without a finite hazard ratio is missing with the reason, the others stay', () => {
  const x = fromRows([
    [1, 3],
    [1, 1],
    [0, 2],
    [0, 5],
    [0, 1],
    [1, 2],
  ]);
  const table = hazardRatioTable(x, ['treated', 'size'], [4, 5, 1, 2, 3, 6], [0, 0, 1, 1, 1, 0]);
  expect(table[0]!.univariable).toEqual({ ratio: null, reason: expect.stringContaining('no finite solution') });
  expect(table[1]!.univariable.ratio).toBeGreaterThan(0);
});

test('a column that the others make up, and one that is constant, is missing in the model of all by reason, as coxph has NA', () => {
  const x = fromRows(Array.from(lung.age!, (age, i) => [age, 2 * age, 1, lung.sex![i]!]));
  const table = hazardRatioTable(x, ['size', 'twice', 'one', 'odd'], time, event);
  const alone = hazardRatioTable(takeColumns(x, [0, 3]), ['size', 'odd'], time, event);
  expect(table[0]!.multivariable).toEqual(alone[0]!.multivariable);
  expect(table[3]!.multivariable).toEqual(alone[1]!.multivariable);
  expect(table[1]!.multivariable).toMatchObject({ ratio: null, reason: expect.stringContaining('twice') });
  expect(table[2]!.multivariable).toMatchObject({ ratio: null, reason: expect.stringContaining('constant') });
});
