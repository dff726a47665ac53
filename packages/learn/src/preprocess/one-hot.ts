import { column, zeros } from '@radscore/stats';
import * as z from 'zod';
import { checkFinite } from '../contract/check.js';
import { defineTransformer } from '../contract/define.js';
import type { FittedTransformer } from '../contract/estimator.js';
import { numbers, place } from '../contract/state.js';
import { learnError } from '../errors.js';
import { requireColumns } from './scaling.js';

const parameters = z.strictObject({
  /** The columns with category codes; the others pass through. */
  columns: z.array(z.string()).min(1).optional(),
  /** Leaves out no category, the first of each column, or the first of columns with two. */
  drop: z.enum(['none', 'first', 'if-binary']).default('none'),
  /** A code not seen in training: an error, or 0 in every indicator. */
  unknown: z.enum(['error', 'ignore']).default('error'),
});

/** One output column: an input column as it is, or the indicator of one of its values. */
interface OneHotState {
  readonly names: readonly string[];
  readonly outputs: readonly { readonly from: number; readonly value?: number }[];
  /** All values of a column seen in training; null for one that passes through. */
  readonly known: readonly (readonly number[] | null)[];
  readonly unknown: 'error' | 'ignore';
}

const state: z.ZodType<OneHotState> = z
  .strictObject({
    names: z.array(z.string()),
    outputs: z.array(z.strictObject({ from: place, value: z.exactOptional(z.number()) })),
    known: z.array(numbers.nullable()),
    unknown: z.enum(['error', 'ignore']),
  })
  .refine(({ outputs, known }) => outputs.every(({ from }) => from < known.length), {
    path: ['outputs'],
    message: 'an output is made of a column that does not exist',
  });

/** What a fitted {@link oneHot} does to new rows. */
export const oneHotTransform: FittedTransformer<OneHotState> = {
  kind: 'transformer',
  name: 'one-hot',
  state,
  transform({ names, outputs, known, unknown }, x) {
    requireColumns(x, names.length);
    checkFinite(x);
    known.forEach((values, j) => {
      if (values === null || unknown === 'ignore') return;
      const stranger = column(x, j).find((value) => !values.includes(value));
      if (stranger === undefined) return;
      throw learnError('RAD-LEARN-UNSEEN-CATEGORY', { value: stranger, column: names[j]! });
    });
    const out = zeros(x.rows, outputs.length);
    outputs.forEach(({ from, value }, k) => {
      const source = column(x, from);
      column(out, k).set(value === undefined ? source : source.map((own) => Number(own === value)));
    });
    return out;
  },
  outputNames: ({ outputs }, names) =>
    outputs.map(({ from, value }) => (value === undefined ? names[from]! : `${names[from]!}=${value}`)),
};

/** Replaces each column of category codes by one indicator a category, named `name=code`, ascending; all columns where none is named. */
export const oneHot = /* @__PURE__ */ defineTransformer(oneHotTransform, {
  needsOutcome: false,
  summary: 'One 0/1 column for each category.',
  source: 'scikit-learn OneHotEncoder',
  parameters,
  fit(x, _y, p, { names = Array.from({ length: x.cols }, (_, j) => `x${j}`) }) {
    for (const name of p.columns ?? []) {
      if (!names.includes(name)) throw learnError('RAD-LEARN-NO-COLUMN', { name, suggestion: '' }, { column: name });
    }
    checkFinite(x);
    const outputs: { from: number; value?: number }[] = [];
    const known = names.map((name, from) => {
      if (p.columns !== undefined && !p.columns.includes(name)) {
        outputs.push({ from });
        return null;
      }
      const values = [...new Set(column(x, from))].sort((a, b) => a - b);
      const dropsFirst = p.drop === 'first' || (p.drop === 'if-binary' && values.length === 2);
      for (const value of dropsFirst ? values.slice(1) : values) outputs.push({ from, value });
      return values;
    });
    return { names, outputs, known, unknown: p.unknown };
  },
  restrict(state, outputs) {
    const wanted = outputs.map((k) => state.outputs[k]!);
    const inputs = [...new Set(wanted.map(({ from }) => from))].sort((a, b) => a - b);
    return {
      state: {
        names: inputs.map((j) => state.names[j]!),
        outputs: wanted.map((output) => ({ ...output, from: inputs.indexOf(output.from) })),
        known: inputs.map((j) => state.known[j]!),
        unknown: state.unknown,
      },
      inputs,
    };
  },
});
