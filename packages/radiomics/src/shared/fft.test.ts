import { createRng } from '@radscore/core';
import { describe, expect, test } from 'vitest';
import { type Complex, fourierTransform, nextPowerOfTwo } from './fft.js';
import { transformGrid } from './fft-grid.js';

const rng = createRng(3);
const noise = (length: number): Float64Array => Float64Array.from({ length }, () => rng.normal());

function byDefinition({ re, im }: Complex): Complex {
  const n = re.length;
  const out = { re: new Float64Array(n), im: new Float64Array(n) };
  for (let k = 0; k < n; k++) {
    for (let i = 0; i < n; i++) {
      const angle = (-2 * Math.PI * ((k * i) % n)) / n;
      out.re[k] += re[i] * Math.cos(angle) - im[i] * Math.sin(angle);
      out.im[k] += re[i] * Math.sin(angle) + im[i] * Math.cos(angle);
    }
  }
  return out;
}

function expectClose(found: Complex, wanted: Complex): void {
  for (const part of ['re', 'im'] as const) {
    found[part].forEach((value, i) => {
      expect(Math.abs(value - wanted[part][i])).toBeLessThan(1e-12 * found.re.length);
    });
  }
}

describe.each([1, 2, 3, 4, 5, 7, 12, 16, 31, 64, 97, 100])('the transform of length %i', (length) => {
  const signal = { re: noise(length), im: noise(length) };

  test('is the sum that defines it', () => {
    const found = { re: signal.re.slice(), im: signal.im.slice() };
    fourierTransform(length).forward(found);
    expectClose(found, byDefinition(signal));
  });

  test('is undone by the inverse', () => {
    const found = { re: signal.re.slice(), im: signal.im.slice() };
    const transform = fourierTransform(length);
    transform.forward(found);
    transform.inverse(found);
    expectClose(found, signal);
  });
});

test('a length that is no positive integer is refused', () => {
  for (const length of [0, -2, 1.5, Number.NaN]) expect(() => fourierTransform(length)).toThrow(RangeError);
});

test('nextPowerOfTwo(n) is at least n', () => {
  expect([1, 2, 3, 8, 9].map(nextPowerOfTwo)).toEqual([1, 2, 4, 8, 16]);
});

test('a grid is transformed along each axis asked for, and back', () => {
  const size = [3, 4, 5] as const;
  const grid = { re: noise(60), im: new Float64Array(60) };
  const found = { re: grid.re.slice(), im: grid.im.slice() };
  transformGrid(found, size, [0, 1, 2], 'forward');
  const sum = grid.re.reduce((a, b) => a + b);
  expect(found.re[0]).toBeCloseTo(sum, 12);
  transformGrid(found, size, [0, 1, 2], 'inverse');
  expectClose(found, grid);
});
