import * as z from 'zod';
import { numbers, place, type Refinement } from '../contract/state.js';
import type { Forest } from './forest.js';

const node = z.number().int().min(-1);

/**
 * Trees of a file. Every branch leads to nodes after it, so that no row walks in a circle or out of the tree, and asks for a column
 * there is.
 */
export const forestState: z.ZodType<Forest> = z
  .strictObject({
    precision: z.enum(['single', 'double']),
    roots: z.array(place).min(1),
    feature: z.array(node),
    threshold: numbers,
    left: z.array(node),
    right: z.array(node),
    value: numbers,
    cover: numbers,
    missingLeft: z.exactOptional(z.array(z.number())),
  })
  .superRefine((forest, context) => {
    const problem = problemOf(forest);
    if (problem !== undefined) context.addIssue({ code: 'custom', ...problem });
  });

/** {@link forestState} whose leaves hold probabilities, up to the rounding of a weighted share. */
export const probabilityForestState = forestState.superRefine(({ value }, context) => {
  const at = value.findIndex((each) => !(each >= -ROUNDING && each <= 1 + ROUNDING));
  if (at >= 0) context.addIssue({ code: 'custom', path: ['value', at], message: 'expected a probability from 0 to 1' });
});

const ROUNDING = 1e-9;

/** Refinement for a state of `columns` and trees: no tree reads another column. */
export function withinColumns<K extends string>(
  key: K,
): Refinement<{ readonly columns: number } & { readonly [key in K]: Forest }> {
  return [
    (state) => state[key].feature.every((column) => column < state.columns),
    { path: [key, 'feature'], message: 'a branch reads a column that does not exist' },
  ];
}

function problemOf(forest: Forest): { path: (string | number)[]; message: string } | undefined {
  const { roots, feature } = forest;
  const nodes = feature.length;
  for (const key of ['threshold', 'left', 'right', 'value', 'cover', 'missingLeft'] as const)
    if (forest[key] !== undefined && forest[key].length !== nodes)
      return { path: [key], message: `expected one for each of the ${nodes} nodes` };
  const root = roots.findIndex((at) => at >= nodes);
  if (root >= 0) return { path: ['roots', root], message: 'this node does not exist' };
  for (let at = 0; at < nodes; at++) {
    if (feature[at]! < 0) continue;
    for (const side of ['left', 'right'] as const) {
      const next = forest[side][at]!;
      if (next <= at || next >= nodes) return { path: [side, at], message: 'a branch must lead to a later node' };
    }
  }
  return undefined;
}
