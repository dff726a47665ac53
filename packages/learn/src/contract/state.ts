import * as z from 'zod';
import type { Json } from './estimator.js';
import type { Note } from './note.js';

// What the schemas of fitted states are made of. `z.number()` refuses NaN and the infinities.

export const numbers = z.array(z.number());
export const probability = z.number().min(0).max(1);
/** The place of a column, or a number of columns; no table has more. */
export const place = z.number().int().min(0).max(1_000_000);
export const places = z.array(place);

/** Numbers that are shown and never computed with: where one has no finite value, the file may say so. */
export const shownNumbers = z.array(
  z.custom<number>((value) => value === null || typeof value === 'number', 'expected a number'),
);
/** Files of version 1 have sentences instead of codes. */
export const notes = z.array(
  z.custom<Note>(
    (value) => typeof value === 'string' || typeof (value as { code?: unknown } | null)?.code === 'string',
    'expected a note',
  ),
);
/** Of figures; prediction does not read it. */
export const details = z.custom<Json>(() => true);

/** A list beside another is as long: a refinement for objects. @example z.strictObject({ x, y }).refine(...asLong('x', 'y')) */
export function asLong<T extends object>(first: keyof T & string, ...others: (keyof T & string)[]): Refinement<T> {
  const lengthOf = (state: T, key: keyof T) => (state[key] as ArrayLike<unknown>).length;
  return [
    (state: T) => others.every((key) => lengthOf(state, key) === lengthOf(state, first)),
    { path: [others[0] ?? first], message: `expected as many as ${first} has` },
  ];
}

/** The arguments of `refine`. */
export type Refinement<T> = [check: (state: T) => boolean, problem: { path: string[]; message: string }];

/** Numbers of a state, as JSON has them. Eight times as fast as `Array.from`. */
export function plainNumbers(values: ArrayLike<number>): number[] {
  const out = new Array<number>(values.length);
  for (let k = 0; k < out.length; k++) out[k] = values[k]!;
  return out;
}
