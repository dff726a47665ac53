import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { lossAndGradient, workspace } from './backpropagation.js';
import { activations, weightCount } from './network.js';

test.each(activations)('the gradient is that of finite differences: %s', (activation) => {
  const rng = createRng(activation);
  const sizes = [3, 4, 2, 1];
  const weights = Float64Array.from({ length: weightCount(sizes) }, () => rng.normal());
  const event = [1, 0, 1, 1, 0];
  const weight = [1, 2, 0.5, 1, 1];
  const space = workspace(sizes, 5);
  for (let k = 0; k < 15; k++) space.values[0]![k] = rng.normal();
  const gradient = new Float64Array(weights.length);
  const loss = (w: Float64Array, out = new Float64Array(weights.length)) =>
    lossAndGradient({ sizes, activation, weights: w }, space, event, weight, 5, 0.3, out);
  loss(weights, gradient);
  const step = 1e-6;
  weights.forEach((_, k) => {
    const moved = (by: number) => loss(weights.map((w, j) => (j === k ? w + by : w)));
    expect((moved(step) - moved(-step)) / (2 * step)).toBeCloseTo(gradient[k]!, 7);
  });
});
