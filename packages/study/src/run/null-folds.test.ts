import { expect, test } from 'vitest';
import type { Performance } from '../study/types.js';
import { notRanked, withNullFolds } from './null-folds.js';

const pooled: Performance = {
  set: 'out-of-fold',
  n: 60,
  events: 20,
  measures: {
    auc: { value: 0.34, ci: [0.22, 0.45] },
    calibrationSlope: { value: -9.25 },
    hosmerLemeshowP: { value: 0.006 },
    brier: { value: 0.2 },
  },
};
const fold = (value: number, constant = false) => ({ value, constant, empty: constant });

test('folds that kept nothing count 0.5 in a mean over the folds; nothing is pooled', () => {
  const found = withNullFolds(pooled, 'auc', [fold(0.8), fold(0.5, true), fold(0.7)]);
  expect(found).toMatchObject({ code: 'NULL-FOLDS', nullFolds: { code: 'NOTHING-SELECTED', count: 1, of: 3 } });
  expect(found.measures.auc).toEqual({
    value: 2 / 3,
    method: 'mean over the folds, no interval',
  });
  expect(found.measures.calibrationSlope!.value).toBeNull();
  expect(found.measures.hosmerLemeshowP!.value).toBeNull();
  expect(found.measures.brier!.value).toBe(0.2);
});

test('where all folds are so, the predictions are constant and the AUC is 0.5', () => {
  const found = withNullFolds(pooled, 'auc', [fold(0.5, true), fold(0.5, true)]);
  expect(found).toMatchObject({ code: 'CONSTANT-PREDICTION', nullFolds: { count: 2, of: 2 } });
  expect(found.measures.auc).toMatchObject({ value: 0.5 });
  expect(found.measures.auc).not.toHaveProperty('ci');
  const honest = { performance: [found] } as unknown as Parameters<typeof notRanked>[0]['honest'];
  expect(notRanked({ honest }, 'out-of-fold')).toEqual({
    code: 'NULL-FOLDS',
    values: { code: 'NOTHING-SELECTED', count: 2, of: 2 },
  });
});

test('without such a fold nothing changes', () => {
  expect(withNullFolds(pooled, 'auc', [fold(0.8), fold(0.4)])).toBe(pooled);
});
