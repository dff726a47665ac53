import type { FittedStep } from './fitted.js';
import { columnStepByName } from './registry.js';

/** A step as it was fitted, over all columns it was given. */
export type RawStep =
  | { readonly kind: 'transform'; readonly name: string; readonly state: object; readonly inputs: number }
  | { readonly kind: 'select'; readonly kept: readonly number[] };

/**
 * Cuts fitted steps down to what the last outputs need, walking from the end to the beginning: selectors vanish into the
 * choice of columns, column-wise transformers keep the kept columns only. The same numbers come out, bit for bit.
 *
 * @returns the steps, and the places of the columns the first of them reads.
 */
export function pruneSteps(steps: readonly RawStep[], outputs: number): { steps: FittedStep[]; reads: number[] } {
  const pruned: FittedStep[] = [];
  let wanted = [...Array(outputs).keys()];
  for (const step of [...steps].reverse()) {
    if (step.kind === 'select') {
      wanted = wanted.map((k) => step.kept[k]!);
      continue;
    }
    const ascending = [...new Set(wanted)].sort((a, b) => a - b);
    const restricted = restrict(step, ascending);
    const given = restricted === undefined ? undefined : ascending;
    const places = wanted.map((k) => (given === undefined ? k : given.indexOf(k)));
    const unchanged = given !== undefined && places.every((place, k) => place === k);
    if (!unchanged) pruned.unshift({ kind: 'take', columns: places });
    pruned.unshift({ kind: 'transform', name: step.name, state: restricted?.state ?? step.state });
    wanted = [...(restricted?.inputs ?? Array(step.inputs).keys())];
  }
  return { steps: pruned, reads: wanted };
}

function restrict(step: RawStep & { kind: 'transform' }, outputs: readonly number[]) {
  const definition = columnStepByName(step.name);
  return definition.kind === 'transformer' ? definition.restrict?.(step.state, outputs) : undefined;
}
