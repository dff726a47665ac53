import { expect, test } from 'vitest';
import { fromRows, type Matrix } from '../linalg/matrix.js';
import { expectRelative, readColumns, readExpected } from '../testing/oracle.js';
import { blandAltman } from './bland-altman.js';
import { type IccForm, icc } from './icc.js';
import { cohenKappa } from './kappa.js';

interface Expected {
  sets: Record<
    string,
    {
      input: string;
      mean_squares: { MS_subjects: number; MS_raters: number; MS_residual: number };
      icc: Record<IccForm, { value: number; F: number; df1: number; df2: number; p: number; ci95: [number, number] }>;
    }
  >;
}

const code = (name: string) => expect.objectContaining({ code: name });

test('all six ICC forms, their F tests and intervals agree with psych', () => {
  for (const [name, r] of Object.entries(readExpected<Expected>('icc').sets)) {
    const columns = Object.values(readColumns('icc', r.input));
    const ratings: Matrix = {
      rows: columns[0]!.length,
      cols: columns.length,
      data: Float64Array.from(columns.flatMap((c) => [...c])),
    };
    const ours = icc(ratings);
    expectRelative(ours.meanSquares.subjects, r.mean_squares.MS_subjects, name);
    expectRelative(ours.meanSquares.raters, r.mean_squares.MS_raters, name);
    expectRelative(ours.meanSquares.residual, r.mean_squares.MS_residual, name);
    for (const form of Object.keys(r.icc) as IccForm[]) {
      const theirs = r.icc[form];
      expectRelative(ours[form].value, theirs.value, `${name} ${form}`);
      expectRelative(ours[form].f, theirs.F, `${name} ${form} F`);
      expect([ours[form].df1, ours[form].df2]).toEqual([theirs.df1, theirs.df2]);
      expectRelative(ours[form].p, theirs.p, `${name} ${form} p`);
      expectRelative(ours[form].ci[0], theirs.ci95[0], `${name} ${form} low`);
      expectRelative(ours[form].ci[1], theirs.ci95[1], `${name} ${form} high`);
    }
  }
});

test('perfect agreement is 1 in every form, a constant shift is 1 only for consistency', () => {
  const same = icc(
    fromRows([
      [1, 1],
      [2, 2],
      [4, 4],
    ]),
  );
  for (const form of ['ICC(1,1)', 'ICC(2,1)', 'ICC(3,1)', 'ICC(1,k)', 'ICC(2,k)', 'ICC(3,k)'] as const) {
    expect(same[form]).toMatchObject({ value: 1, p: 0, ci: [1, 1] });
  }
  const shifted = icc(
    fromRows([
      [1, 2],
      [2, 3],
      [4, 5],
    ]),
  );
  expect(shifted['ICC(3,1)'].value).toBe(1);
  expect(shifted['ICC(2,1)'].value).toBeLessThan(1);
  expect(shifted['ICC(2,1)'].ci[0]).toBeLessThan(shifted['ICC(2,1)'].value);
});

test('an ICC of constant, missing or too few ratings is refused', () => {
  expect(() =>
    icc(
      fromRows([
        [3, 3],
        [3, 3],
      ]),
    ),
  ).toThrowError(code('RAD-STATS-CONSTANT'));
  expect(() =>
    icc(
      fromRows([
        [3, NaN],
        [3, 3],
      ]),
    ),
  ).toThrowError(code('RAD-STATS-MISSING'));
  expect(() => icc(fromRows([[3, 3]]))).toThrowError(code('RAD-STATS-TOO-FEW'));
  expect(() => icc(fromRows([[3], [4]]))).toThrowError(code('RAD-STATS-TOO-FEW'));
});

test('limits of agreement are bias -+ 1.96 SD, with t intervals', () => {
  const { bias, sd, lower, upper, biasCi, upperCi } = blandAltman([10, 12, 15, 9], [9, 13, 12, 8]);
  expect(bias).toBe(1);
  expect(sd).toBeCloseTo(Math.sqrt(8 / 3), 14);
  expect(upper - lower).toBeCloseTo(2 * 1.959963984540054 * sd, 13);
  // t(3) .975 = 3.182446305283708
  expect(biasCi[1] - bias).toBeCloseTo((3.182446305283708 * sd) / 2, 12);
  expect(upperCi[1] - upper).toBeCloseTo(3.182446305283708 * sd * Math.sqrt(1 / 4 + 1.959963984540054 ** 2 / 6), 12);
  expect(blandAltman([1, 2], [1, 2])).toMatchObject({ bias: 0, lower: 0, upper: 0 });
  expect(() => blandAltman([1], [2])).toThrowError(code('RAD-STATS-TOO-FEW'));
  expect(() => blandAltman([1, NaN], [2, 2])).toThrowError(code('RAD-STATS-MISSING'));
});

const diagnoses = [
  [106, 10, 4],
  [22, 28, 10],
  [2, 12, 6],
];

test('kappa of the three diagnoses of Fleiss, Cohen and Everitt is 0.429, weighted more', () => {
  const { kappa, observedAgreement, expectedAgreement } = cohenKappa(diagnoses);
  expect(observedAgreement).toBeCloseTo(0.7, 14);
  expect(expectedAgreement).toBeCloseTo(0.475, 14);
  expect(kappa).toBeCloseTo(0.225 / 0.525, 14);
  // scikit-learn 1.2.1: cohen_kappa_score(weights = linear, quadratic)
  expect(cohenKappa(diagnoses, { weights: 'linear' }).kappa).toBeCloseTo(0.4923076923076923, 13);
  expect(cohenKappa(diagnoses, { weights: 'quadratic' }).kappa).toBeCloseTo(0.5666666666666667, 13);
});

test('the standard error of kappa is that of the delta method', () => {
  const n = diagnoses.flat().reduce((sum, count) => sum + count, 0);
  for (const weights of ['none', 'linear', 'quadratic'] as const) {
    // Scaled up, one count more or less is a numerical derivative by the cell's probability.
    const big = diagnoses.map((row) => row.map((count) => count * 1e6));
    const gradient = big.flatMap((row, i) =>
      row.map((_, j) => {
        const moved = (by: number) =>
          cohenKappa(
            big.map((r, a) => r.map((count, b) => count + (a === i && b === j ? by : 0))),
            { weights },
          ).kappa;
        return ((moved(1e3) - moved(-1e3)) / 2e3) * n * 1e6;
      }),
    );
    const p = diagnoses.flat().map((count) => count / n);
    const centre = gradient.reduce((sum, g, k) => sum + g * p[k]!, 0);
    const variance = gradient.reduce((sum, g, k) => sum + p[k]! * (g - centre) ** 2, 0) / n;
    expect(cohenKappa(diagnoses, { weights }).standardError).toBeCloseTo(Math.sqrt(variance), 7);
  }
});

test('kappa at its ends: perfect, chance, one category', () => {
  expect(
    cohenKappa([
      [5, 0],
      [0, 7],
    ]),
  ).toMatchObject({ kappa: 1, standardError: 0, ci: [1, 1] });
  expect(
    cohenKappa([
      [4, 4],
      [4, 4],
    ]),
  ).toMatchObject({ kappa: 0, z: 0, p: 1 });
  expect(() =>
    cohenKappa([
      [4, 0],
      [0, 0],
    ]),
  ).toThrowError(code('RAD-STATS-CONSTANT'));
  expect(() =>
    cohenKappa([
      [4, 0, 1],
      [0, 0, 1],
    ]),
  ).toThrowError(code('RAD-STATS-LENGTHS'));
  expect(() => cohenKappa([[4]])).toThrowError(code('RAD-STATS-TOO-FEW'));
});
