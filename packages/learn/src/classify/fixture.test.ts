import { createRng } from '@radscore/core';
import { takeRows } from '@radscore/stats';
import { describe, expect, test } from 'vitest';
import { parseParameters } from '../contract/parameters.js';
import { classifierFixture, outcomeOf, tableOf } from '../testing/classifier-fixture.js';
import { auc, largestDifference } from '../testing/classifier-oracle.js';
import { takeOutcome } from './base.js';
import { rowsWhere } from './folds.js';
import { classifierByName } from './index.js';
import { applyIsotonic, fitIsotonic } from './isotonic.js';
import { applySigmoid, fitSigmoid } from './sigmoid.js';
import { topicShares } from './topics.js';

const fixture = classifierFixture();
const x = tableOf(fixture.x, 0, 140);
const y = outcomeOf(fixture.y, 0, 140);
const rest = tableOf(fixture.x, 140);
const weights = Float64Array.from(fixture.weights);
const weighted = (name: string) => (name.includes('weights') ? { weights } : {});
const rng = () => createRng('fixture');

/** Fits a classifier on a table of the fixture. */
function fitted(name: string, raw: object, table = x, outcome = y, more: { weights?: Float64Array } = {}) {
  const definition = classifierByName(name);
  const state = definition.fit(table, outcome, parseParameters(definition, raw), { rng: rng(), ...more });
  return {
    state,
    decision: (rows = rest) => definition.decision!(state, rows),
    proba: (rows = rest) => definition.predictProba(state, rows),
  };
}

describe('beside scikit-learn on a table with a clear signal', () => {
  test.each([
    ['l1_C0.5', { penalty: 'l1', C: 0.5 }],
    ['l1_C0.05', { penalty: 'l1', C: 0.05 }],
    ['elastic_net_0.3_C0.2', { penalty: 'elastic-net', l1Ratio: 0.3, C: 0.2 }],
    ['l2_weights', { C: 2 }],
  ])('logistic regression %s has the same coefficients, to 1e-7', (name, raw) => {
    const state = fitted('logistic', raw, x, y, weighted(name)).state as { coefficients: number[]; intercept: number };
    const { coef, intercept } = fixture.logistic[name]!;
    expect(largestDifference([...state.coefficients, state.intercept], [...coef, intercept])).toBeLessThan(1e-7);
    expect(state.coefficients.map((b) => b === 0)).toEqual(coef.map((b) => b === 0));
  });

  test.each([
    ['poly', { kernel: 'poly', coef0: 1 }],
    ['sigmoid', { kernel: 'sigmoid', gamma: 0.01, coef0: -0.5 }],
    ['rbf_auto_balanced_C3', { gamma: 'auto', C: 3, classWeight: 'balanced' }],
    ['linear_weights', { kernel: 'linear', C: 0.3 }],
  ])('the support vector machine %s decides the same, to 1e-6', (name, raw) => {
    const { decision } = fitted('svm', { ...raw, tolerance: 1e-9 }, x, y, weighted(name));
    expect(largestDifference(decision(), fixture.svm[name]!)).toBeLessThan(1e-6);
  });

  test('weighted naive Bayes gives the same probabilities, to 1e-10', () => {
    const gaussian = fitted('gaussian-nb', {}, x, y, { weights }).proba();
    expect(largestDifference(gaussian, fixture.naive_bayes.gaussian_weights!)).toBeLessThan(1e-10);
    const bernoulli = fitted('bernoulli-nb', { alpha: 0.5, threshold: 0.2 }, x, y, { weights }).proba();
    expect(largestDifference(bernoulli, fixture.naive_bayes.bernoulli_weights!)).toBeLessThan(1e-10);
  });

  test.each([
    ['shrinkage_0.3', { solver: 'lsqr', shrinkage: 0.3 }],
    ['lsqr', { solver: 'lsqr' }],
  ])('linear discriminant analysis %s gives the same probabilities, to 1e-10', (name, raw) => {
    expect(largestDifference(fitted('lda', raw).proba(), fixture.lda[name]!)).toBeLessThan(1e-10);
  });

  test.each([
    ['ccp_0.01', { ccpAlpha: 0.01, minSamplesLeaf: 12, maxDepth: 5 }],
    ['ccp_0.03', { ccpAlpha: 0.03, minSamplesLeaf: 12 }],
    ['ccp_entropy', { ccpAlpha: 0.05, minSamplesLeaf: 12, criterion: 'entropy' }],
    ['leaves_4', { maxLeafNodes: 4, minSamplesLeaf: 12 }],
    ['leaves_6', { maxLeafNodes: 6, minSamplesLeaf: 12 }],
    ['decrease_0.02', { minImpurityDecrease: 0.02, minSamplesLeaf: 12 }],
  ])('the decision tree %s gives the same probabilities and importances', (name, raw) => {
    const expected = fixture.tree[name]!;
    expect(expected.spread).toBe(0);
    const { state, proba } = fitted('decision-tree', raw);
    const { tree, importance } = state as { tree: { feature: number[] }; importance: number[] };
    expect(tree.feature).toHaveLength(expected.nodes);
    expect(largestDifference(proba(), expected.proba)).toBeLessThan(1e-12);
    expect(largestDifference(importance, expected.importance)).toBeLessThan(1e-12);
  });

  // scikit-learn adds single-precision derivatives up in another order, and takes exp in single precision.
  test.each([
    ['default', {}],
    ['leaf_5', { minSamplesLeaf: 5, trees: 30, maxLeafNodes: 8, l2: 1 }],
    ['weights', { trees: 20 }],
  ])('histogram boosting %s decides the same, to 1e-5', (name, raw) => {
    const { decision } = fitted('hist-gradient-boosting', raw, x, y, weighted(name));
    expect(largestDifference(decision(), fixture.hist[name]!)).toBeLessThan(1e-5);
  });

  test('histogram boosting sends missing values where scikit-learn sends them', () => {
    const holes = tableOf(fixture.holes);
    const holesTest = tableOf(fixture.holes_test);
    const trained = fitted('hist-gradient-boosting', { trees: 50, minSamplesLeaf: 10 }, holes).decision(holesTest);
    expect(largestDifference(trained, fixture.hist.holes!)).toBeLessThan(1e-5);
    const untrained = fitted('hist-gradient-boosting', { trees: 30 }).decision(holesTest);
    expect(largestDifference(untrained, fixture.hist.holes_at_predict_only!)).toBeLessThan(1e-5);
  });

  test.each([
    ['many_bins', {}],
    ['few_bins', { maxBins: 16 }],
  ])('histogram boosting bins 500 rows as scikit-learn: %s', (name, raw) => {
    const table = tableOf(fixture.big.x, 0, 500);
    const { decision } = fitted(
      'hist-gradient-boosting',
      { trees: 30, ...raw },
      table,
      outcomeOf(fixture.big.y, 0, 500),
    );
    expect(largestDifference(decision(tableOf(fixture.big.x, 500)), fixture.hist[name]!)).toBeLessThan(1e-5);
  });

  // Where the 8 seeds of scikit-learn agree, no tie between cuts was drawn and the answer is unique.
  test.each([
    ['trees_40_leaf_15_depth_2', { trees: 40, minSamplesLeaf: 15, maxDepth: 2 }],
    ['trees_30_leaf_20_depth_3', { trees: 30, minSamplesLeaf: 20 }],
    ['stumps_100', { trees: 100, maxDepth: 1 }],
    ['weights', { trees: 20, minSamplesLeaf: 15, maxDepth: 2 }],
  ])('gradient boosting %s decides the same, to 1e-9', (name, raw) => {
    expect(fixture.boosting[name]!.spread).toBeLessThan(1e-12);
    const { decision } = fitted('gradient-boosting', raw, x, y, weighted(name));
    expect(largestDifference(decision(), fixture.boosting[name]!.decision)).toBeLessThan(1e-9);
  });

  test.each([
    ['real_20', { members: 20 }],
    ['discrete_20', { members: 20, algorithm: 'discrete' }],
    ['real_slow_bayes', { members: 10, learningRate: 0.3, base: { name: 'gaussian-nb' } }],
  ])('AdaBoost %s decides the same, to 1e-9', (name, raw) => {
    expect(fixture.adaboost[name]!.spread).toBeLessThan(1e-12);
    expect(largestDifference(fitted('adaboost', raw).decision(), fixture.adaboost[name]!.decision)).toBeLessThan(1e-9);
  });

  // scikit-learn stops its search for the sigmoid at a gradient of 1e-5.
  test('sigmoid and isotonic calibration give the same curves, to 1e-5 and 1e-12', () => {
    const { decision, rounded, grid, sigmoid, isotonic } = fixture.calibration;
    const fit = fitSigmoid(decision, y.event);
    expect(
      largestDifference(
        grid.map((f) => applySigmoid(fit, f)),
        sigmoid,
      ),
    ).toBeLessThan(1e-5);
    const steps = fitIsotonic(rounded, y.event);
    expect(
      largestDifference(
        grid.map((f) => applyIsotonic(steps, f)),
        isotonic,
      ),
    ).toBeLessThan(1e-12);
  });

  test('a row has the same topic shares, to 1e-8, given the topics', () => {
    const { counts, lambda, shares } = fixture.topics;
    const topics = { count: 3, words: 8, lambda: Float64Array.from(lambda.flat()) };
    const own = topicShares(topics, Float64Array.from(counts.flat() as number[]), counts.length);
    expect(largestDifference(own, shares.flat())).toBeLessThan(1e-8);
  });

  // Mean over the same 15 folds; where seeds matter, of one stream of ours and of 3 seeds of scikit-learn.
  test.each([
    ['random-forest', { trees: 200 }],
    ['extra-trees', { trees: 200 }],
    ['gradient-boosting', {}],
    ['gradient-boosting-subsample', { subsample: 0.5 }],
    ['hist-gradient-boosting', {}],
    ['adaboost', {}],
    ['bagging', { members: 50 }],
    ['svm', {}],
    ['calibrated', { base: { name: 'gaussian-nb' } }],
    ['voting', {}],
    ['stacking', { members: [{ name: 'random-forest' }, { name: 'svm' }, { name: 'gaussian-nb' }] }],
    ['mlp', { layers: [32], epochs: 60, learningRate: 0.01, l2: 1, batchSize: 32 }],
  ])('the mean AUC of %s is within 0.01', (name, raw) => {
    const definition = classifierByName(name === 'gradient-boosting-subsample' ? 'gradient-boosting' : name);
    const parameters = parseParameters(definition, raw);
    const table = tableOf(fixture.x);
    const outcome = outcomeOf(fixture.y);
    const stream = createRng('mean AUC');
    const values: number[] = [];
    for (const fold of fixture.folds) {
      for (let f = 0; f < 5; f++) {
        const training = rowsWhere(fold, (own) => own !== f);
        const heldOut = rowsWhere(fold, (own) => own === f);
        const state = definition.fit(takeRows(table, training), takeOutcome(outcome, training), parameters, {
          rng: stream,
        });
        const rows = takeRows(table, heldOut);
        const raw = name === 'svm' ? definition.decision!(state, rows) : definition.predictProba(state, rows);
        values.push(auc(raw, takeOutcome(outcome, heldOut).event));
      }
    }
    const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;
    expect(Math.abs(mean(values) - mean(fixture.mean_auc[name]!))).toBeLessThan(0.01);
  });
});
