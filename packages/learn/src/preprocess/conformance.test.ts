import { expect, test } from 'vitest';
import { conformTransformer, type TransformerParticulars } from '../testing/transformer-conformance.js';
import { transformers } from './index.js';
import { transforms } from './transforms.js';

const particulars: Record<string, TransformerParticulars> = {
  impute: { missing: 'filled' },
  'knn-impute': { missing: 'filled' },
  standardise: { missing: 'kept' },
  'robust-scale': { missing: 'kept' },
  'min-max': { missing: 'kept' },
  combat: { missing: 'refused' },
  'one-hot': { missing: 'refused', categories: true },
};

test('the table of contents lists these transformers, and what applies each', () => {
  expect(transformers().map(({ name }) => name)).toEqual(Object.keys(particulars));
  expect(transforms().map(({ name }) => name)).toEqual(Object.keys(particulars));
});

for (const definition of transformers()) conformTransformer(definition, particulars[definition.name]!);
