import { expect, test } from 'vitest';
import { conformSurvival, type SurvivalParticulars } from '../testing/survival-conformance.js';
import { survivalModels } from './index.js';

const particulars: Record<string, SurvivalParticulars> = {
  cox: { columnSymmetry: 1e-9 },
  'cox-lasso': { parameters: { folds: 5 }, columnSymmetry: 1e-9 },
  'cox-elastic-net': { parameters: { folds: 5 }, columnSymmetry: 1e-9 },
  'random-survival-forest': { parameters: { trees: 20 } },
  'gradient-boosted-cox': { parameters: { trees: 20 } },
  'cox-boost': { parameters: { folds: 5 }, columnSymmetry: 1e-9 },
  'cause-specific-cox': { columnSymmetry: 1e-9 },
  'fine-gray': { columnSymmetry: 1e-9, weights: 'refused' },
};

test('the table of contents lists these models', () => {
  expect(survivalModels().map(({ name }) => name)).toEqual(Object.keys(particulars));
});

for (const definition of survivalModels()) conformSurvival(definition, particulars[definition.name]!);
