import { expect, test } from 'vitest';
import { band, curve, dot, segment, stepPoints } from './marks.js';

const plot = { x: (v: number) => v, y: (v: number) => -v, left: 0, right: 1, top: 0, bottom: 1 };

test('a missing value interrupts a line', () => {
  expect(curve(plot, [0, 1, 2, 3, 4], [0, 1, null, 3, Number.NaN], { colour: '#000' })).toContain('d="M0,0L1,-1M3,-3"');
  expect(curve(plot, [0, 1], [null, null], { colour: '#000' })).toBe('');
});

test('a band is closed, and missing where either bound is', () => {
  expect(band(plot, [0, 1, 2], [0, 1, 2], [1, 2, null], '#000')).toContain('d="M0,-1L1,-2L1,-1L0,0Z"');
  expect(band(plot, [0], [null], [1], '#000')).toBe('');
});

test('a step function keeps its level up to each step and ends where it is missing', () => {
  expect(stepPoints([1, 2], [0.5, null], [0, 1])).toEqual({ xs: [0, 1, 1, 2, 2], ys: [1, 1, 0.5, 0.5, null] });
});

test('a line or a point without a place is not drawn', () => {
  expect(segment(plot, [0, Number.NaN], [1, 1], { colour: '#000' })).toBe('');
  expect(dot(Number.NaN, 1, '#000')).toBe('');
});
