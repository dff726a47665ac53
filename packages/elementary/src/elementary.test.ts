import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as elementary from './index.js';

const { acos, asin, atan2, atanh, cbrt, cos, exp, expm1, log, log10, log1p, log2, pow, sin, tanh } = elementary;

const ulp = (x: number) => Math.max(Number.MIN_VALUE, 2 ** (Math.floor(Math.log2(Math.abs(x))) - 52));
const anyNumber = fc.double({ min: -700, max: 700, noNaN: true });
const nearOne = fc.double({ min: -1.01, max: 1.01, noNaN: true });

const ofOneNumber = { acos, asin, atanh, cbrt, cos, exp, expm1, log, log10, log1p, log2, sin, tanh };

test.each(Object.keys(ofOneNumber) as (keyof typeof ofOneNumber)[])(
  '%s is within three units in the last place of what this host finds, and NaN where it is',
  (name) => {
    fc.assert(
      fc.property(name.startsWith('a') ? nearOne : anyNumber, (x) => {
        const [ours, host] = [ofOneNumber[name](x), Math[name](x)];
        if (Number.isFinite(host)) expect(Math.abs(ours - host)).toBeLessThanOrEqual(3 * ulp(host));
        else expect(ours).toBe(host);
      }),
      { numRuns: 2000 },
    );
  },
);

test('pow is within three units in the last place of what this host finds, and NaN where it is', () => {
  fc.assert(
    fc.property(fc.double({ min: -50, max: 50, noNaN: true }), fc.double({ min: -150, max: 150 }), (x, y) => {
      for (const exponent of [y, Math.round(y)]) {
        const [ours, host] = [pow(x, exponent), x ** exponent];
        if (Number.isFinite(host)) expect(Math.abs(ours - host)).toBeLessThanOrEqual(3 * ulp(host));
        else expect(ours).toBe(host);
      }
    }),
    { numRuns: 2000 },
  );
});

test('pow finds whole powers of whole numbers exactly where a double holds them', () => {
  for (let base = 2; base <= 12; base++) {
    for (let n = 0; base ** n < 2 ** 53; n++) expect(pow(base, n)).toBe(Number(BigInt(base) ** BigInt(n)));
  }
});

test('atan2 tells the four quadrants and the axes apart', () => {
  for (const y of [-2, -0, 0, 1.5]) {
    for (const x of [-3, -0, 0, 0.1]) expect(atan2(y, x)).toBeCloseTo(Math.atan2(y, x), 15);
  }
});

test('hypot is the length of a vector, large or small, and not broken by an infinite part', () => {
  expect(elementary.hypot(3, 4)).toBe(5);
  expect(elementary.hypot(3e300, -4e300)).toBe(5e300);
  expect(elementary.hypot(3e-320, 4e-320)).toBe(5e-320);
  expect(elementary.hypot()).toBe(0);
  expect(elementary.hypot(Number.NaN, 1)).toBeNaN();
  expect(elementary.hypot(Number.NaN, Number.NEGATIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true }), { maxLength: 4 }), (parts) => {
      const host = Math.hypot(...parts);
      const away = Math.abs(elementary.hypot(...parts) - host);
      if (Number.isFinite(host)) expect(away).toBeLessThanOrEqual(3 * ulp(host));
    }),
  );
});

test('the bits are those written here, on every host', () => {
  const x = 0.8;
  expect([log2(x), log(x), exp(x), sin(x), cos(x), acos(x), cbrt(x), atan2(x, 1.25)]).toEqual([
    -0.3219280948873623, -0.2231435513142097, 2.225540928492468, 0.7173560908995228, 0.6967067093471654,
    0.6435011087932843, 0.9283177667225558, 0.5693131911006619,
  ]);
});
