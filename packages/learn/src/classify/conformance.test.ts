import { describe, expect, test } from 'vitest';
import { conformClassifier, type Particulars } from '../testing/classifier-conformance.js';
import { classifierByName, classifiers } from './index.js';

const particulars: Record<string, Particulars> = {
  logistic: { columnSymmetry: 1e-9 },
  'logistic-lasso': { columnSymmetry: 1e-6 },
  'logistic-elastic-net': { columnSymmetry: 1e-6 },
  svm: { columnSymmetry: 1e-3 },
  'random-forest': { parameters: { trees: 20 } },
  'extra-trees': { parameters: { trees: 20 } },
  'decision-tree': {},
  bagging: {},
  adaboost: {},
  'gradient-boosting': { parameters: { trees: 20 } },
  'hist-gradient-boosting': { parameters: { trees: 20, minSamplesLeaf: 5 }, missing: 'supported' },
  knn: { weights: 'refused', columnSymmetry: 1e-12 },
  'gaussian-nb': { columnSymmetry: 1e-9 },
  'bernoulli-nb': { columnSymmetry: 1e-9 },
  lda: { weights: 'refused', columnSymmetry: 1e-9 },
  qda: { weights: 'refused', columnSymmetry: 1e-9 },
  'latent-dirichlet': {},
  mlp: { parameters: { layers: [8], learningRate: 0.02, epochs: 60 } },
  calibrated: { parameters: { base: { name: 'gaussian-nb' } } },
  stacking: { parameters: { members: [{ name: 'lda' }, { name: 'knn' }] }, weights: 'refused' },
  voting: { parameters: { members: [{ name: 'gaussian-nb' }, { name: 'decision-tree' }] } },
};

test('the table of contents lists these classifiers', () => {
  expect(classifiers().map(({ name }) => name)).toEqual(Object.keys(particulars));
});

test('a mistyped name is answered with the nearest one', () => {
  expect(() => classifierByName('random-forrest')).toThrow(/Did you mean "random-forest"/);
});

for (const definition of classifiers()) conformClassifier(definition, particulars[definition.name]!);

describe('unpenalised', () => {
  conformClassifier(classifierByName('logistic'), { parameters: { penalty: 'none' }, columnSymmetry: 1e-9 });
});

describe('sparse', () => {
  conformClassifier(classifierByName('logistic'), { parameters: { penalty: 'l1' }, columnSymmetry: 1e-9 });
});
