import { createRng } from '@radscore/core';
import { column, fromRows, type Matrix } from '@radscore/stats';
import { describe, expect, test } from 'vitest';
import type { BinaryOutcome, SamplerDefinition } from '../contract/estimator.js';
import { parseParameters } from '../contract/parameters.js';

/** 10 events around (1, 1, 1), 26 others around (0, 0, 0), overlapping, in no order. */
function table(): { x: Matrix; y: BinaryOutcome } {
  const rng = createRng('sampling');
  const event = Uint8Array.from({ length: 36 }, (_, i) => Number((i * 7) % 36 < 10));
  return {
    x: fromRows(Array.from(event, (own) => Array.from({ length: 3 }, () => own + rng.normal()))),
    y: { kind: 'binary', event },
  };
}

/** Runs the conformance suite of samplers on one definition, with its defaults. */
export function conformSampler(definition: SamplerDefinition<unknown>): void {
  const parameters = parseParameters(definition, {});
  const { x, y } = table();
  const resample = (m: Matrix = x, outcome: BinaryOutcome = y) =>
    definition.resample(m, outcome, parameters, { rng: createRng('conformance') });
  const code = (name: string) => expect.objectContaining({ code: name });
  const share = (outcome: BinaryOutcome, weights?: Float64Array) => {
    const weight = (i: number) => weights?.[i] ?? 1;
    const sum = (of: 0 | 1) => outcome.event.reduce((total, own, i) => total + (own === of ? weight(i) : 0), 0);
    return sum(1) / (sum(0) + sum(1));
  };

  describe(definition.name, () => {
    test('has a summary and a source', () => {
      expect(definition.summary).toMatch(/^[A-Z].*\.$/);
      expect(definition.source.length).toBeGreaterThan(5);
    });

    test('gives as many outcomes, origins and weights as rows, all finite, and both classes', () => {
      const made = resample();
      expect(made.x.cols).toBe(x.cols);
      expect(made.x.data).toHaveLength(made.x.rows * x.cols);
      expect(made.x.data.every(Number.isFinite)).toBe(true);
      expect([made.y.event.length, made.from.length]).toEqual([made.x.rows, made.x.rows]);
      expect(new Set(made.y.event)).toEqual(new Set([0, 1]));
      if (made.weights !== undefined) {
        expect(made.weights).toHaveLength(made.x.rows);
        expect(made.weights.every((weight) => Number.isFinite(weight) && weight >= 0)).toBe(true);
      }
    });

    test('names for each row a given row of the same outcome, and invents no outcome', () => {
      const made = resample();
      const from = Array.from(made.from);
      expect(from.every((row) => Number.isInteger(row) && row >= 0 && row < x.rows)).toBe(true);
      expect(from.map((row) => y.event[row])).toEqual([...made.y.event]);
    });

    test('brings the classes nearer to each other, whichever is the smaller', () => {
      const turned: BinaryOutcome = { kind: 'binary', event: y.event.map((own) => 1 - own) };
      for (const outcome of [y, turned]) {
        const made = resample(x, outcome);
        expect(Math.abs(share(made.y, made.weights) - 0.5)).toBeLessThan(Math.abs(share(outcome) - 0.5));
      }
    });

    test('gives the same rows with the same seed, and leaves the table alone', () => {
      const before = [x.data.slice(), y.event.slice()];
      expect(resample()).toEqual(resample());
      expect([x.data, y.event]).toEqual(before);
    });

    test('refuses one class, infinite values, an outcome of another length, and missing values unless it only weighs rows', () => {
      const withValue = (value: number) => {
        const data = x.data.slice();
        column({ ...x, data }, 1)[4] = value;
        return { ...x, data };
      };
      expect(() => resample(x, { kind: 'binary', event: new Uint8Array(36) })).toThrow(code('RAD-LEARN-SINGLE-CLASS'));
      const holes = withValue(Number.NaN);
      if (resample().x === x) expect(resample(holes).x).toBe(holes);
      else expect(() => resample(holes)).toThrow(code('RAD-LEARN-MISSING'));
      expect(() => resample(withValue(Number.POSITIVE_INFINITY))).toThrow(code('RAD-LEARN-INFINITE'));
      expect(() => resample(x, { kind: 'binary', event: Uint8Array.of(1, 0) })).toThrow(code('RAD-LEARN-SHAPE'));
    });
  });
}
