import { expect, test } from 'vitest';
import { createRng } from '../../packages/core/src/index.ts';
import { contrast } from './contrast.ts';
import { createHead } from './head.ts';
import { createLayers } from './network.ts';
import { lossOf } from './train-step.ts';

const rng = createRng('gradients');
const views = Array.from({ length: 4 }, () => ({
  edge: 6,
  values: Float64Array.from({ length: 216 }, () => rng.uniform()),
}));
const layers = createLayers(rng.split('layers'));
const head = createHead(rng.split('head'), 128, 8);
// A bias apart from zero, so that no voxel sits on the kink of a rectifier.
for (const { bias } of layers)
  bias.forEach((_, i) => {
    bias[i] = 0.05 + 0.1 * rng.uniform();
  });

const lists = [...layers.flatMap(({ weights, bias }) => [weights, bias]), head.weights];

test('gradients are those of finite differences, in every layer and the head', () => {
  const found = lossOf(layers, head, views);
  const gradients = [...found.layers.flatMap(({ weights, bias }) => [weights, bias]), found.head];
  for (const [l, list] of lists.entries()) {
    for (let draw = 0; draw < 5; draw++) {
      const at = rng.below(list.length);
      const kept = list[at]!;
      const step = 1e-6;
      list[at] = kept + step;
      const above = lossOf(layers, head, views).loss;
      list[at] = kept - step;
      const below = lossOf(layers, head, views).loss;
      list[at] = kept;
      expect(gradients[l]![at]!, `list ${l}, place ${at}`).toBeCloseTo((above - below) / (2 * step), 5);
    }
  }
});

test('the loss is small where the two views of a place agree and all places differ, log of the others where all are alike', () => {
  const axis = (i: number) => Float64Array.from({ length: 4 }, (_, j) => Number(i === j));
  expect(contrast([axis(0), axis(0), axis(1), axis(1)]).loss).toBeCloseTo(Math.log(1 + 2 * Math.exp(-5)), 12);
  expect(contrast([axis(0), axis(0), axis(0), axis(0)]).loss).toBeCloseTo(Math.log(3), 12);
});
