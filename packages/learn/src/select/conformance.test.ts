import { expect, test } from 'vitest';
import { conformSelector, type SelectorParticulars } from '../testing/selector-conformance.js';
import { selectors } from './index.js';

const particulars: Record<string, SelectorParticulars> = {
  't-test': {},
  'mann-whitney': {},
  anova: {},
  'chi-square': { categories: true },
  'univariate-logistic': {},
  'univariate-cox': { outcome: 'survival' },
  'multivariable-logistic': { noise: 1 },
  'multivariable-cox': { outcome: 'survival' },
  lasso: { parameters: { folds: 5 } },
  'elastic-net': { parameters: { folds: 5 }, outcome: 'survival' },
  mrmr: { parameters: { count: 3 } },
  relieff: {},
  rfe: { parameters: { count: 2 } },
  boruta: { parameters: { rounds: 25, trees: 40, level: 0.05 }, ordered: true },
  'stability-selection': { parameters: { pairs: 15, perSample: 2 } },
};

test('the table of contents lists these selectors', () => {
  expect(selectors().map(({ name }) => name)).toEqual(Object.keys(particulars));
});

for (const definition of selectors()) conformSelector(definition, particulars[definition.name]!);
