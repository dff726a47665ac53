import type { OrderEffect } from '@radscore/study';
import { expect, test } from 'vitest';
import { renderStudy } from '../render-study.js';
import { exampleRun } from '../testing/example-run.js';
import { orderEffectSentence } from './order-effect-sentence.js';

const run = exampleRun('rc-metachronous-whole-liver');
const effect = (differences: readonly number[], varied: OrderEffect['varied'] = 'divisions'): OrderEffect => ({
  set: 'test',
  varied,
  runs: differences.map((difference, k) => ({ seed: k + 1, published: 0.6 + difference, honest: 0.6 })),
  mean: 0.025,
  sd: 0.013,
});

test('an effect stands with its seeds, mean, standard deviation and range', () => {
  expect(orderEffectSentence({ ...run, orderEffect: effect([0.01, 0.03, 0.035]) })).toBe(
    'Over 3 seeds, each with a division and fits of its own that both orders share, the published order of the same steps adds +0.025 on average to the AUC of the key model on the test set (standard deviation 0.013, from +0.010 to +0.035, always above 0).',
  );
});

test('differences on both sides, or below, are reported as such', () => {
  expect(orderEffectSentence({ ...run, orderEffect: effect([-0.01, 0.03]) })).toContain('on both sides of 0)');
  expect(orderEffectSentence({ ...run, orderEffect: effect([-0.01, -0.03]) })).toContain('always below 0)');
});

test('no difference at any seed is no effect; of a division by column the fits alone vary', () => {
  const sentence = orderEffectSentence({ ...run, orderEffect: effect([0, 0], 'fits') });
  expect(sentence).toBe(
    'Over 2 seeds, each with fits of its own that both orders share, on the one division of the study, the published order of the same steps does not change the AUC of the key model on the test set.',
  );
});

test('nothing was measured, nothing is said; the page has the table where something was', () => {
  expect(orderEffectSentence(run)).toBeUndefined();
  expect(renderStudy(run).files).not.toHaveProperty('tables/order-effect.csv');
  const { files } = renderStudy({ ...run, orderEffect: effect([0.01, 0.03, 0.035]) });
  expect(files['tables/order-effect.csv']).toMatch(/^set,measure,seed,published,honest,difference\ntest,AUC,1,/);
  expect(files['report.html']).toContain('What the order of steps alone adds to the key model');
});
