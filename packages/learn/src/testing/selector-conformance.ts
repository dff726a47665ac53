import { createRng, RadError } from '@radscore/core';
import { exp } from '@radscore/elementary';
import { column, fromRows, type Matrix, takeColumns } from '@radscore/stats';
import { describe, expect, test } from 'vitest';
import type { Outcome, Selection, SelectorDefinition } from '../contract/estimator.js';
import { parseParameters } from '../contract/parameters.js';

/** What is particular to a selector; everything else every selector must do in the same way. */
export interface SelectorParticulars {
  readonly parameters?: object;
  readonly outcome?: 'binary' | 'survival';
  /** Columns are categories. */
  readonly categories?: true;
  /** Random draws depend on the order of columns. */
  readonly ordered?: true;
  /** How much of the outcome the columns do not explain; a regression without noise has no finite solution. */
  readonly noise?: number;
}

/** 60 rows, 6 columns, of which the first two predict the outcome. */
export function selectionTable(
  categories = false,
  noise = 0.6,
): {
  x: Matrix;
  binary: Outcome;
  survival: Outcome;
  continuous: Outcome;
} {
  const rng = createRng('selection');
  const table = Array.from({ length: 60 }, () => Array.from({ length: 6 }, () => rng.normal()));
  const score = Float64Array.from(table, (row) => 1.5 * row[0]! - 1.2 * row[1]! + noise * rng.normal());
  return {
    x: fromRows(categories ? table.map((row) => row.map((value) => Number(value > 0))) : table),
    binary: { kind: 'binary', event: Uint8Array.from(score, (s) => Number(s > 0)) },
    survival: {
      kind: 'survival',
      time: score.map((s) => exp(-s)),
      event: Uint8Array.from(score, () => Number(rng.uniform() < 0.7)),
    },
    continuous: { kind: 'continuous', value: score },
  };
}

/** Runs the conformance suite of selectors on one definition. */
export function conformSelector(definition: SelectorDefinition<unknown>, particulars: SelectorParticulars): void {
  const parameters = parseParameters(definition, particulars.parameters ?? {});
  const table = selectionTable(particulars.categories, particulars.noise);
  const { x } = table;
  const y = table[particulars.outcome ?? 'binary'];
  const select = (m: Matrix, outcome: Outcome | undefined = y): Selection =>
    definition.select(m, outcome, parameters, { rng: createRng('conformance') });
  const code = (name: string) => expect.objectContaining({ code: name });

  describe(definition.name, () => {
    test('has a default for every parameter, a summary and a source, and needs the outcome', () => {
      expect(() => parseParameters(definition, {})).not.toThrow();
      expect(definition.summary.length).toBeGreaterThan(10);
      expect(definition.source.length).toBeGreaterThan(5);
      expect(definition.needsOutcome).toBe(true);
      expect(() => definition.select(x, undefined, parameters, { rng: createRng(1) })).toThrow(
        code('RAD-LEARN-NO-CONTEXT'),
      );
    });

    test('finds the columns that predict the outcome', () => {
      expect(select(x).kept.slice(0, 2).toSorted()).toEqual([0, 1]);
    });

    test('scores and ranks cover all columns; ranks are 1, 2, ... and the kept are in their order', () => {
      const { kept, scores, ranks } = select(x);
      expect([scores.length, ranks.length]).toEqual([6, 6]);
      const given = ranks.filter((rank) => rank !== null).toSorted((a, b) => a - b);
      expect(given).toEqual(given.map((_, k) => k + 1));
      const ofKept = kept.map((j) => ranks[j]!);
      expect(ofKept).toEqual(ofKept.toSorted((a, b) => a - b));
      expect(new Set(kept).size).toBe(kept.length);
    });

    test('the same seed gives the same selection, as JSON, and leaves the table alone', () => {
      const before = x.data.slice();
      const selection = select(x);
      expect(select(x)).toEqual(selection);
      expect(JSON.parse(JSON.stringify(selection))).toEqual(selection);
      expect(x.data).toEqual(before);
    });

    test('a constant column and one with a missing value have no score and are not kept; the others keep theirs', () => {
      const holes: Matrix = { rows: 60, cols: 8, data: new Float64Array(480) };
      holes.data.set(x.data);
      column(holes, 6).fill(4);
      column(holes, 7).set(column(x, 0));
      column(holes, 7)[9] = Number.NaN;
      const { kept, scores, ranks } = select(holes);
      expect([scores[6], scores[7], ranks[6], ranks[7]]).toEqual([null, null, null, null]);
      expect(kept.some((j) => j > 5)).toBe(false);
      expect(kept.slice(0, 2).toSorted()).toEqual([0, 1]);
    });

    test('a table of constants keeps nothing', () => {
      const { kept, scores } = select({ ...x, data: new Float64Array(360).fill(2) });
      expect(kept).toEqual([]);
      expect(scores.every((score) => score === null)).toBe(true);
    });

    if (particulars.ordered === undefined) {
      test('columns in another order give the same selection, reordered', () => {
        const order = [5, 3, 1, 0, 4, 2];
        const plain = select(x);
        const turned = select(takeColumns(x, order));
        expect(turned.kept.map((j) => order[j]!)).toEqual(plain.kept);
        order.forEach((from, j) => {
          expect(turned.scores[j]).toBeCloseTo(plain.scores[from]!, 8);
        });
      });
    }

    test('duplicated columns, perfect separation, few rows give a defined selection or a coded error', () => {
      const separated: Outcome = { kind: 'binary', event: Uint8Array.from(column(x, 0), (v) => Number(v > 0)) };
      const small = {
        rows: 3,
        cols: 6,
        data: Float64Array.from({ length: 18 }, (_, at) => x.data[(at % 3) + 60 * Math.floor(at / 3)]!),
      };
      const tiny: Outcome =
        y.kind === 'survival'
          ? { kind: 'survival', time: y.time.slice(0, 3), event: Uint8Array.of(1, 0, 1) }
          : { kind: 'binary', event: Uint8Array.of(1, 0, 1) };
      const tries: [Matrix, Outcome][] = [
        [takeColumns(x, [0, 0, 1, 1, 2]), y],
        [x, y.kind === 'survival' ? y : separated],
        [small, tiny],
      ];
      for (const [m, outcome] of tries) {
        try {
          const { scores } = select(m, outcome);
          expect(scores.every((score) => score === null || Number.isFinite(score))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(RadError);
          expect((error as RadError).code).toMatch(/^RAD-(LEARN|STATS)-/);
        }
      }
    });

    test('refuses an outcome of another length, of one class, without events, or of a kind it cannot use', () => {
      const short: Outcome = { kind: 'binary', event: Uint8Array.of(1, 0) };
      if (y.kind === 'binary') {
        expect(() => select(x, short)).toThrow(code('RAD-LEARN-SHAPE'));
        expect(() => select(x, { kind: 'binary', event: new Uint8Array(60) })).toThrow(code('RAD-LEARN-SINGLE-CLASS'));
      } else {
        const none = {
          kind: 'survival',
          time: table.survival.kind === 'survival' ? table.survival.time : new Float64Array(60),
          event: new Uint8Array(60),
        } as const;
        expect(() => select(x, none)).toThrow(code('RAD-LEARN-NO-EVENTS'));
        expect(() => select(x, short)).toThrow(
          expect.objectContaining({ code: expect.stringMatching(/^RAD-LEARN-(OUTCOME-KIND|SHAPE)$/) }),
        );
      }
    });
  });
}
