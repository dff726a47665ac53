import { createRng } from '@radscore/core';
import { fromRows, type Matrix } from '@radscore/stats';
import { describe, expect, test } from 'vitest';
import type { BinaryOutcome, SamplerDefinition } from '../contract/estimator.js';
import { parseParameters } from '../contract/parameters.js';
import { samplers } from './index.js';

const byName = (name: string) => samplers().find((sampler) => sampler.name === name)!;
const run = (name: string, x: Matrix, y: BinaryOutcome, parameters = {}, seed = 1) =>
  resample(byName(name), x, y, parameters, seed);
const resample = (sampler: SamplerDefinition<unknown>, x: Matrix, y: BinaryOutcome, parameters = {}, seed = 1) =>
  sampler.resample(x, y, parseParameters(sampler, parameters), { rng: createRng(seed) });
const rowsOf = ({ rows, cols, data }: Matrix) =>
  Array.from({ length: rows }, (_, i) => Array.from({ length: cols }, (_, j) => data[i + rows * j]!));
const counts = ({ event }: BinaryOutcome) => [event.filter((e) => e === 1).length, event.filter((e) => e === 0).length];
const code = (name: string) => expect.objectContaining({ code: name });

/** 8 events around (1, 1), 22 others around (0, 0), overlapping. */
const rng = createRng('balance');
const y: BinaryOutcome = { kind: 'binary', event: Uint8Array.from({ length: 30 }, (_, i) => Number(i < 8)) };
const x = fromRows(Array.from(y.event, (event) => [event + rng.normal(), event + rng.normal()]));

describe.each(['random-over', 'smote', 'borderline-smote', 'adasyn'])('%s', (name) => {
  test('leaves the given rows in place, adds rows of the smaller class after them, and repeats with the seed', () => {
    const made = run(name, x, y);
    expect(rowsOf(made.x).slice(0, 30)).toEqual(rowsOf(x));
    expect([...made.y.event.slice(0, 30)]).toEqual([...y.event]);
    expect(new Set(made.y.event.slice(30))).toEqual(new Set([1]));
    expect(Math.abs(made.y.event.length - 44)).toBeLessThanOrEqual(name === 'adasyn' ? 4 : 0);
    expect(run(name, x, y)).toEqual(made);
    expect(run(name, x, y, {}, 2)).not.toEqual(made);
  });

  test('adds to the other class where that is the smaller one', () => {
    const turned: BinaryOutcome = { kind: 'binary', event: y.event.map((e) => 1 - e) };
    expect(rowsOf(run(name, x, turned).x)).toEqual(rowsOf(run(name, x, y).x));
    expect(new Set(run(name, x, turned).y.event.slice(30))).toEqual(new Set([0]));
  });

  test('adds nothing where the ratio is reached', () => {
    expect(run(name, x, y, { ratio: 0.1 }).x).toEqual(x);
  });

  test('refuses one class and missing values', () => {
    const one: BinaryOutcome = { kind: 'binary', event: new Uint8Array(30) };
    expect(() => run(name, x, one)).toThrow(code('RAD-LEARN-SINGLE-CLASS'));
    const hole = { ...x, data: x.data.map((v, k) => (k === 3 ? Number.NaN : v)) };
    expect(() => run(name, hole, y)).toThrow(code('RAD-LEARN-MISSING'));
  });
});

test('random-over adds copies of rows of the smaller class', () => {
  const own = rowsOf(x).slice(0, 8);
  for (const row of rowsOf(run('random-over', x, y).x).slice(30)) expect(own).toContainEqual(row);
});

test('random-under keeps the smaller class whole and as many of the larger, each at most once', () => {
  const made = run('random-under', x, y);
  expect(counts(made.y)).toEqual([8, 8]);
  expect(new Set(rowsOf(made.x).map(String)).size).toBe(16);
  expect(counts(run('random-under', x, y, { ratio: 0.5 }).y)).toEqual([8, 16]);
});

test('every row that smote adds lies between a row of the class and one of its k nearest in the class', () => {
  const own = rowsOf(x).slice(0, 8);
  const distance = (a: number[], b: number[]) => Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!);
  for (const row of rowsOf(run('smote', x, y, { neighbours: 2 }).x).slice(30)) {
    const between = own.some((base) =>
      own
        .filter((other) => other !== base)
        .sort((a, b) => distance(a, base) - distance(b, base))
        .slice(0, 2)
        .some((near) => distance(base, row) + distance(row, near) - distance(base, near) < 1e-12),
    );
    expect(between).toBe(true);
  }
});

// On a line: others at 0..5, an event alone among them (noise), one at the border, three on their own side.
const line = fromRows([[0], [1], [2], [3], [4], [5], [2.5], [5.5], [7.9], [8.1], [8.2]]);
const lineOutcome: BinaryOutcome = { kind: 'binary', event: Uint8Array.from([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1]) };

test('borderline-smote starts from rows in danger only: neither noise nor safe ones', () => {
  // Of 3 neighbours: 2.5 has others only (noise); 5.5 has 5 and 4 and 7.9 (in danger); 7.9, 8.1 and 8.2 have own ones (safe).
  const made = run('borderline-smote', line, lineOutcome, { dangerNeighbours: 3, neighbours: 1 });
  for (const [value] of rowsOf(made.x).slice(11)) {
    expect(value).toBeGreaterThanOrEqual(5.5);
    expect(value).toBeLessThanOrEqual(7.9);
  }
  expect(made.x.rows).toBe(12);
});

test('borderline-smote adds nothing where no row is in danger', () => {
  const apart = fromRows([[0], [1], [2], [3], [100], [101]]);
  const outcome: BinaryOutcome = { kind: 'binary', event: Uint8Array.from([0, 0, 0, 0, 1, 1]) };
  expect(run('borderline-smote', apart, outcome, { dangerNeighbours: 1, neighbours: 1 }).x.rows).toBe(6);
});

test('adasyn shares new rows out by the share of the other class among the neighbours', () => {
  // Shares of 2 neighbours: 2.5 has 2/2, 5.5 has 2/2 (5 and 4), the others 0; 7 others and 4 events make 3 new rows: 1.5 each, 2.
  const wide = fromRows([[0], [1], [2], [3], [4], [5], [-1], [2.5], [5.5], [8], [8.1]]);
  const outcome: BinaryOutcome = { kind: 'binary', event: Uint8Array.from([0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1]) };
  const made = rowsOf(run('adasyn', wide, outcome, { neighbours: 2 }).x).slice(11);
  expect(made).toHaveLength(4);
  expect(made.filter(([value]) => value! >= 2.5 && value! <= 8)).toHaveLength(4);
});

test('adasyn says when the classes are apart', () => {
  const apart = fromRows([[0], [1], [2], [3], [100], [101], [102]]);
  const outcome: BinaryOutcome = { kind: 'binary', event: Uint8Array.from([0, 0, 0, 0, 1, 1, 1]) };
  expect(() => run('adasyn', apart, outcome, { neighbours: 2 })).toThrow(code('RAD-LEARN-NO-NEIGHBOURS'));
});

test.each(['smote', 'borderline-smote', 'adasyn'])(
  '%s with fewer rows than neighbours: an error, or fewer neighbours',
  (name) => {
    const few: BinaryOutcome = { kind: 'binary', event: Uint8Array.from({ length: 30 }, (_, i) => Number(i < 3)) };
    expect(() => run(name, x, few)).toThrow(code('RAD-LEARN-NO-NEIGHBOURS'));
    expect(run(name, x, few, { fewNeighbours: 'reduce' }).x.rows).toBeGreaterThanOrEqual(30);
    const one: BinaryOutcome = { kind: 'binary', event: Uint8Array.from({ length: 30 }, (_, i) => Number(i < 1)) };
    expect(() => run(name, x, one, { fewNeighbours: 'reduce' })).toThrow(code('RAD-LEARN-NO-NEIGHBOURS'));
  },
);

test('class weights give both outcomes the same total', () => {
  const { weights, x: same } = run('class-weights', x, y);
  expect(same).toBe(x);
  expect(weights!.slice(0, 8).reduce((a, b) => a + b)).toBeCloseTo(15, 12);
  expect(weights!.slice(8).reduce((a, b) => a + b)).toBeCloseTo(15, 12);
  const given = run('class-weights', x, y, { weights: { event: 3, other: 1 } }).weights!;
  expect([given[0], given[29]]).toEqual([3, 1]);
});
