import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { lossAndGradient } from './backpropagation.js';
import { activations, weightCount, withWorkspace } from './network.js';

test.each(activations)('the gradient is that of finite differences: %s', (activation) => {
  const rng = createRng(activation);
  const sizes = [3, 4, 2, 1];
  const weights = Float64Array.from({ length: weightCount(sizes) }, () => rng.normal());
  const event = [1, 0, 1, 1, 0];
  const weight = [1, 2, 0.5, 1, 1];
  withWorkspace(sizes, 5, (space) => {
    for (let k = 0; k < 15; k++) space.values[0]![k] = rng.normal();
    const loss = (w: Float64Array) => {
      space.weights.set(w);
      return lossAndGradient({ sizes, activation }, space, event, weight, 5, 0.3);
    };
    loss(weights);
    const gradient = space.gradient.slice();
    const step = 1e-6;
    weights.forEach((_, k) => {
      const moved = (by: number) => loss(weights.map((w, j) => (j === k ? w + by : w)));
      expect((moved(step) - moved(-step)) / (2 * step)).toBeCloseTo(gradient[k]!, 7);
    });
  });
});
