import { createRng, RadError } from '@radscore/core';
import { column, fromRows, type Matrix, takeRows } from '@radscore/stats';
import { describe, expect, test } from 'vitest';
import type { BinaryOutcome, TransformerDefinition } from '../contract/estimator.js';
import { parseParameters } from '../contract/parameters.js';

/** What is particular to a transformer; everything else every transformer must do in the same way. */
export interface TransformerParticulars {
  readonly parameters?: object;
  /** Columns are codes of categories. */
  readonly categories?: true;
  /** What becomes of a missing value: it is filled, stays, or is refused. */
  readonly missing: 'filled' | 'kept' | 'refused';
}

const names = ['a', 'b', 'c', 'd'];
const batch = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 'north' : 'south'));
const outcome: BinaryOutcome = { kind: 'binary', event: Uint8Array.from(batch, (_, i) => Number(i % 3 === 0)) };

/** 40 rows of four columns of different size. */
function table(categories: boolean): Matrix {
  const rng = createRng('transformers');
  return fromRows(
    batch.map(() => names.map((_, j) => (categories ? rng.below(2 + (j % 2)) : 10 * j + (j + 1) * rng.normal()))),
  );
}

/** Runs the conformance suite of transformers on one definition. */
export function conformTransformer(
  definition: TransformerDefinition<unknown, object>,
  particulars: TransformerParticulars,
): void {
  const parameters = parseParameters(definition, particulars.parameters ?? {});
  const x = table(particulars.categories === true);
  const fit = (m: Matrix, y: BinaryOutcome | undefined = outcome) =>
    definition.fit(m, y, parameters, { rng: createRng('conformance'), names, batch: batch.slice(0, m.rows) });
  const transform = (state: object, m: Matrix, sites = batch.slice(0, m.rows)) =>
    definition.transform(state, m, { batch: sites });
  const code = (pattern: RegExp) => expect.objectContaining({ code: expect.stringMatching(pattern) });

  describe(definition.name, () => {
    test('has a default for every parameter, a summary and a source', () => {
      expect(() => parseParameters(definition, {})).not.toThrow();
      expect(definition.summary.length).toBeGreaterThan(10);
      expect(definition.source.length).toBeGreaterThan(5);
    });

    test('refuses a parameter it does not know, by name', () => {
      expect(() => parseParameters(definition, { nonsense: 1 })).toThrow(code(/^RAD-PARAMETER-UNKNOWN$/));
    });

    test('every row stays, every output column has a name of its own, and all values are finite', () => {
      const state = fit(x);
      const out = transform(state, x);
      const outputs = definition.outputNames(state, names);
      expect([out.rows, out.cols]).toEqual([x.rows, outputs.length]);
      expect(new Set(outputs).size).toBe(outputs.length);
      expect(out.data.every(Number.isFinite)).toBe(true);
    });

    test('the state is what its schema describes, goes through JSON and gives the same bits', () => {
      const state = fit(x);
      const again = JSON.parse(JSON.stringify(state)) as object;
      expect(definition.state.parse(again)).toEqual(state);
      expect(transform(again, x)).toEqual(transform(state, x));
    });

    test('the same rows give the same state, and neither fitting nor applying changes the table', () => {
      const before = x.data.slice();
      const state = fit(x);
      const kept = structuredClone(state);
      transform(state, x);
      expect(fit(x)).toEqual(state);
      expect(state).toEqual(kept);
      expect(x.data).toEqual(before);
    });

    test('a row comes out alike, whichever rows are beside it', () => {
      const state = fit(x);
      const all = transform(state, x);
      for (const row of [0, 7, 39]) {
        const alone = transform(state, takeRows(x, [row]), [batch[row]!]);
        expect(Array.from(alone.data)).toEqual(Array.from({ length: all.cols }, (_, j) => column(all, j)[row]));
      }
    });

    test('no rows come out as no rows, under the same columns', () => {
      const state = fit(x);
      const out = transform(state, { rows: 0, cols: x.cols, data: new Float64Array(0) });
      expect([out.rows, out.cols]).toEqual([0, definition.outputNames(state, names).length]);
    });

    test('a table of another width is refused', () => {
      expect(() => transform(fit(x), { rows: 40, cols: 3, data: x.data.slice(0, 120) })).toThrow(code(/^RAD-LEARN-/));
    });

    test('says truly whether it reads the outcome', () => {
      if (definition.needsOutcome) {
        expect(() => fit(x, undefined)).toThrow(RadError);
        return;
      }
      const other: BinaryOutcome = { kind: 'binary', event: outcome.event.map((value) => 1 - value) };
      expect(fit(x, other)).toEqual(fit(x));
    });

    test(`a missing value is ${particulars.missing}`, () => {
      const holes = { ...x, data: x.data.slice() };
      column(holes, 1)[5] = Number.NaN;
      if (particulars.missing === 'refused') {
        expect(() => fit(holes)).toThrow(code(/^RAD-LEARN-MISSING$/));
        return;
      }
      const out = transform(fit(holes), holes);
      expect(Number.isNaN(column(out, 1)[5])).toBe(particulars.missing === 'kept');
      expect(out.data.filter(Number.isNaN).length).toBe(particulars.missing === 'kept' ? 1 : 0);
    });

    test('a constant column gives finite values, or a coded error', () => {
      const constant = { ...x, data: x.data.slice() };
      column(constant, 2).fill(3);
      try {
        expect(transform(fit(constant), constant).data.every(Number.isFinite)).toBe(true);
      } catch (error) {
        expect((error as RadError).code).toMatch(/^RAD-(LEARN|STATS)-/);
      }
    });

    test.runIf(definition.restrict)('cut down to some outputs it reads what they need, and gives the same bits', () => {
      const state = fit(x);
      const whole = transform(state, x);
      const outputs = definition.outputNames(state, names);
      for (const wanted of [[1], [0, 2], outputs.map((_, k) => k)]) {
        const part = definition.restrict!(state, wanted);
        const inputs = fromRows(batch.map((_, i) => part.inputs.map((j) => column(x, j)[i]!)));
        const out = transform(part.state, inputs);
        expect(wanted.map((_, k) => Array.from(column(out, k)))).toEqual(
          wanted.map((k) => Array.from(column(whole, k))),
        );
        const ofInputs = part.inputs.map((j) => names[j]!);
        expect(definition.outputNames(part.state, ofInputs)).toEqual(wanted.map((k) => outputs[k]!));
      }
    });
  });
}
