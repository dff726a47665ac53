import * as z from 'zod';
import type { BinaryOutcome } from '../contract/estimator.js';

/** `balanced` gives both outcomes the same total weight (n / (2 x rows of the class), as scikit-learn). */
export const classWeightSchema = z
  .union([z.enum(['none', 'balanced']), z.strictObject({ event: z.number().positive(), other: z.number().positive() })])
  .default('none');

export type ClassWeight = z.infer<typeof classWeightSchema>;

/** The weight of each row: its own (1 where absent) times that of its class. */
export function rowWeights(
  y: BinaryOutcome,
  weights: Float64Array | undefined,
  classWeight: ClassWeight = 'none',
): Float64Array {
  const n = y.event.length;
  const out = weights === undefined ? new Float64Array(n).fill(1) : Float64Array.from(weights);
  if (classWeight === 'none') return out;
  const { event, other } = classWeight === 'balanced' ? balanced(y) : classWeight;
  for (let i = 0; i < n; i++) out[i]! *= y.event[i] === 1 ? event : other;
  return out;
}

function balanced(y: BinaryOutcome): { event: number; other: number } {
  const n = y.event.length;
  let events = 0;
  for (let i = 0; i < n; i++) events += y.event[i]!;
  return { event: n / (2 * events), other: n / (2 * (n - events)) };
}
