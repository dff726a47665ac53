import { createRng } from '@radscore/core';
import { takeColumns } from '@radscore/stats';
import { describe, expect, test } from 'vitest';
import { parseParameters } from '../contract/parameters.js';
import { signalTable } from '../testing/classifier-conformance.js';
import { auc } from '../testing/classifier-oracle.js';
import { classifierByName } from './index.js';

const { x, y } = signalTable(80, 4, 'wrappers');

function fit(name: string, raw: object, table = x) {
  const definition = classifierByName(name);
  const state = definition.fit(table, y, parseParameters(definition, raw), { rng: createRng('wrappers') });
  return { state, proba: definition.predictProba(state, table) };
}

describe('voting', () => {
  const members = [{ name: 'gaussian-nb' }, { name: 'lda', weight: 2 }];

  test('soft is the weighted mean of the members', () => {
    const [bayes, lda] = [fit('gaussian-nb', {}).proba, fit('lda', {}).proba];
    const { proba } = fit('voting', { members });
    proba.forEach((p, i) => {
      expect(p).toBeCloseTo((bayes[i]! + 2 * lda[i]!) / 3, 14);
    });
  });

  test('hard is the weighted share of votes', () => {
    const [bayes, lda] = [fit('gaussian-nb', {}).proba, fit('lda', {}).proba];
    const { proba } = fit('voting', { members, voting: 'hard' });
    proba.forEach((p, i) => {
      expect(p).toBeCloseTo((Number(bayes[i]! > 0.5) + 2 * Number(lda[i]! > 0.5)) / 3, 14);
    });
  });

  test('a member that does not exist is answered with the nearest name, a wrong parameter by its place', () => {
    expect(() => fit('voting', { members: [{ name: 'ldaa' }] })).toThrow(/Did you mean "lda"/);
    expect(() => fit('voting', { members: [{ name: 'knn', parameters: { neighbours: 0 } }] })).toThrow(
      /knn.neighbours/,
    );
  });
});

describe('bagging', () => {
  test('one member on all rows and columns is that member', () => {
    const one = fit('bagging', { members: 1, bootstrap: false, base: { name: 'lda' } }).proba;
    fit('lda', {}).proba.forEach((p, i) => {
      expect(one[i]).toBeCloseTo(p, 10);
    });
  });

  test('gives each member its share of the columns', () => {
    const { state } = fit('bagging', { members: 5, maxFeatures: 0.5 });
    const { members } = state as { members: { features: number[] }[] };
    for (const { features } of members) expect(new Set(features).size).toBe(2);
  });
});

describe('calibrated', () => {
  test('is the mean of one model a fold, or one model on all rows', () => {
    const members = (raw: object) => (fit('calibrated', raw).state as { members: unknown[] }).members;
    expect(members({ folds: 4, base: { name: 'lda' } })).toHaveLength(4);
    expect(members({ folds: 4, base: { name: 'lda' }, ensemble: false })).toHaveLength(1);
  });

  test.each(['sigmoid', 'isotonic'])('%s ranks as the base does', (method) => {
    const base = auc(fit('lda', {}).proba, y.event);
    expect(auc(fit('calibrated', { method, base: { name: 'lda' } }).proba, y.event)).toBeGreaterThan(base - 0.03);
  });
});

test('a support vector machine without probabilities has the same decision values, taken as log-odds', () => {
  const { state, proba } = fit('svm', { kernel: 'linear', probability: false });
  const decision = classifierByName('svm').decision!(state, x);
  const full = classifierByName('svm').decision!(fit('svm', { kernel: 'linear' }).state, x);
  expect(decision).toEqual(full);
  proba.forEach((p, i) => {
    expect(p).toBeCloseTo(1 / (1 + Math.exp(-decision[i]!)), 14);
  });
});

describe('stacking', () => {
  test('the final model sees the members, and the columns with passthrough', () => {
    const width = (passthrough: boolean) => {
      const { state } = fit('stacking', { members: [{ name: 'lda' }, { name: 'gaussian-nb' }], passthrough });
      return (state as { final: { state: { coefficients: number[] } } }).final.state.coefficients.length;
    };
    expect(width(false)).toBe(2);
    expect(width(true)).toBe(6);
  });
});

describe('adaboost', () => {
  test('stops at a member without error, which then decides alone', () => {
    const { state, proba } = fit('adaboost', { base: { name: 'decision-tree' } });
    expect((state as { members: unknown[] }).members).toHaveLength(1);
    expect([...proba].map((p) => Number(p > 0.5))).toEqual([...y.event]);
  });

  test('with no member better than chance every probability is 1/2', () => {
    const nothing = takeColumns(x, [0]);
    nothing.data.fill(1);
    const balanced = y.event.map((_, i) => i % 2);
    const definition = classifierByName('adaboost');
    const parameters = parseParameters(definition, { algorithm: 'discrete' });
    const state = definition.fit(nothing, { kind: 'binary', event: balanced }, parameters, { rng: createRng(1) });
    expect(new Set(definition.predictProba(state, nothing))).toEqual(new Set([0.5]));
  });

  test('a base that takes no weights is refused', () => {
    expect(() => fit('adaboost', { base: { name: 'knn' } })).toThrow(
      expect.objectContaining({ code: 'RAD-LEARN-WEIGHTS-UNSUPPORTED' }),
    );
  });
});

describe('mlp', () => {
  test.each([
    ['sgd', { solver: 'sgd', learningRate: 0.1 }],
    ['adam on two sigmoid layers', { layers: [8, 8], activation: 'logistic', learningRate: 0.03 }],
    ['early stopping', { earlyStopping: true, learningRate: 0.03, patience: 30 }],
  ])('learns a linear signal: %s', (_, raw) => {
    expect(auc(fit('mlp', { layers: [8], batchSize: 16, epochs: 100, ...raw }).proba, y.event)).toBeGreaterThan(0.85);
  });

  test('stops when the loss has not fallen for that many epochs, or runs them all', () => {
    const epochs = (patience: number | null) =>
      (
        fit('mlp', { layers: [2], learningRate: 0.05, epochs: 150, tolerance: 0.5, patience }).state as {
          losses: number[];
        }
      ).losses.length;
    expect(epochs(3)).toBeLessThan(20);
    expect(epochs(null)).toBe(150);
  });
});

test('latent Dirichlet allocation refuses negative values unless it scales the columns', () => {
  expect(() => fit('latent-dirichlet', { scaling: 'none' })).toThrow(
    expect.objectContaining({ code: 'RAD-LEARN-NEGATIVE' }),
  );
});

test('equal class weights change nothing, balanced ones give the rarer outcome more', () => {
  const few = y.event.map((_, i) => Number(i < 10));
  const definition = classifierByName('gaussian-nb');
  const mean = (classWeight: unknown) => {
    const parameters = parseParameters(definition, { classWeight });
    const state = definition.fit(x, { kind: 'binary', event: few }, parameters, { rng: createRng(1) });
    return (state as { prior: [number, number] }).prior;
  };
  expect(mean({ event: 3, other: 3 })).toEqual(mean('none'));
  expect(mean('balanced')[1]).toBeCloseTo(0.5, 14);
});
