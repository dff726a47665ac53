import { readFileSync } from 'node:fs';
import { createRng } from '@radscore/core';
import { column, type Matrix, takeColumns } from '@radscore/stats';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../contract/estimator.js';
import { glmnetOracle } from '../testing/glmnet-oracle.js';
import { modelAt } from './coefficients.js';
import { coxFamily } from './cox-family.js';
import { penalisedPath } from './path.js';

/**
 * glmnet stops where a sweep changes no coefficient by more than 1e-7 in units of the fit, so that its coefficients carry
 * errors of 1e-7 to 1e-3 that grow as the penalty falls. Ours satisfy the optimality conditions to rounding (tested below);
 * glmnet's are held to the tolerance its own convergence reaches: 1e-5 in the first four tenths of a path.
 */
describe.each(glmnetOracle().map((c) => [c.name, c] as const))('glmnet 4.1.6 on %s', (_, { x, y, names, fit }) => {
  const path = penalisedPath(x, y, { alpha: fit.alpha, standardise: fit.standardize });

  test('the same penalties, to the last before the early end', () => {
    expect(path.lambda).toHaveLength(fit.lambda.length);
    // The Cox path of glmnet takes its ratio in single precision: 4e-9 after fifty steps.
    path.lambda.forEach((value, k) => {
      expect(Math.abs(value / fit.lambda[k]! - 1)).toBeLessThan(1e-8);
    });
  });

  test('the same numbers of columns, null deviance and explained deviance', () => {
    expect(Array.from(path.df)).toEqual(fit.df);
    expect(Math.abs(path.nullDeviance / fit.nulldev - 1)).toBeLessThan(1e-12);
    path.devianceRatio.forEach((value, k) => {
      expect(Math.abs(value - fit.dev_ratio[k]!)).toBeLessThan(1e-6);
    });
  });

  test('the same coefficients where glmnet has converged', () => {
    for (const model of fit.coefs_thresh_1e_14.slice(0, 4)) {
      const k = path.lambda.findIndex((value) => Math.abs(value / model.lambda - 1) < 1e-7);
      names.forEach((name, j) => {
        expect(Math.abs(column(path.coefficients, k)[j]! - (model.nonzero[name] ?? 0))).toBeLessThan(1e-5);
      });
      if (model.intercept !== null) expect(Math.abs(path.intercept[k]! - model.intercept)).toBeLessThan(1e-5);
    }
  });
});

test('every model of every path satisfies the optimality conditions to 1e-8 of the largest slope', () => {
  for (const { x, y, fit } of glmnetOracle()) {
    const path = penalisedPath(x, y, { alpha: fit.alpha, standardise: fit.standardize });
    const largest = path.lambda[0]! * Math.max(fit.alpha, 0.001);
    const from = fit.alpha === 0 ? 1 : 0;
    for (let k = from; k < path.lambda.length; k += 7) {
      expect(worstViolation(x, y, path, k, fit) / largest).toBeLessThan(1e-8);
    }
  }
});

const rng = createRng('path');
const x: Matrix = { rows: 40, cols: 8, data: Float64Array.from({ length: 320 }, () => rng.normal()) };
const signal = Float64Array.from({ length: 40 }, (_, i) => x.data[i]! - x.data[i + 40]! + rng.normal());
const continuous: Outcome = { kind: 'continuous', value: signal };
const binary: Outcome = { kind: 'binary', event: Uint8Array.from(signal, (s) => Number(s > 0)) };
const survival: Outcome = {
  kind: 'survival',
  time: Float64Array.from(signal, (s) => Math.exp(-s)),
  event: Uint8Array.from(signal, () => Number(rng.uniform() < 0.7)),
};
const outcomes = [continuous, binary, survival];

test('a row of weight 2 counts as two rows', () => {
  const twice = [...Array(40).keys(), 3];
  const rows = (m: Matrix): Matrix => ({
    rows: 41,
    cols: 8,
    data: Float64Array.from({ length: 41 * 8 }, (_, at) => m.data[twice[at % 41]! + 40 * Math.floor(at / 41)]!),
  });
  const weights = new Float64Array(40).fill(1);
  weights[3] = 2;
  const repeated: Outcome = {
    kind: 'binary',
    event: Uint8Array.from(twice, (i) => (binary as { event: Uint8Array }).event[i]!),
  };
  const a = penalisedPath(x, binary, { weights, lambda: [0.1, 0.01] });
  const b = penalisedPath(rows(x), repeated, { lambda: [0.1, 0.01] });
  a.coefficients.data.forEach((value, k) => {
    expect(value).toBeCloseTo(b.coefficients.data[k]!, 9);
  });
});

test('columns in another order give the same coefficients, reordered', () => {
  const order = [7, 2, 0, 5, 1, 6, 3, 4];
  for (const y of outcomes) {
    const plain = penalisedPath(x, y, { lambda: [0.05, 0.001] });
    const turned = penalisedPath(takeColumns(x, order), y, { lambda: [0.05, 0.001] });
    order.forEach((from, j) => {
      expect(column(turned.coefficients, 1)[j]).toBeCloseTo(column(plain.coefficients, 1)[from]!, 9);
    });
  }
});

test('a column without penalty is in from the first model, and the path starts where the next one enters', () => {
  for (const y of outcomes) {
    const path = penalisedPath(x, y, { penaltyFactors: [1, 1, 1, 0, 1, 1, 1, 1] });
    expect(column(path.coefficients, 0)[3]).not.toBe(0);
    expect(path.df[0]).toBe(1);
    expect(path.df[1]).toBeGreaterThan(1);
  }
});

test('ridge with more columns than rows is the ridge of all columns (it is solved in the space of the rows)', () => {
  const wide: Matrix = { rows: 40, cols: 60, data: Float64Array.from({ length: 2400 }, () => rng.normal()) };
  for (const y of outcomes) {
    const fast = penalisedPath(wide, y, { alpha: 0, lambda: [0.5] });
    const plain = penalisedPath(wide, y, {
      alpha: 0,
      lambda: [0.5],
      penaltyFactors: Array.from({ length: 60 }, (_, j) => 1 + (j === 0 ? 1e-9 : 0)),
    });
    fast.coefficients.data.forEach((value, j) => {
      expect(value).toBeCloseTo(plain.coefficients.data[j]!, 7);
    });
  }
});

test('between two penalties coefficients are interpolated, beyond the ends they are the ends', () => {
  const path = penalisedPath(x, continuous, { lambda: [0.3, 0.1] });
  const [a, b] = [column(path.coefficients, 0)[0]!, column(path.coefficients, 1)[0]!];
  expect(modelAt(path, 0.15).coefficients[0]).toBeCloseTo(0.25 * a + 0.75 * b, 14);
  expect(modelAt(path, 9).coefficients[0]).toBe(a);
  expect(modelAt(path, 0).coefficients[0]).toBe(b);
  expect(modelAt(path, 0.1).coefficients[0]).toBe(b);
});

describe('degenerate input', () => {
  test('a constant column has coefficient 0; duplicated columns give a finite model', () => {
    const data = x.data.slice();
    data.fill(0.1, 0, 40);
    data.set(data.subarray(80, 120), 120);
    for (const y of outcomes) {
      const path = penalisedPath({ ...x, data }, y);
      expect(column(path.coefficients, path.lambda.length - 1)[0]).toBe(0);
      expect(path.coefficients.data.every(Number.isFinite)).toBe(true);
    }
  });

  test('all columns constant: no column ever enters', () => {
    for (const y of outcomes) {
      const path = penalisedPath({ ...x, data: new Float64Array(320).fill(3) }, y, { lambda: [1, 0.1] });
      expect(Array.from(path.df)).toEqual([0, 0]);
    }
  });

  test('a duplicated column stays out, the first of the two is in', () => {
    const twice = takeColumns(x, [0, 0, 1, 1]);
    for (const y of outcomes) {
      const path = penalisedPath(twice, y);
      for (let k = 0; k < path.lambda.length; k++) {
        const [, second, , fourth] = column(path.coefficients, k);
        expect([second, fourth]).toEqual([0, 0]);
      }
    }
  });

  test('times in the order of a column, whose likelihood has no maximum, give a finite path', () => {
    const time = column(x, 0).map((value) => Math.exp(-value));
    const path = penalisedPath(x, { kind: 'survival', time, event: new Uint8Array(40).fill(1) });
    expect(path.coefficients.data.every(Number.isFinite)).toBe(true);
    expect(path.devianceRatio.every((value) => value >= 0 && value <= 1)).toBe(true);
  });

  test('3 rows, fewer rows than columns, perfect separation give a finite model', () => {
    const tiny: Matrix = { rows: 3, cols: 8, data: Float64Array.from({ length: 24 }, () => rng.normal()) };
    const path = penalisedPath(tiny, { kind: 'binary', event: Uint8Array.of(1, 0, 1) });
    expect(path.coefficients.data.every(Number.isFinite)).toBe(true);
  });

  test('one class, no events, a constant outcome, missing values, negative weights are refused', () => {
    const code = (name: string) => expect.objectContaining({ code: name });
    const time = new Float64Array(40).fill(1);
    const none = new Uint8Array(40);
    expect(() => penalisedPath(x, { kind: 'binary', event: none })).toThrow(code('RAD-LEARN-SINGLE-CLASS'));
    expect(() => penalisedPath(x, { kind: 'survival', time, event: none })).toThrow(code('RAD-LEARN-NO-EVENTS'));
    expect(() => penalisedPath(x, { kind: 'continuous', value: time })).toThrow(code('RAD-LEARN-CONSTANT-OUTCOME'));
    expect(() => penalisedPath(x, { kind: 'continuous', value: time.map(() => Number.NaN) })).toThrow(
      code('RAD-LEARN-OUTCOME-MISSING'),
    );
    const holes = { ...x, data: x.data.map((v, i) => (i === 5 ? Number.NaN : v)) };
    expect(() => penalisedPath(holes, continuous)).toThrow(code('RAD-LEARN-MISSING'));
    expect(() => penalisedPath(x, continuous, { weights: time.map(() => -1) })).toThrow(code('RAD-LEARN-WEIGHT'));
    expect(() => penalisedPath(x, { kind: 'binary', event: none.slice(1) })).toThrow(code('RAD-LEARN-SHAPE'));
    expect(() => penalisedPath(x, continuous, { alpha: 2 })).toThrow(code('RAD-PARAMETER-INVALID'));
    expect(() => penalisedPath(x, continuous, { penaltyFactors: [1] })).toThrow(code('RAD-PARAMETER-INVALID'));
  });
});

/** The largest violation of the optimality conditions of model k, from the definition, per standardised column. */
function worstViolation(
  table: Matrix,
  y: Outcome,
  path: ReturnType<typeof penalisedPath>,
  k: number,
  fit: { alpha: number; standardize: boolean },
): number {
  const n = table.rows;
  const b = column(path.coefficients, k);
  const eta = Float64Array.from(
    { length: n },
    (_, i) => path.intercept[k]! + b.reduce((s, v, j) => s + v * table.data[i + n * j]!, 0),
  );
  const residual = new Float64Array(n);
  if (y.kind === 'survival') coxFamily(y, new Float64Array(n).fill(1 / n)).residual(eta, residual);
  else {
    for (let i = 0; i < n; i++) {
      residual[i] = (y.kind === 'binary' ? y.event[i]! - 1 / (1 + Math.exp(-eta[i]!)) : y.value[i]! - eta[i]!) / n;
    }
  }
  let worst = 0;
  for (let j = 0; j < table.cols; j++) {
    const values = column(table, j);
    const mean = values.reduce((s, v) => s + v, 0) / n;
    const scale = fit.standardize ? Math.sqrt(values.reduce((s, v) => s + (v - mean) ** 2, 0) / n) : 1;
    const slope = values.reduce((s, v, i) => s + ((v - mean) / scale) * residual[i]!, 0);
    const own = b[j]! * scale;
    const l1 = path.lambda[k]! * fit.alpha;
    const l2 = path.lambda[k]! * (1 - fit.alpha);
    worst = Math.max(worst, own === 0 ? Math.abs(slope) - l1 : Math.abs(slope - l1 * Math.sign(own) - l2 * own));
  }
  return worst;
}

describe('ridge with more columns than rows', () => {
  const file = new URL('../../../../fixtures/glmnet/wide-ridge.json', import.meta.url);
  type Path = { lambda: number[]; at: number; coefficients: number[] };
  const r = JSON.parse(readFileSync(file, 'utf8')) as Record<'x' | 'y' | 'event' | 'time', number[]> &
    Record<'gaussian' | 'binomial' | 'cox', Path>;
  const wide: Matrix = { rows: 20, cols: 30, data: Float64Array.from(r.x) };
  const event = Uint8Array.from(r.event);
  const outcomes: Record<'gaussian' | 'binomial' | 'cox', Outcome> = {
    gaussian: { kind: 'continuous', value: Float64Array.from(r.y) },
    binomial: { kind: 'binary', event },
    cox: { kind: 'survival', time: Float64Array.from(r.time), event },
  };

  test.each(['gaussian', 'binomial', 'cox'] as const)(
    'starts where glmnet’s %s path starts, with its coefficients',
    (family) => {
      const path = penalisedPath(wide, outcomes[family], { alpha: 0 });
      r[family].lambda.forEach((lambda, k) => void expect(path.lambda[k]! / lambda).toBeCloseTo(1, 9));
      const k = path.lambda.findIndex((lambda) => Math.abs(lambda / r[family].at - 1) < 1e-7);
      r[family].coefficients.forEach((b, j) => void expect(column(path.coefficients, k)[j]).toBeCloseTo(b, 6));
    },
  );
});
