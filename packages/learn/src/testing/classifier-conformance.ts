import { createRng, RadError } from '@radscore/core';
import { fromRows, type Matrix, takeColumns } from '@radscore/stats';
import { describe, expect, test } from 'vitest';
import type { BinaryOutcome, ClassifierDefinition, Json } from '../contract/estimator.js';
import { parseParameters } from '../contract/parameters.js';
import { makeFold } from '../pipeline/fold.js';
import { parsePipeline } from '../pipeline/parse-pipeline.js';
import { tunePipeline } from '../validate/tune.js';

/** What is particular to a classifier; everything else every classifier must do in the same way. */
export interface Particulars {
  /** Parameters under which the suite runs, where the defaults are slow. */
  readonly parameters?: object;
  readonly missing?: 'supported';
  readonly weights?: 'refused';
  /** The largest change of a probability when columns change places; absent where random draws or ties depend on their order. */
  readonly columnSymmetry?: number;
}

const seed = (name: string) => ({ rng: createRng(name) });

/** A table with a clear signal in its first two columns. */
export function signalTable(rows: number, cols: number, label: string): { x: Matrix; y: BinaryOutcome } {
  const rng = createRng(label);
  const table = Array.from({ length: rows }, () => Array.from({ length: cols }, () => rng.normal()));
  const score = table.map((row) => row[0]! - (row[1] ?? 0) + 0.7 * rng.normal());
  return { x: fromRows(table), y: { kind: 'binary', event: Uint8Array.from(score, (s) => Number(s > 0)) } };
}

/** Runs the conformance suite of classifiers on one definition. */
export function conformClassifier(definition: ClassifierDefinition<unknown, object>, particulars: Particulars): void {
  const parameters = parseParameters(definition, particulars.parameters ?? {});
  const fit = (x: Matrix, y: BinaryOutcome, weights?: Float64Array) =>
    definition.fit(x, y, parameters, { ...seed('conformance'), ...(weights === undefined ? {} : { weights }) });
  const { x, y } = signalTable(60, 6, 'conformance');

  /** A defined result: probabilities, or an error of the table. */
  const definedOrCoded = (table: Matrix, outcome: BinaryOutcome): string => {
    let state: object;
    try {
      state = fit(table, outcome);
    } catch (error) {
      expect(error).toBeInstanceOf(RadError);
      expect((error as RadError).code).toMatch(/^RAD-(LEARN|STATS)-/);
      return (error as RadError).code;
    }
    expectProbabilities(definition.predictProba(state, table));
    return 'defined';
  };

  describe(definition.name, () => {
    test('has a default for every parameter, a summary and a source', () => {
      expect(() => parseParameters(definition, {})).not.toThrow();
      expect(definition.summary.length).toBeGreaterThan(10);
      expect(definition.source.length).toBeGreaterThan(5);
    });

    test('refuses a parameter it does not know, by name', () => {
      expect(() => parseParameters(definition, { nonsense: 1 })).toThrow(
        expect.objectContaining({ code: 'RAD-PARAMETER-UNKNOWN' }),
      );
    });

    test('learns: probabilities are within [0, 1] and rank the training rows better than chance', () => {
      const proba = definition.predictProba(fit(x, y), x);
      expect(proba).toHaveLength(60);
      expectProbabilities(proba);
      const mean = (outcome: number) => average(proba.filter((_, i) => y.event[i] === outcome));
      expect(mean(1)).toBeGreaterThan(mean(0));
    });

    test('the decision value, where there is one, is finite', () => {
      const decision = definition.decision?.(fit(x, y), x) ?? new Float64Array(60);
      expect(decision).toHaveLength(60);
      expect(decision.every(Number.isFinite)).toBe(true);
    });

    test('the state goes through JSON and gives the same bits', () => {
      const state = fit(x, y);
      const again = JSON.parse(JSON.stringify(state)) as object;
      expect(again).toEqual(state);
      expect(definition.predictProba(again, x)).toEqual(definition.predictProba(state, x));
    });

    test('the same seed gives the same model, and fitting leaves table and outcome alone', () => {
      const before = x.data.slice();
      const state = fit(x, y);
      expect(fit(x, y)).toEqual(state);
      expect(x.data).toEqual(before);
    });

    test('predicting a row does not depend on the other rows', () => {
      const state = fit(x, y);
      const all = definition.predictProba(state, x);
      const one: Matrix = {
        rows: 1,
        cols: x.cols,
        data: Float64Array.from({ length: x.cols }, (_, j) => x.data[7 + 60 * j]!),
      };
      expect(definition.predictProba(state, one)[0]).toBeCloseTo(all[7]!, 12);
    });

    test('no rows to predict give no probabilities', () => {
      expect(definition.predictProba(fit(x, y), { rows: 0, cols: 6, data: new Float64Array(0) })).toHaveLength(0);
    });

    test('refuses an outcome of another length, another number of columns, and a table without columns', () => {
      const shape = expect.objectContaining({ code: 'RAD-LEARN-SHAPE' });
      expect(() => fit(x, { kind: 'binary', event: y.event.slice(1) })).toThrow(shape);
      expect(() => definition.predictProba(fit(x, y), takeColumns(x, [0, 1]))).toThrow(shape);
      expect(() => fit({ rows: 60, cols: 0, data: new Float64Array(0) }, y)).toThrow(shape);
    });

    test('is tuned inside training rows: other outcomes of the test rows change nothing that is chosen', () => {
      const { name } = definition;
      const pipeline = {
        branches: [{ name: 'all', columns: '*' as const }],
        model: { name, parameters: { ...particulars.parameters } },
      };
      const rows = Array.from({ length: 60 }, (_, i) => i);
      const chosen = (event: Uint8Array) => {
        const data = {
          ids: rows.map((i) => `P${i}`),
          names: rows.slice(0, 6).map((i) => `f${i}`),
          x,
          outcome: { kind: 'binary' as const, event },
        };
        const { training } = makeFold(data, { training: rows.slice(0, 40), test: rows.slice(40) });
        const space = Object.fromEntries(
          Object.entries(parameters as Record<string, Json>)
            .slice(0, 1)
            .map(([key, value]) => [`model.${key}`, [value]]),
        );
        const tuning = { space, search: 'grid' as const, folds: 2, metric: { name: 'auc' as const } };
        return Object.keys(space).length === 0
          ? undefined
          : tunePipeline(training, parsePipeline(pipeline), tuning, { seed: 1 });
      };
      const found = chosen(y.event);
      expect(
        found?.trials.map(({ mean }) => mean).every((mean) => mean === null || (mean >= 0 && mean <= 1)) ?? true,
      ).toBe(true);
      expect(chosen(Uint8Array.from(y.event, (value, i) => (i < 40 ? value : 1 - value)))).toEqual(found);
    });

    test('refuses a single class', () => {
      expect(() => fit(x, { kind: 'binary', event: new Uint8Array(60) })).toThrow(
        expect.objectContaining({ code: 'RAD-LEARN-SINGLE-CLASS' }),
      );
    });

    test('refuses infinite values in training and in prediction', () => {
      const infinite = expect.objectContaining({ code: 'RAD-LEARN-INFINITE' });
      expect(() => fit(changed(x, Number.POSITIVE_INFINITY), y)).toThrow(infinite);
      expect(() => definition.predictProba(fit(x, y), changed(x, Number.NEGATIVE_INFINITY))).toThrow(infinite);
    });

    if (particulars.missing === 'supported') {
      test('takes missing values in training and in prediction', () => {
        const holes = changed(x, Number.NaN);
        expectProbabilities(definition.predictProba(fit(holes, y), holes));
        expectProbabilities(definition.predictProba(fit(x, y), holes));
      });
    } else {
      test('refuses missing values in training and in prediction', () => {
        const missing = expect.objectContaining({ code: 'RAD-LEARN-MISSING' });
        expect(() => fit(changed(x, Number.NaN), y)).toThrow(missing);
        expect(() => definition.predictProba(fit(x, y), changed(x, Number.NaN))).toThrow(missing);
      });
    }

    test('a constant column, duplicated columns, fewer rows than columns, 3 rows and perfect separation give a defined result or a coded error', () => {
      const constant = changed(x, 1);
      constant.data.fill(1, 0, 60);
      const wide = signalTable(12, 30, 'wide');
      const tiny = signalTable(3, 2, 'tiny');
      tiny.y.event.set([1, 0, 1]);
      const separated: BinaryOutcome = {
        kind: 'binary',
        event: Uint8Array.from({ length: 60 }, (_, i) => Number(x.data[i]! > 0)),
      };
      expect({
        constant: definedOrCoded(constant, y),
        'all constant': definedOrCoded({ ...x, data: new Float64Array(360).fill(2) }, y),
        duplicated: definedOrCoded(takeColumns(x, [0, 0, 1, 1, 2]), y),
        'n < p': definedOrCoded(wide.x, wide.y),
        'n = 3': definedOrCoded(tiny.x, tiny.y),
        separated: definedOrCoded(x, separated),
        huge: definedOrCoded({ ...x, data: x.data.map((value) => value * 1e150) }, y),
      }).toMatchSnapshot();
    });

    if (particulars.weights === 'refused') {
      test('refuses row weights', () => {
        expect(() => fit(x, y, ramp(60))).toThrow(expect.objectContaining({ code: 'RAD-LEARN-WEIGHTS-UNSUPPORTED' }));
      });
    } else {
      test('takes row weights, refuses negative ones, and equal weights of 1 change nothing', () => {
        expectProbabilities(definition.predictProba(fit(x, y, ramp(60)), x));
        expect(() => fit(x, y, new Float64Array(60).fill(-1))).toThrow(
          expect.objectContaining({ code: 'RAD-LEARN-WEIGHT' }),
        );
        const plain = definition.predictProba(fit(x, y), x);
        expect(definition.predictProba(fit(x, y, new Float64Array(60).fill(1)), x)).toEqual(plain);
      });
    }

    if (particulars.columnSymmetry !== undefined) {
      test('columns in another order give the same probabilities', () => {
        const turned = takeColumns(x, [5, 3, 1, 0, 4, 2]);
        const plain = definition.predictProba(fit(x, y), x);
        const other = definition.predictProba(fit(turned, y), turned);
        const worst = Math.max(...plain.map((p, i) => Math.abs(p - other[i]!)));
        expect(worst).toBeLessThanOrEqual(particulars.columnSymmetry!);
      });
    }
  });
}

function expectProbabilities(proba: Float64Array): void {
  expect(proba.every((p) => p >= 0 && p <= 1)).toBe(true);
}

function average(values: Float64Array): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

/** The table with one value replaced. */
function changed(x: Matrix, value: number): Matrix {
  const data = x.data.slice();
  data[63] = value;
  return { ...x, data };
}

function ramp(length: number): Float64Array {
  return Float64Array.from({ length }, (_, i) => 0.5 + i / length);
}
