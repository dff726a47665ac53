import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recalibrate } from '../calibration/recalibration.js';
import { column, fromRows, type Matrix, zeros } from '../linalg/matrix.js';
import { coxRegression } from '../survival/cox.js';
import { firthLogistic, firthTest } from './firth.js';
import { firthInterval } from './firth-interval.js';
import { linearRegression } from './linear.js';
import { logisticRegression } from './logistic.js';
import { profileInterval } from './profile-likelihood.js';

/** Two covariates that are related to the outcome, from a seed; no separation. */
function sample(seed: number, rows: number) {
  let state = seed;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const bell = () => next() + next() + next() + next() - 2;
  const x = zeros(rows, 2);
  const event = new Uint8Array(rows);
  const time = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    const [a, b] = [bell(), bell()];
    x.data[i] = a;
    x.data[i + rows] = a / 2 + b;
    event[i] = Number(next() < 1 / (1 + 2.7 ** -(a + b)) || i % 7 === 0) * Number(i % 5 !== 0);
    time[i] = 1 + next();
  }
  return { x, event, time };
}

function moved(x: Matrix, means: readonly number[], units: readonly number[]): Matrix {
  const out = zeros(x.rows, x.cols);
  means.forEach((mean, j) => {
    column(out, j).set(column(x, j).map((value) => units[j]! * (value + mean)));
  });
  return out;
}

/** Close as far as the shift leaves digits of the column. */
function expectAlike(found: number, expected: number, lost: number): void {
  expect(Math.abs(found - expected)).toBeLessThan((1e-10 + 1e-13 * lost) * (1 + Math.abs(expected)));
}

test('slopes, errors, tests and profile ends are the same wherever a column lies and whatever its unit', () => {
  const mean = fc.constantFrom(0, 30, -1000, 1e4, -1e5, 1e6);
  const unit = fc.constantFrom(1, 1e-6, -1, 1e5);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.tuple(mean, mean), fc.tuple(unit, unit), (seed, means, units) => {
      const { x, event, time } = sample(seed, 60);
      const far = moved(x, means, units);
      const lost = Math.max(...means.map(Math.abs)) + 1;
      const fits = [x, far].map((table) => logisticRegression(table, event)) as [Fit, Fit];
      const firth = [x, far].map((table) => firthLogistic(table, event)) as [Firth, Firth];
      const cox = [x, far].map((table) => coxRegression(table, time, event));
      const linear = [x, far].map((table) => linearRegression(table, time));
      for (const j of [1, 2]) {
        const unitOf = units[j - 1]!;
        for (const [near, away] of [fits, firth, linear]) {
          expectAlike(away!.coefficients[j]! * unitOf, near!.coefficients[j]!, lost);
          expectAlike(away!.standardErrors[j]! * Math.abs(unitOf), near!.standardErrors[j]!, lost);
        }
        expectAlike(cox[1]!.coefficients[j - 1]! * unitOf, cox[0]!.coefficients[j - 1]!, lost);
        const ends = (interval: readonly [number, number]) =>
          [...interval].map((v) => v * unitOf).sort((a, b) => a - b);
        const near = [...profileInterval(fits[0], x, event, j)];
        ends(profileInterval(fits[1], far, event, j)).forEach((end, k) => void expectAlike(end, near[k]!, lost));
        const nearFirth = [...firthInterval(firth[0], x, event, j)];
        ends(firthInterval(firth[1], far, event, j)).forEach((end, k) => void expectAlike(end, nearFirth[k]!, lost));
        expectAlike(firthTest(far, event, j).chi2, firthTest(x, event, j).chi2, lost);
      }
      for (const end of profileInterval(fits[1], far, event, 0)) expect(Number.isFinite(end)).toBe(true);
    }),
    { numRuns: 12 },
  );
});

type Fit = ReturnType<typeof logisticRegression>;
type Firth = ReturnType<typeof firthLogistic>;

test('the end of a profile is where twice the drop of the likelihood is the quantile, for the intercept of a far column too', () => {
  const { x, event } = sample(7, 80);
  const far = moved(x, [1000, -50], [1, 1]);
  const fit = logisticRegression(far, event);
  for (const j of [0, 1, 2]) {
    const [low, high] = profileInterval(fit, far, event, j);
    expect(low).toBeLessThan(fit.coefficients[j]!);
    expect(high).toBeGreaterThan(fit.coefficients[j]!);
    for (const end of [low, high]) {
      const design = zeros(80, 3);
      column(design, 0).fill(1);
      design.data.set(far.data, 80);
      const others = { rows: 80, cols: 2, data: Float64Array.from(design.data) };
      let to = 0;
      for (let k = 0; k < 3; k++) if (k !== j) others.data.set(column(design, k), 80 * to++);
      others.data = others.data.slice(0, 160);
      const offset = column(design, j).map((value) => value * end);
      const fixed = logisticRegression(others, event, { offset, intercept: false });
      expect(2 * (fit.logLikelihood - fixed.logLikelihood)).toBeCloseTo(3.841458820694124, 6);
    }
  }
});

test('confident predictions that are wrong in both directions are no separation, however confident', () => {
  for (const q of [1e-4, 1e-7, 1e-8, 1e-10, 1e-12, 1e-14]) {
    const p = Array.from({ length: 80 }, (_, i) => (i < 40 ? q * (1 + i / 100) : 1 - q * (1 + i / 100)));
    const y = Array.from({ length: 80 }, (_, i) => (i < 40 ? Number(i % 5 === 0) : Number(i % 5 !== 0)));
    const found = recalibrate(p, y);
    expect(found.inTheLarge.value).toBeCloseTo(0.1444, 2);
    expect(found.slope.value).toBeGreaterThan(0);
    expect(found.slope.ci[1]).toBeLessThan(0.3);
  }
});

test('an offset that answers everything leaves an intercept; one that is right everywhere is separation no more', () => {
  const y = [0, 0, 0, 1, 1, 1];
  const offset = [-900, -800, -700, 700, 800, -1];
  const fit = logisticRegression(zeros(6, 0), y, { offset });
  // The last row alone pulls upwards until the third but last pulls back.
  expect(fit.coefficients[0]).toBeGreaterThan(100);
});

test('true separation is still reported, near and far from 0', () => {
  for (const mean of [0, 100, 1e5]) {
    const complete = fromRows([1, 2, 3, 4, 5, 6].map((v) => [v + mean]));
    const partial = fromRows([1, 2, 3, 3, 5, 6].map((v) => [v + mean]));
    const separation = expect.objectContaining({ code: 'RAD-STATS-SEPARATION' });
    expect(() => logisticRegression(complete, [0, 0, 0, 1, 1, 1])).toThrowError(separation);
    expect(() => logisticRegression(partial, [0, 0, 0, 1, 1, 1])).toThrowError(separation);
  }
});
