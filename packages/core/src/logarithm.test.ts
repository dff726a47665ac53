import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logarithm } from './logarithm.js';

const ulp = (x: number) => Math.max(2 ** -1074, 2 ** (Math.floor(Math.log2(Math.abs(x))) - 52));
const within = (x: number) => Math.abs(logarithm(x) - Math.log(x)) <= 2 * ulp(Math.log(x));

test('every positive number has its logarithm to two units in the last place of what this engine finds', () => {
  fc.assert(fc.property(fc.double({ min: Number.MIN_VALUE, max: 1e308, noNaN: true }), within), { numRuns: 20_000 });
  fc.assert(fc.property(fc.double({ min: 0.5, max: 2, noNaN: true }), within), { numRuns: 20_000 });
});

test('0, infinity and what has no logarithm are as in Math', () => {
  expect([0, Number.POSITIVE_INFINITY, -1, Number.NaN, 1].map(logarithm)).toEqual([
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NaN,
    Number.NaN,
    0,
  ]);
});

test('the bits are those written here, in every engine', () => {
  expect([0.3, 0.8, 1.0000001, 3, 1e300, 5e-324].map(logarithm)).toEqual([
    -1.2039728043259361, -0.2231435513142097, 9.999999505838704e-8, 1.0986122886681096, 690.7755278982137,
    -744.4400719213812,
  ]);
});
