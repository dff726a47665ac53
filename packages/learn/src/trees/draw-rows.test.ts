import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { drawRows } from './draw-rows.js';

const own = Float64Array.of(2, 0, 1, 3, 0, 1);

test('half of the rows that weigh something keep their weight, the others none', () => {
  const weight = new Float64Array(6);
  drawRows(own, weight, 0.5, createRng('draw'));
  expect(weight.filter((w) => w > 0)).toHaveLength(2);
  expect([...weight].every((w, i) => w === 0 || w === own[i])).toBe(true);
});

test('the smallest share still leaves one row, and the whole leaves all', () => {
  const weight = new Float64Array(6);
  drawRows(own, weight, 0.001, createRng('draw'));
  expect(weight.filter((w) => w > 0)).toHaveLength(1);
  drawRows(own, weight, 1, createRng('draw'));
  expect(weight).toEqual(own);
});

test('the same seed draws the same rows', () => {
  const [one, other] = [new Float64Array(6), new Float64Array(6)];
  drawRows(own, one, 0.5, createRng('draw'));
  drawRows(own, other, 0.5, createRng('draw'));
  expect(one).toEqual(other);
});
