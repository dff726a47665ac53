import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acos, atan2, cbrt, cos, exp, log, log2, sin } from './elementary.js';

const ulp = (x: number) => Math.max(Number.MIN_VALUE, 2 ** (Math.floor(Math.log2(Math.abs(x))) - 52));
const anyNumber = fc.double({ min: -700, max: 700, noNaN: true });

const ofOneNumber = { log2, log, exp, sin, cos, acos, cbrt };

test.each(Object.keys(ofOneNumber) as (keyof typeof ofOneNumber)[])(
  '%s is within two units in the last place of what this host finds, and NaN where it is',
  (name) => {
    const numbers = name === 'acos' ? fc.double({ min: -1.01, max: 1.01, noNaN: true }) : anyNumber;
    fc.assert(
      fc.property(numbers, (x) => {
        const [ours, host] = [ofOneNumber[name](x), Math[name](x)];
        if (Number.isFinite(host)) expect(Math.abs(ours - host)).toBeLessThanOrEqual(2 * ulp(host));
        else expect(ours).toBe(host);
      }),
      { numRuns: 2000 },
    );
  },
);

test('atan2 tells the four quadrants and the axes apart', () => {
  for (const y of [-2, -0, 0, 1.5]) {
    for (const x of [-3, -0, 0, 0.1]) expect(atan2(y, x)).toBeCloseTo(Math.atan2(y, x), 15);
  }
});

test('the bits are those written here, on every host', () => {
  const x = 0.8;
  expect([log2(x), log(x), exp(x), sin(x), cos(x), acos(x), cbrt(x), atan2(x, 1.25)]).toEqual([
    -0.3219280948873623, -0.2231435513142097, 2.225540928492468, 0.7173560908995228, 0.6967067093471654,
    0.6435011087932843, 0.9283177667225558, 0.5693131911006619,
  ]);
});
