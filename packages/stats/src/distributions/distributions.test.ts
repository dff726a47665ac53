import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { betaCdf, betaQuantile, betaSf } from './beta.js';
import { binomialCdf, binomialQuantile, binomialSf } from './binomial.js';
import { chiSquareCdf, chiSquareQuantile, chiSquareSf, chiSquareUpperQuantile } from './chi-square.js';
import { fCdf, fQuantile, fSf } from './fisher-f.js';
import { gammaCdf, gammaQuantile, gammaSf } from './gamma.js';
import { discreteCdf, discreteQuantile, discreteSf, hypergeometric } from './hypergeometric.js';
import { normalCdf, normalQuantile, normalSf, normalUpperQuantile, twoSidedNormal } from './normal.js';
import { tCdf, tQuantile, tSf, twoSidedT } from './student-t.js';

type Row = { d: string; x: number; args: number[]; cdf: number; sf: number };
const url = new URL('../../../../fixtures/mpmath/distributions.json', import.meta.url);
const { rows } = JSON.parse(readFileSync(url, 'utf8')) as { rows: Row[] };

type Tail = (x: number, ...args: number[]) => number;
const tails: Record<string, { cdf: Tail; sf: Tail }> = {
  normal: { cdf: normalCdf, sf: normalSf },
  t: { cdf: (x, df) => tCdf(x, df!), sf: (x, df) => tSf(x, df!) },
  chi2: { cdf: (x, df) => chiSquareCdf(x, df!), sf: (x, df) => chiSquareSf(x, df!) },
  f: { cdf: (x, a, b) => fCdf(x, a!, b!), sf: (x, a, b) => fSf(x, a!, b!) },
  beta: { cdf: (x, a, b) => betaCdf(x, a!, b!), sf: (x, a, b) => betaSf(x, a!, b!) },
  binomial: { cdf: (k, n, p) => binomialCdf(k, n!, p!), sf: (k, n, p) => binomialSf(k, n!, p!) },
  hypergeometric: {
    cdf: (k, w, b, n) => discreteCdf(hypergeometric(w!, b!, n!), k),
    sf: (k, w, b, n) => discreteSf(hypergeometric(w!, b!, n!), k),
  },
};

for (const [name, { cdf, sf }] of Object.entries(tails)) {
  test(`both tails of ${name} equal the 60-digit values to relative 1e-12`, () => {
    const own = rows.filter((row) => row.d === name);
    expect(own.length).toBeGreaterThan(10);
    for (const row of own) {
      const label = `${name}(${row.x}; ${row.args})`;
      expect(relativeError(cdf(row.x, ...row.args), row.cdf), `cdf ${label}`).toBeLessThan(1e-12);
      expect(relativeError(sf(row.x, ...row.args), row.sf), `sf ${label}`).toBeLessThan(1e-12);
    }
  });
}

test('a quantile is the inverse of its cdf, out to the far tail', () => {
  for (const p of [1e-300, 1e-12, 0.025, 0.3, 0.5, 0.9, 0.975]) {
    expect(relativeError(normalCdf(normalQuantile(p)), p)).toBeLessThan(1e-12);
    expect(relativeError(gammaCdf(gammaQuantile(p, 2.5, 3), 2.5, 3), p)).toBeLessThan(1e-10);
    expect(relativeError(chiSquareCdf(chiSquareQuantile(p, 4), 4), p)).toBeLessThan(1e-10);
    if (p < 1e-200) continue;
    expect(relativeError(tCdf(tQuantile(p, 7.3), 7.3), p)).toBeLessThan(1e-10);
    expect(relativeError(fCdf(fQuantile(p, 5, 18), 5, 18), p)).toBeLessThan(1e-10);
    expect(relativeError(betaCdf(betaQuantile(p, 8, 2.5), 8, 2.5), p)).toBeLessThan(1e-10);
  }
  expect(relativeError(normalSf(normalUpperQuantile(1e-40)), 1e-40)).toBeLessThan(1e-12);
  expect(relativeError(chiSquareSf(chiSquareUpperQuantile(1e-40, 3), 3), 1e-40)).toBeLessThan(1e-10);
});

test('the familiar quantiles: z .975 = 1.959963984540054, t(10) .975 = 2.228138851986275, chi-square(1) .95 = 3.841458820694124', () => {
  expect(relativeError(normalQuantile(0.975), 1.959963984540054)).toBeLessThan(1e-14);
  expect(relativeError(tQuantile(0.975, 10), 2.228138851986275)).toBeLessThan(1e-13);
  expect(relativeError(chiSquareQuantile(0.95, 1), 3.841458820694124)).toBeLessThan(1e-13);
});

test('a discrete quantile is the smallest value whose cdf reaches p', () => {
  for (let k = 0; k <= 12; k++) expect(binomialQuantile(binomialCdf(k, 12, 0.4), 12, 0.4)).toBe(k);
  const urn = hypergeometric(7, 4, 4);
  for (let k = 0; k <= 4; k++) expect(discreteQuantile(urn, discreteCdf(urn, k))).toBe(k);
});

test('a noncentral hypergeometric distribution weighs each white ball by the odds ratio', () => {
  // Urn of 2 white and 1 black, 2 drawn, odds ratio 3: weights C(2,1)C(1,1)3 = 6 and C(2,2)C(1,0)9 = 9.
  const { low, probabilities } = hypergeometric(2, 1, 2, 3);
  expect(low).toBe(1);
  expect(probabilities[0]).toBeCloseTo(6 / 15, 15);
  expect(hypergeometric(3, 3, 3, 0).probabilities[0]).toBe(1);
  expect(hypergeometric(3, 3, 3, Number.POSITIVE_INFINITY).probabilities[3]).toBe(1);
});

test('the ends of each support and infinite arguments have their limits', () => {
  expect([normalCdf(-Infinity), normalSf(Infinity), normalQuantile(0), normalQuantile(1)]).toEqual([
    0,
    0,
    -Infinity,
    Infinity,
  ]);
  expect([tCdf(-Infinity, 3), tQuantile(0, 3), tQuantile(1, 3), tQuantile(0.5, 3)]).toEqual([
    0,
    -Infinity,
    Infinity,
    0,
  ]);
  expect(tSf(1.5, Number.POSITIVE_INFINITY)).toBe(normalSf(1.5));
  expect([chiSquareCdf(-1, 2), chiSquareSf(0, 2), chiSquareSf(Infinity, 2)]).toEqual([0, 1, 0]);
  expect([fCdf(-1, 2, 2), fSf(Infinity, 2, 2), fQuantile(0, 2, 2), fQuantile(1, 2, 2)]).toEqual([0, 0, 0, Infinity]);
  expect([betaCdf(-1, 2, 2), betaCdf(2, 2, 2), betaQuantile(0, 2, 2), betaQuantile(1, 2, 2)]).toEqual([0, 1, 0, 1]);
  expect([binomialCdf(-1, 5, 0.3), binomialCdf(5, 5, 0.3), binomialSf(-1, 5, 0.3), binomialSf(5, 5, 0.3)]).toEqual([
    0, 1, 1, 0,
  ]);
  expect([twoSidedNormal(0), twoSidedT(0, 4)]).toEqual([1, 1]);
});

test('NaN and invalid parameters give NaN, never an exception', () => {
  const invalid = [
    ...[normalCdf(NaN), normalQuantile(1.1), normalQuantile(NaN), tSf(1, 0), tSf(NaN, 2), tQuantile(-0.1, 2)],
    ...[
      gammaCdf(1, -1),
      gammaSf(NaN, 1),
      gammaQuantile(0.5, 1, 0),
      chiSquareSf(1, 0),
      fSf(1, 0, 1),
      fQuantile(2, 1, 1),
    ],
    ...[
      betaSf(0.5, 0, 1),
      betaQuantile(NaN, 1, 1),
      binomialCdf(1, 2.5, 0.5),
      binomialSf(1, 2, 1.5),
      binomialQuantile(2, 3, 0.5),
    ],
    ...[discreteQuantile(hypergeometric(1, 1, 5), 0.5), discreteQuantile(hypergeometric(1, 1, 1), 2)],
  ];
  for (const value of invalid) expect(value).toBeNaN();
});

function relativeError(actual: number, expected: number): number {
  return actual === expected ? 0 : Math.abs(actual - expected) / Math.abs(expected);
}
