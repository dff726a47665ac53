import { readFileSync } from 'node:fs';
import { createRng } from '@radscore/core';
import { column, fromRows } from '@radscore/stats';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../contract/estimator.js';
import { parseParameters } from '../contract/parameters.js';
import { lassoCv } from '../penalised/lasso.js';
import { anova } from './anova.js';
import { lasso } from './lasso.js';
import { mrmr } from './mrmr.js';
import { classInformation, continuousInformation } from './mutual-information.js';
import { rfe } from './rfe.js';

interface CvFixture {
  readonly alpha: number;
  readonly alphas: readonly number[];
  readonly mse: readonly number[];
  readonly coef: readonly number[];
  readonly intercept: number;
}
interface Fixture {
  readonly x: readonly number[][];
  readonly y: readonly number[];
  readonly value: readonly number[];
  readonly folds: readonly number[];
  readonly f_classif: readonly [readonly number[], readonly number[]];
  readonly f_regression: readonly [readonly number[], readonly number[]];
  readonly mrmr_fcq: { readonly taken: readonly number[]; readonly scores: readonly number[] };
  readonly information: { readonly class: readonly number[]; readonly regression: readonly number[] };
  readonly lasso_cv: CvFixture;
  readonly elastic_net_cv: CvFixture;
  readonly rfe_ranking: readonly number[];
}

/** Made by `make_selectors.py` beside it, scikit-learn 1.2.1. */
const fixture = JSON.parse(
  readFileSync(new URL('../../../../fixtures/learn/selectors.json', import.meta.url), 'utf8'),
) as Fixture;
const x = fromRows(fixture.x);
const binary: Outcome = { kind: 'binary', event: Uint8Array.from(fixture.y) };
const continuous: Outcome = { kind: 'continuous', value: Float64Array.from(fixture.value) };
const context = { rng: createRng('agreement') };
const close = (actual: ArrayLike<number | null>, expected: ArrayLike<number>, digits: number): void => {
  expect(actual.length).toBe(expected.length);
  for (let k = 0; k < expected.length; k++) expect(actual[k]).toBeCloseTo(expected[k]!, digits);
};

describe('scikit-learn', () => {
  test('f_classif and f_regression: statistics and p', () => {
    const p = parseParameters(anova, {});
    for (const [y, [f, pValue]] of [
      [binary, fixture.f_classif],
      [continuous, fixture.f_regression],
    ] as const) {
      const details = anova.select(x, y, p, context).details as { statistic: number[]; p: number[] };
      close(details.statistic, f, 9);
      close(details.p, pValue, 12);
    }
  });

  test('mutual information by nearest neighbours of a class and of a continuous outcome', () => {
    const columns = Array.from({ length: 8 }, (_, j) => column(x, j));
    close(
      columns.map((c) => classInformation(c, Uint8Array.from(fixture.y), 3)),
      fixture.information.class,
      8,
    );
    close(
      columns.map((c) => continuousInformation(c, Float64Array.from(fixture.value), 3)),
      fixture.information.regression,
      8,
    );
  });

  test('LassoCV and ElasticNetCV on given folds: penalties, curve, choice and model', () => {
    for (const [l1Ratio, expected] of [
      [1, fixture.lasso_cv],
      [0.5, fixture.elastic_net_cv],
    ] as const) {
      const cv = lassoCv(x, Float64Array.from(fixture.value), fixture.folds, { l1Ratio });
      close(cv.alphas, expected.alphas, 12);
      close(cv.error, expected.mse, 10);
      expect(cv.alpha).toBeCloseTo(expected.alpha, 12);
      close(cv.model.coefficients, expected.coef, 9);
      expect(cv.model.intercept).toBeCloseTo(expected.intercept, 9);
    }
  });

  test('RFE of a logistic regression', () => {
    const { ranks } = rfe.select(x, binary, parseParameters(rfe, { count: 2 }), context);
    // scikit-learn gives all that are left rank 1; here they are ranked too.
    close(
      ranks.map((rank) => Math.max(1, rank! - 1)),
      fixture.rfe_ranking,
      12,
    );
  });
});

test('mrmr_selection: the order of the columns and the criterion of each', () => {
  const { kept, scores, ranks } = mrmr.select(x, binary, parseParameters(mrmr, { count: 6 }), context);
  expect(kept).toEqual(fixture.mrmr_fcq.taken);
  close(
    kept.map((j) => scores[j]!),
    fixture.mrmr_fcq.scores,
    9,
  );
  expect(kept.map((j) => ranks[j])).toEqual([1, 2, 3, 4, 5, 6]);
});

test("LASSO with a given alpha in scikit-learn's convention: raw columns, and standardised ones", () => {
  const kept = (parameters: object) =>
    lasso.select(x, binary, parseParameters(lasso, { convention: 'scikit-learn', ...parameters }), context).kept;
  expect(kept({ penalty: 0.65 })).toEqual([]);
  expect(kept({ penalty: 0.65, standardise: false })).toEqual([]);
  expect(kept({ penalty: 0.001 }).length).toBeGreaterThan(5);
  const raw = { ...x, data: x.data.map((value, at) => (at < 60 ? 100 * value : value)) };
  const onRaw = lasso.select(
    raw,
    binary,
    parseParameters(lasso, { convention: 'scikit-learn', penalty: 0.65, standardise: false }),
    context,
  );
  expect(onRaw.kept).toEqual([0]);
});
