import { createRng } from '@radscore/core';
import { describe, expect, test } from 'vitest';
import { anyLengthTransform, inverseTransform } from './any-length.js';
import type { ComplexArray } from './fft.js';
import { gridTransform } from './fft-grid.js';

const rng = createRng(3);
const noise = (length: number): Float64Array => Float64Array.from({ length }, () => rng.normal());
const copy = ({ re, im }: ComplexArray): ComplexArray => ({ re: re.slice(), im: im.slice() });

function byDefinition({ re, im }: ComplexArray, n: number, batch: number): ComplexArray {
  const out = { re: new Float64Array(n * batch), im: new Float64Array(n * batch) };
  for (let at = 0; at < n * batch; at++) {
    for (let i = 0; i < n; i++) {
      const angle = (-2 * Math.PI * ((Math.floor(at / batch) * i) % n)) / n;
      const from = i * batch + (at % batch);
      out.re[at] += re[from] * Math.cos(angle) - im[from] * Math.sin(angle);
      out.im[at] += re[from] * Math.sin(angle) + im[from] * Math.cos(angle);
    }
  }
  return out;
}

function expectClose(found: ComplexArray, wanted: ComplexArray): void {
  for (const part of ['re', 'im'] as const) {
    found[part].forEach((value, i) => {
      expect(Math.abs(value - wanted[part][i])).toBeLessThan(1e-11);
    });
  }
}

describe.each([1, 2, 3, 4, 5, 7, 12, 31, 64, 97, 100])('the transform of length %i', (n) => {
  test.each([1, 3])('is the sum that defines it, and is undone by the inverse (%i at once)', (batch) => {
    const signal = { re: noise(n * batch), im: noise(n * batch) };
    const found = copy(signal);
    const transform = anyLengthTransform(n, batch);
    transform.forward(found);
    expectClose(found, byDefinition(signal, n, batch));
    inverseTransform(transform, found);
    expectClose(found, signal);
  });
});

test('a grid is transformed along the axes asked for: each line by its own transform', () => {
  const size = [19, 4, 5] as const;
  const grid = { re: noise(380), im: noise(380) };
  const found = copy(grid);
  gridTransform(size, [0]).forward(found);
  const row = { re: grid.re.slice(38, 57), im: grid.im.slice(38, 57) };
  expectClose({ re: found.re.slice(38, 57), im: found.im.slice(38, 57) }, byDefinition(row, 19, 1));
});

test('the whole grid at frequency zero is its sum, and the inverse brings it back', () => {
  const size = [3, 20, 7] as const;
  const grid = { re: noise(420), im: new Float64Array(420) };
  const found = copy(grid);
  const transform = gridTransform(size, [0, 1, 2]);
  transform.forward(found);
  expect(found.re[0]).toBeCloseTo(
    grid.re.reduce((a, b) => a + b),
    10,
  );
  transform.inverse(found);
  expectClose(found, grid);
});
