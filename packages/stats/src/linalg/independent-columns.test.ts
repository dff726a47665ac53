import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linearRegression } from '../regression/linear.js';
import { logisticRegression } from '../regression/logistic.js';
import { coxRegression } from '../survival/cox.js';
import { coxIndependentColumns } from '../survival/cox-aliased.js';
import { expectRelative } from '../testing/oracle.js';
import { independentColumns } from './independent-columns.js';
import { column, fromRows, type Matrix, takeColumns, zeros } from './matrix.js';

interface Fit {
  kept: string[];
  coefficients: number[];
  p: number[];
}
const r = JSON.parse(readFileSync(new URL('../../../../fixtures/aliased/aliased.json', import.meta.url), 'utf8')) as {
  terms: string[];
  table: Record<string, number[]>;
} & Record<'logistic' | 'cox' | 'linear', Fit>;

const table = zeros(r.table.death!.length, r.terms.length);
r.terms.forEach((name, j) => void column(table, j).set(r.table[name]!));
const names = (places: readonly number[]) => places.map((j) => r.terms[j]!);

test('of aliased PyRadiomics columns the later go, and the fit of the others is that of R’s glm', () => {
  const { kept, aliased } = independentColumns('Logistic regression', table);
  expect(names(kept)).toEqual(r.logistic.kept);
  expect(aliased.map(({ column: j, reason }) => [r.terms[j], reason])).toEqual([
    ['glcm_JointAverage', 'dependent'],
    ['glcm_SumAverage', 'dependent'],
    ['constant', 'constant'],
  ]);
  const fit = logisticRegression(takeColumns(table, kept), r.table.recurrence!);
  r.logistic.coefficients.forEach((b, k) => void expectRelative(fit.coefficients[k + 1]!, b, r.logistic.kept[k], 1e-8));
  r.logistic.p.forEach((p, k) => void expectRelative(fit.p[k + 1]!, p, r.logistic.kept[k], 1e-7));
});

test('the same for Cox regression and R’s coxph', () => {
  const { kept } = coxIndependentColumns(table, r.table.os_months!, r.table.death!);
  expect(names(kept)).toEqual(r.cox.kept);
  const fit = coxRegression(takeColumns(table, kept), r.table.os_months!, r.table.death!);
  r.cox.coefficients.forEach((b, k) => void expectRelative(fit.coefficients[k]!, b, r.cox.kept[k], 1e-8));
  r.cox.p.forEach((p, k) => void expectRelative(fit.p[k]!, p, r.cox.kept[k], 1e-7));
});

test('the same for linear regression and R’s lm', () => {
  const { kept } = independentColumns('Linear regression', table);
  const fit = linearRegression(takeColumns(table, kept), r.table.os_months!);
  r.linear.coefficients.forEach((b, k) => void expectRelative(fit.coefficients[k + 1]!, b, r.linear.kept[k], 1e-9));
});

test('in a Cox regression a column that varies in no risk set is constant, as coxph gives NA', () => {
  // Only the patient censored before the first event has the level.
  const x = fromRows([
    [1, 0.3],
    [0, 0.1],
    [0, 0.9],
    [0, 0.4],
    [0, 0.2],
  ]);
  expect(coxIndependentColumns(x, [1, 2, 3, 4, 5], [0, 1, 0, 1, 1])).toEqual({
    kept: [1],
    aliased: [{ column: 0, reason: 'constant' }],
  });
});

test('rows of weight 0 do not keep a column', () => {
  const x = fromRows([[0], [0], [0], [1]]);
  expect(independentColumns('A fit', x).kept).toEqual([0]);
  expect(independentColumns('A fit', x, [1, 1, 1, 0]).aliased).toEqual([{ column: 0, reason: 'constant' }]);
});

test('more columns than rows is refused by a code, not thinned by chance', () => {
  const wide = fromRows([
    [1, 2, 4],
    [2, 5, 3],
    [7, 1, 1],
  ]);
  const refused = expect.objectContaining({ code: 'RAD-STATS-MORE-COLUMNS' });
  expect(() => independentColumns('A fit', wide)).toThrowError(refused);
  expect(() => coxIndependentColumns(wide, [1, 2, 3], [1, 1, 1])).toThrowError(refused);
});

test('whatever mixtures of the first columns follow, in whatever units, the first columns stay and the mixtures go', () => {
  const size = fc.double({ min: -3, max: 3, noNaN: true }).filter((v) => Math.abs(v) > 0.01);
  const mixtures = fc.array(fc.tuple(size, size, size, fc.integer({ min: -6, max: 6 })), {
    minLength: 1,
    maxLength: 4,
  });
  const rows = 12;
  const base = (seed: number): Matrix => {
    let state = seed;
    const next = () => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647 - 0.5;
    };
    return { rows, cols: 2, data: Float64Array.from({ length: 2 * rows }, next) };
  };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 30 }), mixtures, (seed, mix) => {
      const first = base(seed);
      const x = zeros(rows, 2 + mix.length);
      x.data.set(first.data);
      mix.forEach(([a, b, c, unit], k) => {
        const to = column(x, 2 + k);
        for (let i = 0; i < rows; i++) {
          to[i] = (a * first.data[i]! + b * first.data[rows + i]! + c) * 10 ** unit;
        }
      });
      const time = Float64Array.from({ length: rows }, (_, i) => i + 1);
      const event = new Uint8Array(rows).fill(1);
      expect(independentColumns('A fit', x).kept).toEqual([0, 1]);
      expect(coxIndependentColumns(x, time, event).kept).toEqual([0, 1]);
    }),
  );
});
