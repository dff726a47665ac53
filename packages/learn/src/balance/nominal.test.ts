import { createRng } from '@radscore/core';
import { column, fromRows } from '@radscore/stats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseParameters } from '../contract/parameters.js';
import { nearest } from './common.js';
import { samplers } from './index.js';
import { nominalColumns, vote } from './nominal.js';

const rng = createRng('nominal');
const event = Uint8Array.from({ length: 40 }, (_, i) => Number(i < 10));
// Size, age, sex (0/1), a level of three by two indicators, and one scaled to -0.5 and 2.
const x = fromRows(
  Array.from(event, (e) => {
    const level = rng.below(3);
    return [
      e + rng.normal(),
      rng.normal(),
      Number(rng.uniform() < 0.5),
      Number(level === 1),
      Number(level === 2),
      rng.uniform() < 0.3 ? 2 : -0.5,
    ];
  }),
);
const names = ['size', 'age', 'sex', 'lobe=1', 'lobe=2', 'flag'];

describe.each(['smote', 'borderline-smote', 'adasyn'])('%s', (name) => {
  const sampler = samplers().find((one) => one.name === name)!;
  const run = (parameters: object, seed: number) =>
    sampler.resample(x, { kind: 'binary', event }, parseParameters(sampler, parameters), {
      rng: createRng(seed),
      names,
    });

  test('no new row has a value between two categories, nor two levels of one variable', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const made = run({}, seed);
        for (const j of [2, 3, 4, 5]) {
          const known = new Set(column(x, j));
          expect(column(made.x, j).every((value) => known.has(value))).toBe(true);
        }
        column(made.x, 3).forEach((one, i) => void expect(one + column(made.x, 4)[i]!).toBeLessThan(2));
      }),
      { numRuns: 20 },
    );
  });

  test('columns may be named, or interpolated all the same', () => {
    const between = column(run({ categorical: 'none' }, 1).x, 2).some((value) => value !== 0 && value !== 1);
    expect(between).toBe(true);
    const named = run({ categorical: ['sex'] }, 1).x;
    expect(column(named, 2).every((value) => value === 0 || value === 1)).toBe(true);
    expect(column(named, 5).some((value) => value !== 2 && value !== -0.5)).toBe(true);
    expect(() => run({ categorical: ['nobody'] }, 1)).toThrow(expect.objectContaining({ code: 'RAD-LEARN-NO-COLUMN' }));
  });
});

test('a difference in category counts as the median deviation of the continuous columns in the smaller class', () => {
  const table = fromRows([
    [0, 0, 0],
    [3, 1, 0],
    [0, 0, 1],
    [2.9, 1, 0],
  ]);
  const nominal = nominalColumns(table, [0, 1], 'auto', undefined);
  // Deviations 3 / sqrt(2) and 1 / sqrt(2) (the second column has two values, so it is nominal too).
  expect(nominal.columns).toEqual([1, 2]);
  expect(nominal.squared).toBeCloseTo(4.5, 12);
  expect(nearest(table, 0, [1, 2, 3], 3, nominal)).toEqual([2, 3, 1]);
});

test('the vote needs more than half; else the row keeps its own value', () => {
  expect(vote([1, 1, 0], 0)).toBe(1);
  expect(vote([1, 0], 0)).toBe(0);
  expect(vote([2, 3, 4], 5)).toBe(5);
});
