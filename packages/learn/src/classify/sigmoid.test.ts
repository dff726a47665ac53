import { expect, test } from 'vitest';
import { applySigmoid, fitSigmoid, softplus } from './sigmoid.js';

test('softplus does not overflow', () => {
  expect([softplus(1000), softplus(-1000), softplus(0)]).toEqual([1000, 0, Math.log(2)]);
});

test('uninformative decision values give the smoothed share of events', () => {
  const sigmoid = fitSigmoid([1, 1, 1, 1], [1, 0, 0, 0]);
  // Platt's targets: 2/3 for the event, 1/5 for each of the others.
  expect(applySigmoid(sigmoid, 1)).toBeCloseTo((2 / 3 + 3 / 5) / 4, 6);
});

test('perfect separation stays finite: the targets keep from 0 and 1', () => {
  const sigmoid = fitSigmoid([-2, -1, 1, 2], [0, 0, 1, 1]);
  expect(sigmoid.slope).toBeLessThan(0);
  expect(applySigmoid(sigmoid, 2)).toBeLessThan(0.9);
});

test('a weight of 2 is a row that is there twice', () => {
  const twice = fitSigmoid([0.3, -1, 0.3, 2, -2], [1, 0, 1, 1, 0]);
  const weighted = fitSigmoid([0.3, -1, 2, -2], [1, 0, 1, 0], [2, 1, 1, 1]);
  expect(weighted.slope).toBeCloseTo(twice.slope, 12);
  expect(weighted.offset).toBeCloseTo(twice.offset, 12);
});
