import { createRng } from '@radscore/core';
import { column, type Matrix, zeros } from '@radscore/stats';
import { expect, test } from 'vitest';
import { parseParameters } from '../contract/parameters.js';
import { classifierByName } from './index.js';

const rng = createRng('boosting');
const rows = 60;
const x = zeros(rows, 6);
x.data.forEach((_, i) => {
  x.data[i] = rng.normal();
});
// Mostly noise, so that trees of three levels have pure leaves of rows that later trees get wrong.
const event = Uint8Array.from({ length: rows }, (_, i) => Number(column(x, 0)[i]! + 2 * rng.normal() > 0));
const tree = classifierByName('decision-tree');
const depth = { maxDepth: 3 };
const base = parseParameters(tree, depth);

/** SAMME.R as `_boost_real` of scikit-learn 1.2 writes it, with the floor on weights that each round begins with. */
function plain(table: Matrix, members: number, floor: number): Float64Array {
  const decision = new Float64Array(rows);
  const own = createRng(1);
  let weight = new Float64Array(rows).fill(1 / rows);
  for (let m = 0; m < members; m++) {
    weight = weight.map((w) => Math.max(w, floor));
    const state = tree.fit(table, { kind: 'binary', event }, base, { rng: own, weights: weight });
    const odds = Array.from(tree.predictProba(state, table), (p) => {
      const [yes, no] = [Math.max(p, Number.EPSILON), Math.max(1 - p, Number.EPSILON)];
      return Math.log(yes) - Math.log(no);
    });
    odds.forEach((value, i) => {
      decision[i]! += value / members;
    });
    weight = weight.map((w, i) => w * Math.exp(-0.5 * (event[i] === 1 ? 1 : -1) * odds[i]!));
    const sum = weight.reduce((a, b) => a + b, 0);
    weight = weight.map((w) => w / sum);
  }
  return decision;
}

const adaboost = classifierByName('adaboost');
const parameters = parseParameters(adaboost, { base: { name: 'decision-tree', parameters: depth } });

test('row weights never fall below 2.2e-16, so that no row is forgotten', () => {
  const outcome = { kind: 'binary', event } as const;
  const state = adaboost.fit(x, outcome, parameters, { rng: createRng(1) });
  const found = adaboost.decision!(state, x);
  const away = (expected: Float64Array) => Math.max(...found.map((value, i) => Math.abs(value - expected[i]!)));
  expect(away(plain(x, 50, Number.EPSILON))).toBeLessThan(1e-9);
  expect(away(plain(x, 50, 0))).toBeGreaterThan(0.01);
});

test('a row whose weight is 0 at the start keeps it', () => {
  const fitOn = (table: Matrix, own: Uint8Array, weights?: Float64Array) => {
    const more = weights ? { rng: createRng(1), weights } : { rng: createRng(1) };
    return adaboost.decision!(adaboost.fit(table, { kind: 'binary', event: own }, parameters, more), x);
  };
  const weights = Float64Array.from(event, (_, i) => Number(i >= 10));
  const turned = event.map((e, i) => (i < 10 ? 1 - e : e));
  expect(fitOn(x, turned, weights)).toEqual(fitOn(x, event, weights));
});
