import { createRng } from '@radscore/core';
import { describe, expect, test } from 'vitest';
import { parseParameters } from '../contract/parameters.js';
import { classifierOracle, largestDifference } from '../testing/classifier-oracle.js';
import { bernoulliNb } from './bernoulli-nb.js';
import { decisionTree } from './decision-tree.js';
import { gaussianNb } from './gaussian-nb.js';
import { knn } from './knn.js';
import { lda } from './lda.js';
import { logistic } from './logistic.js';
import { qda } from './qda.js';
import { svm } from './svm.js';

const rng = createRng('agreement');

describe.each(classifierOracle())('on the fixed split of %s', (_, set) => {
  const { train, test: rows, trainOutcome, models } = set;

  // Solved to rounding by scikit-learn (newton-cholesky, tol 1e-13); unpenalised fits are all but separable: relative 1e-6.
  test.each([
    ['logreg_l2_C1_converged', {}, 1e-8],
    ['logreg_l2_balanced_C0.1', { C: 0.1, classWeight: 'balanced' }, 1e-8],
    ['logreg_none_converged', { penalty: 'none' }, 1e-6],
    // lbfgs stops at 1e-4, some 1e-3 away from the solution.
    ['logreg_l2_C1_default_lbfgs_tol1e-4', {}, 2e-3],
  ])('logistic regression is scikit-learn %s', (name, raw, tolerance) => {
    const state = logistic.fit(train, trainOutcome, parseParameters(logistic, raw), { rng });
    const expected = models[name]!;
    expect(largestDifference(state.coefficients, expected.coef!)).toBeLessThan(tolerance);
    expect(largestDifference([state.intercept], expected.intercept!)).toBeLessThan(tolerance);
    expect(largestDifference(logistic.decision!(state, rows), expected.test_decision!)).toBeLessThan(tolerance);
    expect(largestDifference(logistic.predictProba(state, rows), expected.test_proba!)).toBeLessThan(tolerance);
  });

  // libsvm keeps kernel values in single precision and stops at 1e-8.
  test.each([
    ['svc_rbf_C1_g0.001', { gamma: 0.001 }],
    ['svc_rbf_C1_scale', {}],
    ['svc_linear_C1', { kernel: 'linear' }],
  ])('the support vector machine decides as scikit-learn %s, to 1e-6', (name, raw) => {
    const state = svm.fit(train, trainOutcome, parseParameters(svm, { ...raw, tolerance: 1e-9 }), { rng });
    const expected = models[name]!;
    expect(state.converged).toBe(true);
    expect(largestDifference(svm.decision!(state, rows), expected.test_decision!)).toBeLessThan(1e-6);
    expect(largestDifference([state.intercept], expected.intercept!)).toBeLessThan(1e-6);
    expect([...state.support].sort((a, b) => a - b)).toEqual([...expected.support!].sort((a, b) => a - b));
  });

  test('the support vector machine decides to 1e-5 at its default tolerance', () => {
    const state = svm.fit(train, trainOutcome, parseParameters(svm, {}), { rng });
    const expected = models.svc_rbf_C1_scale!;
    expect(largestDifference(svm.decision!(state, rows), expected.test_decision!)).toBeLessThan(1e-5);
  });

  test.each([
    ['lda_svd', {}],
    ['lda_lsqr_shrink_auto', { solver: 'lsqr', shrinkage: 'auto' }],
  ])('linear discriminant analysis is scikit-learn %s, to 1e-8', (name, raw) => {
    const state = lda.fit(train, trainOutcome, parseParameters(lda, raw), { rng });
    const expected = models[name]!;
    expect(largestDifference(state.coefficients, expected.coef!)).toBeLessThan(1e-8);
    expect(largestDifference([state.intercept], expected.intercept!)).toBeLessThan(1e-8);
    expect(largestDifference(lda.predictProba(state, rows), expected.test_proba!)).toBeLessThan(1e-8);
  });

  test.each([
    ['qda_reg0', {}],
    ['qda_reg0.1', { regularisation: 0.1 }],
  ])('quadratic discriminant analysis is scikit-learn %s, to 1e-8', (name, raw) => {
    if (name === 'qda_reg0' && trainOutcome.event.filter((e) => e === 0).length <= train.cols) {
      expect(() => qda.fit(train, trainOutcome, parseParameters(qda, raw), { rng })).toThrow(
        expect.objectContaining({ code: 'RAD-LEARN-SINGULAR' }),
      );
      return;
    }
    const state = qda.fit(train, trainOutcome, parseParameters(qda, raw), { rng });
    expect(largestDifference(qda.decision!(state, rows), models[name]!.test_decision!)).toBeLessThan(1e-8);
    expect(largestDifference(qda.predictProba(state, rows), models[name]!.test_proba!)).toBeLessThan(1e-8);
  });

  test('naive Bayes is scikit-learn GaussianNB and BernoulliNB, to 1e-8', () => {
    const gaussian = gaussianNb.fit(train, trainOutcome, parseParameters(gaussianNb, {}), { rng });
    expect(largestDifference(gaussianNb.predictProba(gaussian, rows), models.gaussian_nb!.test_proba!)).toBeLessThan(
      1e-8,
    );
    const bernoulli = bernoulliNb.fit(train, trainOutcome, parseParameters(bernoulliNb, {}), { rng });
    expect(largestDifference(bernoulliNb.predictProba(bernoulli, rows), models.bernoulli_nb!.test_proba!)).toBeLessThan(
      1e-8,
    );
  });

  test.each([
    ['knn5', {}],
    ['knn7_distance', { neighbours: 7, weighting: 'distance' }],
    ['knn3_manhattan', { neighbours: 3, metric: 'manhattan' }],
  ])('nearest neighbours are scikit-learn %s, to 1e-12', (name, raw) => {
    const state = knn.fit(train, trainOutcome, parseParameters(knn, raw), { rng });
    expect(largestDifference(knn.predictProba(state, rows), models[name]!.test_proba!)).toBeLessThan(1e-12);
  });

  test.each([
    ['tree_gini_d3', { maxDepth: 3 }],
    ['tree_entropy_d4_leaf3', { criterion: 'entropy', maxDepth: 4, minSamplesLeaf: 3 }],
  ])('the decision tree cuts as scikit-learn %s', (name, raw) => {
    const state = decisionTree.fit(train, trainOutcome, parseParameters(decisionTree, raw), { rng });
    const expected = models[name]!.tree!;
    const own = state.tree;
    const children = (tree: { left: readonly number[]; right: readonly number[] }, node: number) =>
      [tree.left[node]!, tree.right[node]!] as const;
    const theirs = { left: expected.children_left, right: expected.children_right };
    // Of cuts that are equally good scikit-learn draws one: then its children stand for the same impurity, and no more can be said.
    const compare = (node: number, other: number): number => {
      const [others, events] = expected.value[other]!;
      expect(own.cover[node]).toBe(others + events);
      expect(own.value[node]! * own.cover[node]!).toBeCloseTo(events, 10);
      expect(state.impurity[node]).toBeCloseTo(expected.impurity[other]!, 12);
      if (own.feature[node] === -1) {
        expect(expected.feature[other]).toBe(-2);
        return 1;
      }
      const after = (impurity: readonly number[], cover: (n: number) => number, pair: readonly [number, number]) =>
        pair.reduce((sum, child) => sum + impurity[child]! * cover(child), 0);
      const weight = (n: number) => expected.value[n]![0] + expected.value[n]![1];
      expect(after(state.impurity, (n) => own.cover[n]!, children(own, node))).toBeCloseTo(
        after(expected.impurity, weight, children(theirs, other)),
        10,
      );
      if (own.feature[node] !== expected.feature[other]) return 1;
      expect(own.threshold[node]).toBeCloseTo(expected.threshold[other]!, 14);
      return 1 + compare(own.left[node]!, theirs.left[other]!) + compare(own.right[node]!, theirs.right[other]!);
    };
    compare(0, 0);
  });
});
