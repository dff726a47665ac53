import { createRng } from '@radscore/core';
import { fromRows, type Matrix } from '@radscore/stats';
import { expect, test } from 'vitest';
import { rankColumns } from './columns.js';
import { createNodeOrder } from './node-order.js';

test('a column is ordered by value, equal values share a rank, and both zeros are one value', () => {
  const { order, rank } = rankColumns(fromRows([[3], [-1], [0], [-0], [3], [-1e-30]]));
  expect([...rank]).toEqual([3, 0, 2, 2, 3, 1]);
  expect([...order]).toEqual([1, 5, 2, 3, 0, 4]);
});

test('values that differ beyond single precision only are equal', () => {
  expect([...rankColumns(fromRows([[1], [1 + 1e-12], [1 + 1e-6]])).rank]).toEqual([0, 0, 1]);
});

// 7 rows are inserted, 400 read off the whole order, 40 of 1000 sorted by rank.
test.each([7, 40, 400])('a node of %i among 1000 rows is put in the order of its ranks', (count) => {
  const rng = createRng(count);
  const x: Matrix = { rows: 1000, cols: 2, data: Float64Array.from({ length: 2000 }, () => rng.below(50)) };
  const columns = rankColumns(x);
  const rows = rng.shuffle(Uint32Array.from({ length: 1000 }, (_, i) => i)).slice(0, count + 5);
  const node = createNodeOrder(columns);
  node.enter(rows, 5, count + 5);
  node.sortBy(1);
  const ranks = [...rows.subarray(5)].map((row) => columns.rank[1000 + row]!).sort((a, b) => a - b);
  expect([...node.ranks.subarray(0, count)]).toEqual(ranks);
  expect([...node.rows.subarray(0, count)].map((row) => columns.rank[1000 + row]!)).toEqual(ranks);
  expect([...node.rows.subarray(0, count)].sort()).toEqual([...rows.subarray(5)].sort());
});
