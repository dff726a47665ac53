import { createRng } from '@radscore/core';
import { column, type Matrix } from '@radscore/stats';
import { describe, expect, test } from 'vitest';
import type { Outcome, SelectorDefinition } from '../contract/estimator.js';
import { parseParameters } from '../contract/parameters.js';
import { selectionTable } from '../testing/selector-conformance.js';
import { boruta } from './boruta.js';
import { chiSquare } from './chi-square.js';
import { lasso } from './lasso.js';
import { mrmr } from './mrmr.js';
import { discreteInformation, threeStates } from './mutual-information.js';
import { relieff } from './relieff.js';
import { rfe } from './rfe.js';
import { stabilitySelection } from './stability-selection.js';
import { tTest } from './t-test.js';

const { x, binary, survival, continuous } = selectionTable();
const context = { rng: createRng('methods') };
const run = <P>(definition: SelectorDefinition<P>, parameters: object, m: Matrix = x, y: Outcome = binary) =>
  definition.select(m, y, parseParameters(definition, parameters), context);

describe('filters by a test', () => {
  test('best keeps the smallest p, threshold those below it, and both together', () => {
    expect(run(tTest, { threshold: null, best: 3 }).kept).toHaveLength(3);
    expect(run(tTest, { threshold: 1e-30 }).kept).toEqual([]);
    expect(run(tTest, { threshold: 0.05, best: 1 }).kept).toHaveLength(1);
  });

  test('an adjusted p is compared with the threshold', () => {
    const { details } = run(tTest, { adjust: 'bh' });
    const { p, adjustedP } = details as { p: number[]; adjustedP: number[] };
    expect(adjustedP.every((value, j) => value >= p[j]!)).toBe(true);
  });

  test('a column of many distinct values is no category for chi-square', () => {
    expect(run(chiSquare, {}).scores.every((score) => score === null)).toBe(true);
  });
});

describe('mrmr', () => {
  test('a copy of a taken column is not preferred to one that adds something', () => {
    const data = x.data.slice();
    data.set(column(x, 0), 60 * 5);
    for (const measure of ['f-correlation', 'information', 'information-knn']) {
      const { kept } = run(mrmr, { count: 2, measure }, { ...x, data });
      expect(kept).not.toEqual([0, 5]);
    }
  });

  test('the difference form takes relevance less mean redundancy', () => {
    const { kept, scores } = run(mrmr, { count: 2, form: 'difference', measure: 'information' });
    const event = binary.kind === 'binary' ? binary.event : new Uint8Array(0);
    const [a, b] = kept.map((j) => threeStates(column(x, j)));
    expect(scores[kept[1]!]).toBeCloseTo(discreteInformation(b!, event) - discreteInformation(a!, b!), 12);
  });

  test('a continuous outcome works with every measure', () => {
    for (const measure of ['f-correlation', 'information', 'information-knn']) {
      expect(run(mrmr, { count: 2, measure }, x, continuous).kept[0]).toBe(0);
    }
  });
});

test('mutual information of independent states is 0, of a variable with itself its entropy', () => {
  const a = Uint8Array.of(0, 0, 1, 1);
  expect(discreteInformation(a, Uint8Array.of(0, 1, 0, 1))).toBe(0);
  expect(discreteInformation(a, a)).toBeCloseTo(Math.log(2), 14);
});

test('ReliefF of a table that can be counted by hand', () => {
  // Column 0 is the outcome itself: misses differ by the whole range, hits by none. Column 1 is the other way round.
  const table: Matrix = { rows: 4, cols: 2, data: Float64Array.of(0, 0, 1, 1, 0, 1, 0, 1) };
  const { scores } = run(relieff, { neighbours: 1 }, table, { kind: 'binary', event: Uint8Array.of(0, 0, 1, 1) });
  expect(scores).toEqual([1, -1]);
});

describe('lasso', () => {
  test('takes its family from the outcome and shows path and cross-validation curve', () => {
    for (const y of [binary, survival, continuous]) {
      const { kept, details } = run(lasso, { folds: 5, penalty: '1se' }, x, y);
      expect(kept.slice(0, 2).toSorted()).toEqual([0, 1]);
      const { path, crossValidation } = details as { path: { lambda: number[] }; crossValidation: { mean: number[] } };
      expect(crossValidation.mean).toHaveLength(path.lambda.length);
    }
  });

  test('by scikit-learn too: the curve with its errors; under a given penalty the path that ends there', () => {
    type Details = {
      penalty: number;
      path: { lambda: number[]; df: number[]; coefficients: [number, number][][] };
      crossValidation?: { mean: number[]; error: number[]; min: number; oneError: number };
    };
    const chosen = run(lasso, { convention: 'scikit-learn', folds: 5 }).details as Details;
    const { mean, error, min, oneError } = chosen.crossValidation!;
    expect([mean.length, error.length, chosen.path.coefficients.length]).toEqual([100, 100, 100]);
    expect(mean[chosen.path.lambda.indexOf(min)]).toBe(Math.min(...mean));
    expect(oneError).toBeGreaterThan(min);
    expect(chosen.penalty).toBe(min);

    const given = run(lasso, { convention: 'scikit-learn', penalty: 0.05 });
    const { path, crossValidation } = given.details as Details;
    expect(path.lambda.at(-1)).toBe(0.05);
    expect(path.lambda).toEqual(path.lambda.toSorted((a, b) => b - a));
    expect(path.coefficients.at(-1)!.map(([j]) => j)).toEqual(given.kept.toSorted((a, b) => a - b));
    expect(crossValidation).toBeUndefined();
    // Raw columns of large numbers have a largest penalty far above the given one: the way there is drawn in even steps.
    const wide = { ...x, data: x.data.map((v) => 1e5 * v) };
    const { lambda } = (
      run(lasso, { convention: 'scikit-learn', penalty: 0.65, standardise: false }, wide).details as Details
    ).path;
    expect(lambda.length).toBeGreaterThan(50);
    expect(Math.max(...lambda.slice(1).map((each, k) => lambda[k]! / each))).toBeLessThan(1.2);
  });

  test('a penalty too large keeps nothing; one standard error keeps no more than the minimum', () => {
    expect(run(lasso, { penalty: 1e6 }).kept).toEqual([]);
    expect(run(lasso, { penalty: '1se', folds: 5 }).kept.length).toBeLessThanOrEqual(
      run(lasso, { folds: 5 }).kept.length,
    );
  });

  test('with fewer events than folds there are as many folds as events, said in a note; one event is refused', () => {
    const event = new Uint8Array(60);
    event.set([1, 1, 1]);
    const few = run(lasso, {}, x, { kind: 'binary', event });
    const what = 'Choosing the penalty of lasso';
    expect(few.notes).toEqual([{ code: 'FEWER-FOLDS', values: { what, used: 3, wanted: 10, rows: 3, of: 'events' } }]);
    expect(few.kept).toEqual(run(lasso, { folds: 3 }, x, { kind: 'binary', event }).kept);
    expect(run(lasso, { folds: 3 }, x, { kind: 'binary', event }).notes).toBeUndefined();
    event.set([1, 0, 0]);
    expect(() => run(lasso, {}, x, { kind: 'binary', event })).toThrow(
      expect.objectContaining({ code: 'RAD-LEARN-TOO-FEW' }),
    );
  });
});

describe('rfe', () => {
  test('works with trees, forests and a linear support vector machine; refuses a classifier without importances', () => {
    for (const classifier of [
      { name: 'random-forest', parameters: { trees: 30 } },
      { name: 'svm', parameters: { kernel: 'linear' } },
    ]) {
      expect(run(rfe, { classifier, count: 2 }).kept.toSorted()).toEqual([0, 1]);
    }
    expect(() => run(rfe, { classifier: { name: 'knn' } })).toThrow(
      expect.objectContaining({ code: 'RAD-LEARN-NO-IMPORTANCE' }),
    );
  });

  test('drops a share of the columns a round', () => {
    expect(run(rfe, { count: 2, step: 0.5 }).kept.toSorted()).toEqual([0, 1]);
  });
});

test('Boruta confirms the columns of the signal and rejects noise', () => {
  const { kept, details } = run(boruta, { rounds: 40, trees: 50 });
  expect(kept.toSorted()).toEqual([0, 1]);
  expect((details as { decision: string[] }).decision.slice(2)).toContain('rejected');
});

test('stability selection: frequencies are shares, and the bound is that of Meinshausen and Buehlmann', () => {
  const { kept, scores, details } = run(stabilitySelection, { pairs: 10, perSample: 2, threshold: 0.9 });
  expect(kept.toSorted()).toEqual([0, 1]);
  expect(scores.every((score) => score !== null && score >= 0 && score <= 1)).toBe(true);
  expect((details as { expectedFalse: number }).expectedFalse).toBeCloseTo(4 / (0.8 * 6), 12);
});
