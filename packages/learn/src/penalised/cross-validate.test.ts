import { createRng } from '@radscore/core';
import { describe, expect, test } from 'vitest';
import { glmnetOracle } from '../testing/glmnet-oracle.js';
import { crossValidatePath } from './cross-validate.js';
import type { PathMeasure } from './measures.js';

/**
 * Tolerances relative to the curve, where glmnet's folds have converged (the larger half of the penalties). Its Cox
 * folds sort tied event and censoring times each in its own way (see `glmnetOracle`), which moves the curve by up to 2e-4
 * (deviance), or one pair of patients (C).
 */
const TOLERANCE: Record<string, number> = { gaussian: 1e-5, binomial: 1e-5, cox: 3e-3 };

const cases = glmnetOracle().flatMap((c) =>
  Object.keys(c.fit.cv).map((measure) => [c.name, measure as PathMeasure, c] as const),
);

describe.each(cases)('cv.glmnet on %s by %s', (_, measure, { x, y, folds, fit }) => {
  const cv = crossValidatePath(x, y, folds, { alpha: fit.alpha, standardise: fit.standardize, measure });
  const expected = fit.cv[measure];

  test('the same curve', () => {
    const tolerance = TOLERANCE[cv.path.family]!;
    for (let k = 0; k < 0.5 * cv.mean.length; k++) {
      expect(Math.abs(cv.mean[k]! / expected.cvm[k]! - 1)).toBeLessThan(tolerance);
      expect(Math.abs(cv.error[k]! - expected.cvsd[k]!)).toBeLessThan(tolerance * expected.cvm[k]!);
    }
  });

  test('the same penalties of the minimum and of one standard error', () => {
    expect(Math.abs(cv.minimum.lambda / expected.lambda_min - 1)).toBeLessThan(1e-8);
    expect(Math.abs(cv.oneError.lambda / expected.lambda_1se - 1)).toBeLessThan(1e-8);
  });
});

const rng = createRng('cv');
const x = { rows: 12, cols: 2, data: Float64Array.from({ length: 24 }, () => rng.normal()) };
const y = { kind: 'binary', event: Uint8Array.from({ length: 12 }, (_, i) => i % 2) } as const;

test('folds that leave out a whole outcome are refused, a single fold and a wrong measure too', () => {
  const code = (name: string) => expect.objectContaining({ code: name });
  expect(() => crossValidatePath(x, y, y.event)).toThrow(code('RAD-LEARN-SINGLE-CLASS'));
  expect(() => crossValidatePath(x, y, new Uint8Array(12))).toThrow(code('RAD-PARAMETER-INVALID'));
  expect(() => crossValidatePath(x, y, new Uint8Array(5))).toThrow(code('RAD-LEARN-SHAPE'));
  expect(() => crossValidatePath(x, y, [...Array(12).keys()], { measure: 'C' })).toThrow(code('RAD-PARAMETER-INVALID'));
});

test('a fold whose held-out rows have one outcome gives no AUC and does not count', () => {
  const folds = [0, 0, 1, 1, 2, 2, 3, 4, 3, 4, 3, 4];
  const cv = crossValidatePath(x, y, folds, { measure: 'auc' });
  expect(cv.mean.every(Number.isFinite)).toBe(true);
});
