import { column, type Matrix, zeros } from '@radscore/stats';
import * as z from 'zod';
import type { FittedTransformer } from '../contract/estimator.js';
import { asLong, numbers } from '../contract/state.js';
import { learnError } from '../errors.js';

/** A column becomes (value - centre) / scale; missing values stay missing. */
export interface ScalingState {
  readonly centre: readonly number[];
  readonly scale: readonly number[];
}

export const scalingState: z.ZodType<ScalingState> = z
  .strictObject({ centre: numbers, scale: z.array(z.number().positive()) })
  .refine(...asLong<ScalingState>('centre', 'scale'));

/** What the three ways of scaling do to new rows. */
export const scaling = {
  kind: 'transformer',
  state: scalingState,
  transform({ centre, scale }, x) {
    requireColumns(x, centre.length);
    const out = zeros(x.rows, x.cols);
    for (let j = 0; j < x.cols; j++) {
      const from = column(x, j);
      const to = column(out, j);
      for (let i = 0; i < x.rows; i++) to[i] = (from[i]! - centre[j]!) / scale[j]!;
    }
    return out;
  },
  outputNames: (_, names) => [...names],
} as const satisfies Omit<FittedTransformer<ScalingState>, 'name'>;

/** The centres and scales of some columns. */
export function restrictScaling({ centre, scale }: ScalingState, outputs: readonly number[]) {
  const state = { centre: outputs.map((j) => centre[j]!), scale: outputs.map((j) => scale[j]!) };
  return { state, inputs: outputs };
}

/** Centre and scale of every column from its present values; a column of no spread (or no value) is only centred (left alone). */
export function fitScaling(
  x: Matrix,
  measure: (values: Float64Array) => { readonly centre: number; readonly scale: number },
): ScalingState {
  const centre: number[] = [];
  const scale: number[] = [];
  for (let j = 0; j < x.cols; j++) {
    const values = presentValues(x, j);
    const found = values.length === 0 ? { centre: 0, scale: 1 } : measure(values);
    centre.push(found.centre);
    // A spread at the level of rounding counts as zero: dividing by it would blow noise up to the size of a signal.
    const negligible = !(found.scale > 10 * Number.EPSILON * largestMagnitude(values));
    scale.push(negligible ? 1 : found.scale);
  }
  return { centre, scale };
}

/** The values of column j that are not missing. @throws RAD-LEARN-INFINITE */
export function presentValues(x: Matrix, j: number): Float64Array {
  const values = column(x, j);
  const present = new Float64Array(x.rows);
  let count = 0;
  for (let row = 0; row < x.rows; row++) {
    const value = values[row]!;
    if (Number.isNaN(value)) continue;
    if (!Number.isFinite(value)) throw learnError('RAD-LEARN-INFINITE', { row, column: j });
    present[count++] = value;
  }
  return present.subarray(0, count);
}

/** @throws RAD-LEARN-SHAPE unless x has the columns that the step was fitted on. */
export function requireColumns(x: Matrix, columns: number): void {
  if (x.cols === columns) return;
  throw learnError('RAD-LEARN-SHAPE', {
    what: 'The table',
    got: `${x.cols} columns`,
    expected: `the ${columns} of the training table`,
  });
}

function largestMagnitude(values: Float64Array): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  return largest;
}
