import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { compareDistributions, fewestValues } from './compare-distributions.js';

const percents = Array.from({ length: 99 }, (_, i) => i + 1);
/** The uniform distribution between 0 and 1. */
const development = { present: 200, mean: 0.5, sd: 0.29, percents, quantiles: percents.map((p) => p / 100) };
const rng = createRng('drift');
const uniform = (n: number) => Array.from({ length: n }, () => rng.uniform());

test('values of the same distribution are seldom called drifted', () => {
  const drifted = Array.from({ length: 500 }, () => compareDistributions(uniform(60), development)).filter(
    (each) => each.drifted,
  );
  expect(drifted.length).toBeLessThanOrEqual(3);
});

test('values that moved, or spread, are', () => {
  const moved = compareDistributions(
    uniform(60).map((value) => value + 0.4),
    development,
  );
  expect(moved.drifted).toBe(true);
  expect(moved.distance).toBeGreaterThan(0.3);
  expect(moved.limit).toBeCloseTo(1.949 * Math.sqrt(260 / 12_000), 12);
  expect(
    compareDistributions(
      uniform(200).map((value) => 3 * (value - 0.5)),
      development,
    ).drifted,
  ).toBe(true);
});

test('values that repeat, as those of counts do, are no drift by themselves', () => {
  const counted = { ...development, percents: [25, 50, 75], quantiles: [1, 1, 2] };
  const values = Array.from({ length: 80 }, (_, i) => (i % 2 === 0 ? 1 : 2));
  expect(compareDistributions(values, counted)).toMatchObject({ distance: 0, drifted: false, mean: 1.5 });
});

test('of few values, or without a development, nothing is said', () => {
  const few = compareDistributions(uniform(fewestValues - 1), development);
  expect(few).toMatchObject({ n: fewestValues - 1, distance: null, drifted: false });
  expect(compareDistributions(uniform(50), undefined)).toMatchObject({ distance: null, developmentMean: null });
  expect(compareDistributions([], development).mean).toBeNull();
});
