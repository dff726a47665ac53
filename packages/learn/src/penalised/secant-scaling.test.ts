import { expect, test } from 'vitest';
import { SecantScaling } from './secant-scaling.js';

const from = Float64Array.of(1, -2);
const to = Float64Array.of(3, -1);
/** Slopes at `from`, and after the step where the curvature is so many times the unit matrix. */
const before = Float64Array.of(4, 5);
const after = (times: number) => before.map((slope, k) => slope - times * (to[k]! - from[k]!));

function stepped(times: number, between = (_: SecantScaling) => {}): number {
  const scaling = new SecantScaling(2);
  scaling.observe(before, from, from);
  scaling.expect(2, 5);
  between(scaling);
  scaling.observe(after(times), to, from);
  return scaling.value;
}

test('is how many times the kept curvature the slopes show along a step', () => {
  expect(stepped(0.7)).toBeCloseTo(0.7, 12);
  expect(stepped(1.9)).toBeCloseTo(1.9, 12);
});

test('stays where the slopes say nonsense, or the step was not taken', () => {
  for (const times of [-1, 0.4, 3, Number.NaN]) expect(stepped(times)).toBe(1);
  expect(stepped(0.7, (scaling) => scaling.forget())).toBe(1);
  expect(stepped(0.7, (scaling) => scaling.reset())).toBe(1);
});
