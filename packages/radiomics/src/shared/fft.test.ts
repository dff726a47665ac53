import { expect, test } from 'vitest';
import { fastLength, fourierTransform } from './fft.js';

const wave = (n: number, seed: number) => Float64Array.from({ length: n }, (_, k) => Math.sin(seed * k * k + k));

test.each([1, 2, 3, 4, 5, 6, 8, 15, 16, 30, 60, 100])('a transform of length %i is the sum it is defined as', (n) => {
  const batch = 3;
  const data = { re: wave(n * batch, 0.7), im: wave(n * batch, 0.3) };
  const given = { re: data.re.slice(), im: data.im.slice() };
  fourierTransform(n, batch).forward(data);
  for (let signal = 0; signal < batch; signal++) {
    for (let k = 0; k < n; k++) {
      let [re, im] = [0, 0];
      for (let j = 0; j < n; j++) {
        const angle = (-2 * Math.PI * j * k) / n;
        const at = j * batch + signal;
        re += given.re[at] * Math.cos(angle) - given.im[at] * Math.sin(angle);
        im += given.re[at] * Math.sin(angle) + given.im[at] * Math.cos(angle);
      }
      expect(Math.abs(data.re[k * batch + signal] - re)).toBeLessThan(1e-11);
      expect(Math.abs(data.im[k * batch + signal] - im)).toBeLessThan(1e-11);
    }
  }
});

test('the next fast length has no prime factor above 5; other lengths are refused', () => {
  expect([1, 7, 11, 199, 200, 201, 257].map(fastLength)).toEqual([1, 8, 12, 200, 200, 216, 270]);
  expect(() => fourierTransform(7)).toThrowError(RangeError);
});
