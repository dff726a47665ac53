import { expect, test } from 'vitest';
import { extentOf, niceDomain, spaced, ticksOf } from './plot.js';

test('the ticks of a linear axis have the same number of decimals', () => {
  const labels = (domain: [number, number]) => ticksOf({ domain, label: '' }).map(({ label }) => label);
  expect(labels([0, 1])).toEqual(['0.0', '0.2', '0.4', '0.6', '0.8', '1.0']);
  expect(labels([1, 1.3])).toEqual(['1.00', '1.05', '1.10', '1.15', '1.20', '1.25', '1.30']);
  expect(labels([-50, 150])).toEqual(['−50', '0', '50', '100', '150']);
});

test('the ticks of a logarithmic axis are 1, 2, 5, or powers of ten over many decades', () => {
  const labels = (domain: [number, number]) => ticksOf({ domain, label: '', scale: 'log' }).map(({ label }) => label);
  expect(labels([0.1, 4])).toEqual(['0.1', '0.2', '0.5', '1', '2']);
  expect(labels([1e-5, 1])).toEqual(['1e−5', '1e−4', '0.001', '0.01', '0.1', '1']);
  expect(labels([0.6, 3.4])).toEqual(['0.7', '1', '1.5', '2', '3']);
  expect(labels([1.1, 1.3]).length).toBeGreaterThan(1);
});

test('labels without room are left out', () => {
  const ticks = [0, 1, 2, 3].map((at) => ({ at, label: '1000' }));
  expect(spaced(ticks, (at) => 15 * at).map(({ at }) => at)).toEqual([0, 2]);
  expect(spaced(ticks, (at) => 100 - 15 * at).map(({ at }) => at)).toEqual([3, 1]);
});

test('an extent ignores what is missing, and is never empty', () => {
  expect(extentOf([1, null, 3], [Number.NaN, -2])).toEqual([-2, 3]);
  expect(extentOf([])).toEqual([0, 1]);
  expect(extentOf([0])).toEqual([-0.5, 0.5]);
  expect(extentOf([5])).toEqual([4.5, 5.5]);
  expect(niceDomain([0.03, 0.97])).toEqual([0, 1]);
});
