import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { fromRows, type Matrix } from '../linalg/matrix.js';
import { expectRelative, readColumns, readExpected } from '../testing/oracle.js';
import { blandAltman } from './bland-altman.js';
import { squaredDistances } from './distance-transform.js';
import { type IccForm, icc } from './icc.js';
import { cohenKappa } from './kappa.js';
import { maskAgreement } from './mask-agreement.js';

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
const rng = createRng('agreement');

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

test('the distance transform equals brute force on an anisotropic grid', () => {
  const size = [7, 5, 4] as const;
  const spacing = [0.7, 1.3, 2.5] as const;
  const feature = Uint8Array.from({ length: 140 }, () => (rng.uniform() < 0.04 ? 1 : 0));
  feature[77] = 1;
  const at = (i: number) => [i % 7, Math.floor(i / 7) % 5, Math.floor(i / 35)].map((c, axis) => c * spacing[axis]!);
  const points = [...feature.keys()].filter((i) => feature[i]).map(at);
  squaredDistances(feature, size, spacing).forEach((value, i) => {
    const nearest = Math.min(
      ...points.map((point) => point.reduce((sum, c, axis) => sum + (c - at(i)[axis]!) ** 2, 0)),
    );
    expect(value).toBeCloseTo(nearest, 10);
  });
  expect(squaredDistances(new Uint8Array(8), [2, 2, 2], [1, 1, 1]).every((d) => d === Infinity)).toBe(true);
});

test('two cubes: overlap, volumes in mm^3 and surface distances in mm', () => {
  const grid = { size: [8, 6, 5], spacing: [1, 2, 3] } as const;
  const cube = (x0: number) =>
    Uint8Array.from({ length: 240 }, (_, i) => {
      const [x, y, z] = [i % 8, Math.floor(i / 8) % 6, Math.floor(i / 48)];
      return x >= x0 && x < x0 + 3 && y >= 1 && y < 4 && z >= 1 && z < 4 ? 1 : 0;
    });
  const apart = maskAgreement(cube(1), cube(3), grid);
  // 9 of 27 voxels of each are shared; the far faces lie 2 mm from the other cube.
  expect(apart.dice.value).toBeCloseTo(18 / 54, 15);
  expect(apart.jaccard.value).toBeCloseTo(9 / 45, 15);
  expect(apart).toMatchObject({
    volumeA: 162,
    volumeB: 162,
    volumeDifference: 0,
    hausdorff: { value: 2 },
    hausdorff95: { value: 2 },
  });
  const same = maskAgreement(cube(2), cube(2), grid);
  expect(same).toMatchObject({ dice: { value: 1 }, hausdorff: { value: 0 }, meanSurfaceDistance: { value: 0 } });
});

test('surface distances equal brute force over surface voxels', () => {
  const grid = { size: [9, 8, 6], spacing: [0.8, 0.8, 2.5] } as const;
  const ball = (cx: number, r: number) =>
    Uint8Array.from({ length: 432 }, (_, i) => {
      const [x, y, z] = [i % 9, Math.floor(i / 9) % 8, Math.floor(i / 72)];
      return Math.hypot((x - cx) * 0.8, (y - 4) * 0.8, (z - 2.5) * 2.5) <= r ? 1 : 0;
    });
  const [a, b] = [ball(3, 3), ball(5, 2.6)];
  const surface = (mask: Uint8Array) =>
    [...mask.keys()].filter((i) => {
      if (!mask[i]) return false;
      const [x, y, z] = [i % 9, Math.floor(i / 9) % 8, Math.floor(i / 72)];
      return (
        x === 0 ||
        y === 0 ||
        z === 0 ||
        x === 8 ||
        y === 7 ||
        z === 5 ||
        ![1, -1, 9, -9, 72, -72].every((step) => mask[i + step])
      );
    });
  const place = (i: number) => [(i % 9) * 0.8, (Math.floor(i / 9) % 8) * 0.8, Math.floor(i / 72) * 2.5];
  const distances = (from: number[], to: number[]) =>
    from.map((i) => Math.min(...to.map((j) => Math.hypot(...place(i).map((c, k) => c - place(j)[k]!)))));
  const [toB, toA] = [distances(surface(a), surface(b)), distances(surface(b), surface(a))];
  const average = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const ours = maskAgreement(a, b, grid);
  expect(ours.hausdorff.value).toBeCloseTo(Math.max(...toB, ...toA), 12);
  expect(ours.meanSurfaceDistance.value).toBeCloseTo((average(toB) + average(toA)) / 2, 12);
  expect(ours.hausdorff95.value).toBeLessThanOrEqual(ours.hausdorff.value!);
});

test('empty masks have reasons instead of figures; grids that do not fit are refused', () => {
  const grid = { size: [2, 1, 1], spacing: [1, 1, 1] } as const;
  const none = maskAgreement([0, 0], [0, 0], grid);
  expect(none.dice).toEqual({ value: null, reason: 'both masks are empty' });
  expect(maskAgreement([1, 0], [0, 0], grid)).toMatchObject({
    dice: { value: 0 },
    hausdorff: { value: null },
    relativeVolumeDifference: { value: 2 },
  });
  expect(() => maskAgreement([1], [0, 0], grid)).toThrowError(code('RAD-STATS-LENGTHS'));
  expect(() => maskAgreement([1, 0], [0, 0], { size: [2, 1, 1], spacing: [1, 0, 1] })).toThrowError(
    code('RAD-PARAMETER-INVALID'),
  );
});
