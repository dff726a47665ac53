import { createRng } from '@radscore/core';
import { auc } from '@radscore/stats';
import { expect, test } from 'vitest';
import { calibrationOf, exaggerated } from './exaggerated.js';

test('bolder risks keep the AUC and lose the calibration: the slope is divided by the factor', () => {
  const rng = createRng('bold');
  const values = Array.from({ length: 200 }, () => 0.05 + 0.9 * rng.uniform());
  const event = values.map((risk) => Number(rng.uniform() < risk));
  const judged = { name: 'model', set: 'test', values, event, kept: 0.5 } as const;
  const [plain, bold] = [1, 2.5].map((factor) => calibrationOf(judged, factor, 'recurrence'));
  expect(plain!.auc).toBe(auc(values, event));
  expect(bold!.auc).toBe(plain!.auc);
  expect(bold!.slope.value).toBeCloseTo(plain!.slope.value / 2.5, 4);
  for (const [i, risk] of exaggerated(values, 1).entries()) expect(risk).toBeCloseTo(values[i]!, 12);
});
