import { createRng } from '@radscore/core';
import { fromRows, type Matrix } from '@radscore/stats';
import { expect, test } from 'vitest';
import { binColumns } from './bins.js';

test('few distinct values have a bin each, bounded half way between, and a value on a bound is below it', () => {
  const { bin, thresholds } = binColumns(fromRows([[1], [4], [1], [2]]), 255);
  expect([...thresholds[0]!]).toEqual([1.5, 3]);
  expect([...bin]).toEqual([0, 2, 0, 1]);
});

test('a missing value has the bin after the last', () => {
  const { bin, hasMissing } = binColumns(
    fromRows([
      [1, 5],
      [Number.NaN, 5],
      [2, 5],
    ]),
    255,
  );
  expect([...bin]).toEqual([0, 2, 1, 0, 0, 0]);
  expect([...hasMissing]).toEqual([1, 0]);
});

test('many values are shared out evenly, and rows are in order of their bins', () => {
  const rng = createRng('bins');
  const x: Matrix = { rows: 1000, cols: 1, data: Float64Array.from({ length: 1000 }, () => rng.normal()) };
  const { bin, order } = binColumns(x, 10);
  const counts = new Uint32Array(10);
  for (const b of bin) counts[b]!++;
  expect([...counts]).toEqual(new Array(10).fill(100));
  expect([...order].map((row) => bin[row]!)).toEqual([...bin].sort((a, b) => a - b));
});
