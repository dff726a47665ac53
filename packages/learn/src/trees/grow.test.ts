import { createRng } from '@radscore/core';
import type { Matrix } from '@radscore/stats';
import { describe, expect, test } from 'vitest';
import { classCriterion } from './class-criterion.js';
import { rankColumns } from './columns.js';
import { meanOfLeaves } from './forest.js';
import { ForestBuilder } from './forest-builder.js';
import { createGrower, type GrowthLimits } from './grow.js';
import { friedmanCriterion } from './mean-criterion.js';
import { pruneTree } from './prune.js';

const free: GrowthLimits = {
  maxDepth: Number.POSITIVE_INFINITY,
  minSamplesSplit: 2,
  minSamplesLeaf: 1,
  maxLeafNodes: Number.POSITIVE_INFINITY,
  minImpurityDecrease: 0,
  maxFeatures: 6,
  splitter: 'best',
};
const rng = createRng('grow');
const x: Matrix = { rows: 120, cols: 6, data: Float64Array.from({ length: 720 }, () => rng.normal()) };
const event = Float64Array.from({ length: 120 }, (_, i) => Number(x.data[i]! + x.data[120 + i]! + rng.normal() > 0));
const other = event.map((e) => 1 - e);
const rows = () => Uint32Array.from({ length: 120 }, (_, i) => i);

function grown(limits: Partial<GrowthLimits>): ForestBuilder {
  const builder = new ForestBuilder();
  const criterion = classCriterion('gini', event, other);
  createGrower(rankColumns(x), criterion, { ...free, ...limits }, builder, createRng(1)).grow(rows());
  return builder;
}

const leavesOf = ({ feature, size }: ForestBuilder) =>
  [...feature.subarray(0, size).keys()].filter((k) => feature[k] === -1);

describe.each(['best', 'random'] as const)('a tree of %s cuts', (splitter) => {
  test('without limits separates all rows', () => {
    const tree = grown({ splitter }).forest();
    expect([...meanOfLeaves(tree, x)]).toEqual([...event]);
  });

  test('has in every branch the weight of its two children', () => {
    const { feature, left, right, cover } = grown({ splitter }).forest();
    feature.forEach((f, node) => {
      if (f >= 0) expect(cover[node]).toBe(cover[left[node]!]! + cover[right[node]!]!);
    });
  });

  test('leaves the least number of rows in every leaf', () => {
    const tree = grown({ splitter, minSamplesLeaf: 9 });
    expect(leavesOf(tree).length).toBeGreaterThan(2);
    for (const leaf of leavesOf(tree)) expect(tree.cover[leaf]).toBeGreaterThanOrEqual(9);
  });

  test('keeps to the depth and to the number of leaves', () => {
    expect(leavesOf(grown({ splitter, maxDepth: 2 })).length).toBeLessThanOrEqual(4);
    expect(leavesOf(grown({ splitter, maxLeafNodes: 7 }))).toHaveLength(7);
  });
});

test('grown best-first to the end, a tree separates all rows too', () => {
  expect([...meanOfLeaves(grown({ maxLeafNodes: 1000 }).forest(), x)]).toEqual([...event]);
});

test('a column that is constant in the node does not use up the columns considered', () => {
  const constant: Matrix = { rows: 4, cols: 3, data: Float64Array.of(1, 1, 1, 1, 2, 2, 2, 2, 0, 0, 1, 1) };
  const builder = new ForestBuilder();
  const criterion = classCriterion('gini', Float64Array.of(0, 0, 1, 1), Float64Array.of(1, 1, 0, 0));
  createGrower(rankColumns(constant), criterion, { ...free, maxFeatures: 1 }, builder, createRng(3)).grow(
    Uint32Array.of(0, 1, 2, 3),
  );
  expect(builder.feature[0]).toBe(2);
  expect(builder.threshold[0]).toBe(0.5);
});

test('a cut never leaves a side whose weight is rounding only', () => {
  const line: Matrix = { rows: 4, cols: 1, data: Float64Array.of(1, 2, 3, 4) };
  const builder = new ForestBuilder();
  const criterion = classCriterion('gini', Float64Array.of(0.3, 0.6, 0, 1e-18), Float64Array.of(0, 0, 0.1, 0));
  createGrower(rankColumns(line), criterion, { ...free, maxDepth: 1 }, builder, createRng(1)).grow(
    Uint32Array.of(0, 1, 2, 3),
  );
  expect(builder.threshold[0]).toBe(2.5);
});

test('least squares: Friedman scores the difference of means, a leaf has the mean, a branch the variance', () => {
  const line: Matrix = { rows: 4, cols: 1, data: Float64Array.of(1, 2, 3, 4) };
  const builder = new ForestBuilder();
  const criterion = friedmanCriterion(new Float64Array(4).fill(1), Float64Array.of(0, 1, 10, 11));
  createGrower(rankColumns(line), criterion, { ...free, maxDepth: 1 }, builder, createRng(1)).grow(
    Uint32Array.of(0, 1, 2, 3),
  );
  expect([...builder.value.subarray(0, 3)]).toEqual([5.5, 0.5, 10.5]);
  expect(builder.impurity[0]).toBe(25.25);
  expect(builder.threshold[0]).toBe(2.5);
});

test('pruning with no price keeps every branch that helps, with any price above the whole gain only the root', () => {
  const tree = grown({});
  expect(pruneTree(tree, 0).size).toBe(tree.size);
  expect(pruneTree(tree, 1).size).toBe(1);
  const sizes = [0, 0.005, 0.01, 0.02, 0.05].map((alpha) => pruneTree(tree, alpha).size);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
});
