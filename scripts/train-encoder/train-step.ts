import type { Rng } from '../../packages/core/src/index.ts';
import { contrast } from './contrast.ts';
import { type Head, project, projectBack } from './head.ts';
import { type Block, backward, forward, type Gradient, type Layer, pool, zeroGradients } from './network.ts';
import { viewOf } from './patches.ts';

export interface StepResult {
  readonly loss: number;
  readonly layers: readonly Gradient[];
  readonly head: Float64Array;
}

/** Two views of each block. */
export const viewsOf = (blocks: readonly Float32Array[], rng: Rng): Block[] =>
  blocks.flatMap((block) => [viewOf(block, rng), viewOf(block, rng)]);

/** The loss of a batch of views, and its gradients. */
export function lossOf(layers: readonly Layer[], head: Head, views: readonly Block[]): StepResult {
  const answers = views.map((view) => forward(layers, view));
  const projected = project(head, answers.map(pool));
  const { loss, gradients } = contrast(projected.views);
  const back = projectBack(head, projected, gradients);
  const sums = zeroGradients(layers);
  answers.forEach((blocks, i) => {
    backward(layers, blocks, back.pooled[i]!, sums);
  });
  return { loss, layers: sums, head: back.head };
}
