import { createRng, RadError } from '@radscore/core';
import { exp, log } from '@radscore/elementary';
import { column, concordance, fromRows, type Matrix, takeColumns } from '@radscore/stats';
import { describe, expect, test } from 'vitest';
import type { SurvivalModelDefinition, SurvivalOutcome } from '../contract/estimator.js';
import { parseParameters } from '../contract/parameters.js';

/** What is particular to a survival model; everything else every one must do in the same way. */
export interface SurvivalParticulars {
  readonly parameters?: object;
  /** The largest change of a risk when columns change places; absent where random draws depend on their order. */
  readonly columnSymmetry?: number;
  readonly weights?: 'refused';
}

/** A table whose first two columns determine the hazard; about a third of the rows are censored, times are tied. */
export function survivalTable(rows: number, cols: number, label: string): { x: Matrix; y: SurvivalOutcome } {
  const rng = createRng(label);
  const table = Array.from({ length: rows }, () => Array.from({ length: cols }, () => rng.normal()));
  const time = Float64Array.from(table, (row) =>
    Math.ceil(20 * exp(-row[0]! + (row[1] ?? 0)) * -log(1 - rng.uniform())),
  );
  const event = Uint8Array.from(table, () => Number(rng.uniform() < 0.67));
  event[0] = 1;
  return { x: fromRows(table), y: { kind: 'survival', time, event } };
}

/** Runs the conformance suite of survival models on one definition. */
export function conformSurvival(
  definition: SurvivalModelDefinition<unknown, object>,
  particulars: SurvivalParticulars,
): void {
  const parameters = parseParameters(definition, particulars.parameters ?? {});
  const fit = (x: Matrix, y: SurvivalOutcome, weights?: Float64Array): object =>
    definition.fit(x, y, parameters, {
      rng: createRng('conformance'),
      ...(weights === undefined ? {} : { weights }),
    });
  const { x, y } = survivalTable(80, 5, 'survival');
  const times = [0, 1, 5, 20, 60, 1e6];
  const code = (name: string) => expect.objectContaining({ code: name });

  describe(definition.name, () => {
    test('has a default for every parameter, a summary and a source; refuses a parameter it does not know', () => {
      expect(() => parseParameters(definition, {})).not.toThrow();
      expect(definition.summary.length).toBeGreaterThan(10);
      expect(definition.source.length).toBeGreaterThan(5);
      expect(() => parseParameters(definition, { nonsense: 1 })).toThrow(code('RAD-PARAMETER-UNKNOWN'));
    });

    test('learns: a larger risk means an earlier event', () => {
      const risk = definition.predictRisk(fit(x, y), x);
      expect(risk.every(Number.isFinite)).toBe(true);
      expect(concordance(risk, y.time, y.event).value).toBeGreaterThan(0.65);
    });

    test('survival starts at 1, falls with time, stays in [0, 1] and is lower for a higher risk', () => {
      const state = fit(x, y);
      const risk = definition.predictRisk(state, x);
      const survival = definition.predictSurvival(state, x, times);
      expect([survival.rows, survival.cols]).toEqual([80, times.length]);
      expect(column(survival, 0).every((value) => value === 1)).toBe(true);
      expect(survival.data.every((value) => value >= 0 && value <= 1)).toBe(true);
      for (let k = 1; k < times.length; k++) {
        expect(column(survival, k).every((value, i) => value <= column(survival, k - 1)[i]! + 1e-12)).toBe(true);
      }
      const [low, high] = [risk.indexOf(Math.min(...risk)), risk.indexOf(Math.max(...risk))];
      expect(column(survival, 3)[low]!).toBeGreaterThan(column(survival, 3)[high]!);
    });

    test('the state goes through JSON and gives the same bits', () => {
      const state = fit(x, y);
      const again = JSON.parse(JSON.stringify(state)) as object;
      expect(again).toEqual(state);
      expect(definition.predictRisk(again, x)).toEqual(definition.predictRisk(state, x));
      expect(definition.predictSurvival(again, x, times)).toEqual(definition.predictSurvival(state, x, times));
    });

    test('the same seed gives the same model, and fitting leaves table and outcome alone', () => {
      const [table, time] = [x.data.slice(), y.time.slice()];
      expect(fit(x, y)).toEqual(fit(x, y));
      expect([x.data, y.time]).toEqual([table, time]);
    });

    test('predicting a row does not depend on the other rows; no rows give no predictions', () => {
      const state = fit(x, y);
      const one: Matrix = { rows: 1, cols: 5, data: Float64Array.from({ length: 5 }, (_, j) => x.data[7 + 80 * j]!) };
      expect(definition.predictRisk(state, one)[0]).toBeCloseTo(definition.predictRisk(state, x)[7]!, 12);
      expect(definition.predictRisk(state, { rows: 0, cols: 5, data: new Float64Array(0) })).toHaveLength(0);
      expect(definition.predictSurvival(state, one, []).cols).toBe(0);
    });

    test('refuses an outcome of another length, another number of columns, a table without columns', () => {
      const shape = code('RAD-LEARN-SHAPE');
      expect(() => fit(x, { ...y, time: y.time.slice(1) })).toThrow(shape);
      expect(() => definition.predictRisk(fit(x, y), takeColumns(x, [0, 1]))).toThrow(shape);
      expect(() => fit({ rows: 80, cols: 0, data: new Float64Array(0) }, y)).toThrow(shape);
    });

    test('refuses an outcome without events, with a missing or negative time, and missing or infinite values', () => {
      const changed = (value: number): Matrix => ({ ...x, data: x.data.map((v, at) => (at === 85 ? value : v)) });
      const timed = (value: number): SurvivalOutcome => ({ ...y, time: y.time.map((v, i) => (i === 3 ? value : v)) });
      expect(() => fit(x, { ...y, event: new Uint8Array(80) })).toThrow(code('RAD-LEARN-NO-EVENTS'));
      expect(() => fit(x, timed(Number.NaN))).toThrow(code('RAD-LEARN-OUTCOME-MISSING'));
      expect(() => fit(x, timed(-1))).toThrow(code('RAD-LEARN-TIME'));
      expect(() => fit(changed(Number.NaN), y)).toThrow(code('RAD-LEARN-MISSING'));
      expect(() => fit(changed(Number.POSITIVE_INFINITY), y)).toThrow(code('RAD-LEARN-INFINITE'));
      expect(() => definition.predictRisk(fit(x, y), changed(Number.NaN))).toThrow(code('RAD-LEARN-MISSING'));
    });

    if (particulars.weights === 'refused') {
      test('refuses unequal row weights', () => {
        const ramp = Float64Array.from({ length: 80 }, (_, i) => 0.5 + i / 80);
        expect(() => fit(x, y, ramp)).toThrow(code('RAD-LEARN-WEIGHTS-UNSUPPORTED'));
      });
    } else
      test('takes row weights, refuses negative ones, and equal weights of 1 change nothing', () => {
        const ramp = Float64Array.from({ length: 80 }, (_, i) => 0.5 + i / 80);
        expect(definition.predictRisk(fit(x, y, ramp), x).every(Number.isFinite)).toBe(true);
        expect(() => fit(x, y, new Float64Array(80).fill(-1))).toThrow(code('RAD-LEARN-WEIGHT'));
        const plain = definition.predictRisk(fit(x, y), x);
        const equal = definition.predictRisk(fit(x, y, new Float64Array(80).fill(1)), x);
        equal.forEach((value, i) => {
          expect(value).toBeCloseTo(plain[i]!, 10);
        });
      });

    test('constant, duplicated, many columns, 3 rows, one event, ties everywhere, perfect order: a defined result or a coded error', () => {
      const constant = { ...x, data: x.data.map((v, at) => (at < 80 ? 4 : v)) };
      const wide = survivalTable(12, 30, 'wide');
      const tiny = survivalTable(3, 2, 'tiny');
      const oneEvent = new Uint8Array(80);
      oneEvent[5] = 1;
      const tries: [Matrix, SurvivalOutcome][] = [
        [constant, y],
        [{ ...x, data: new Float64Array(400).fill(1) }, y],
        [takeColumns(x, [0, 0, 1, 1]), y],
        [wide.x, wide.y],
        [tiny.x, tiny.y],
        [x, { ...y, event: oneEvent }],
        [x, { ...y, event: new Uint8Array(80).fill(1) }],
        [x, { ...y, time: new Float64Array(80).fill(7) }],
        [x, { ...y, time: column(x, 0).map((v) => exp(v)) }],
        [{ ...x, data: x.data.map((v) => v * 1e100) }, y],
      ];
      for (const [table, outcome] of tries) {
        try {
          const state = fit(table, outcome);
          expect(definition.predictRisk(state, table).every(Number.isFinite)).toBe(true);
          const survival = definition.predictSurvival(state, table, times);
          expect(survival.data.every((value) => value >= 0 && value <= 1)).toBe(true);
        } catch (error) {
          if (!(error instanceof RadError)) throw error;
          expect(error.code).toMatch(/^RAD-(LEARN|STATS)-/);
        }
      }
    });

    if (particulars.columnSymmetry !== undefined) {
      test('columns in another order give the same risks', () => {
        const turned = takeColumns(x, [4, 2, 0, 3, 1]);
        const plain = definition.predictRisk(fit(x, y), x);
        const other = definition.predictRisk(fit(turned, y), turned);
        plain.forEach((value, i) => {
          expect(Math.abs(value - other[i]!)).toBeLessThanOrEqual(particulars.columnSymmetry!);
        });
      });
    }
  });
}
