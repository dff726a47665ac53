import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { featureDensity } from './feature-density.js';
import { summariseVariable } from './feature-shift.js';

test('densities have an area of about 1 and the shape of what they are drawn from, from quantiles too', () => {
  const rng = createRng('density');
  const values = Array.from({ length: 500 }, () => rng.normal());
  const { at, development, here } = featureDensity(summariseVariable('x', values), values)!;
  const step = at[1]! - at[0]!;
  const area = (density: readonly number[]) => density.reduce((sum, value) => sum + value * step, 0);
  expect(area(here)).toBeCloseTo(1, 1);
  expect(area(development)).toBeCloseTo(1, 1);
  const middle = at.findIndex((x) => x >= 0);
  expect(Math.abs(here[middle]! - 0.4)).toBeLessThan(0.06);
  expect(Math.abs(development[middle]! - here[middle]!)).toBeLessThan(0.05);
});

test('a constant variable has none', () => {
  expect(featureDensity(summariseVariable('x', [1, 1, 1]), [2, 2, 2])).toBeUndefined();
});
