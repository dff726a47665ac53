import { expect, test } from 'vitest';
import type { ModelFile } from './model-file.js';
import { requireShareable } from './training-rows.js';

const model = (name: string, containsTrainingRows?: boolean) =>
  ({
    candidate: { model: name },
    ...(containsTrainingRows !== undefined && { development: { containsTrainingRows } }),
  }) as unknown as ModelFile;

test('a model made of training rows leaves only where that was asked for', () => {
  expect(() => requireShareable(model('svm', true), { containsTrainingRows: false })).toThrow(
    expect.objectContaining({ code: 'RAD-MODEL-TRAINING-ROWS' }),
  );
  requireShareable(model('svm', true), { containsTrainingRows: true });
  requireShareable(model('logistic', false), { containsTrainingRows: false });
});

test('an old file that does not say is classified by its model', () => {
  expect(() => requireShareable(model('knn'), { containsTrainingRows: false })).toThrow(
    expect.objectContaining({ code: 'RAD-MODEL-TRAINING-ROWS' }),
  );
  requireShareable(model('random-forest'), { containsTrainingRows: false });
});
