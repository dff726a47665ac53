import { createRng } from '@radscore/core';
import { column, type Matrix, mean, takeColumns, takeRows, variance, zeros } from '@radscore/stats';
import { describe, expect, test } from 'vitest';
import { parseParameters } from '../contract/parameters.js';
import { combat } from './combat.js';
import { nonParametricPosterior, parametricPosterior } from './combat-bayes.js';

const code = (name: string) => expect.objectContaining({ code: name });
const sites = ['a', 'b', 'c'];
const rng = createRng('combat');
/** 90 rows of 3 sites, 8 columns; site b is shifted by 3 and c twice as wide; column 8 is a covariate that columns depend on. */
const batch = Array.from({ length: 90 }, (_, i) => sites[i % 3]!);
const names = [...Array.from({ length: 8 }, (_, j) => `f${j}`), 'age'];
const x = zeros(90, 9);
for (let i = 0; i < 90; i++) {
  const age = 60 + 10 * rng.normal() + (batch[i] === 'b' ? 5 : 0);
  x.data[i + 90 * 8] = age;
  for (let j = 0; j < 8; j++) {
    const noise = rng.normal() * (batch[i] === 'c' ? 2 : 1);
    x.data[i + 90 * j] = 10 * j + 0.2 * age + noise + (batch[i] === 'b' ? 3 : 0);
  }
}
const fit = (parameters: object, table: Matrix = x, of: readonly string[] = batch) => {
  const state = combat.fit(table, undefined, parseParameters(combat, parameters), { rng, batch: of, names });
  return (rows: Matrix = table, own: readonly string[] = of) => combat.transform(state, rows, { batch: own });
};
const ofSite = (table: Matrix, j: number, site: string) => column(table, j).filter((_, i) => batch[i] === site);

test('without Bayes, means and variances of all sites agree afterwards, and the grand mean stays', () => {
  const out = fit({ bayes: 'none' })();
  for (let j = 0; j < 9; j++) {
    const means = sites.map((site) => mean(ofSite(out, j, site)));
    const variances = sites.map((site) => variance(ofSite(out, j, site)));
    for (const value of means) expect(value).toBeCloseTo(means[0]!, 9);
    for (const value of variances) expect(value / variances[0]!).toBeCloseTo(1, 9);
    expect(mean(column(out, j))).toBeCloseTo(mean(column(x, j)), 9);
  }
});

test('with mean only, spreads are left as they are', () => {
  const out = fit({ bayes: 'none', meanOnly: true })();
  for (const site of sites) expect(variance(ofSite(out, 2, site))).toBeCloseTo(variance(ofSite(x, 2, site)), 9);
});

test('covariates keep their effect and pass through unchanged', () => {
  const out = fit({ bayes: 'parametric', covariates: ['age'] })();
  expect(column(out, 8)).toEqual(column(x, 8));
  // Site b is 5 years older: 0.2 x 5 = 1 of its shift is age and stays.
  const gap = mean(ofSite(out, 3, 'b')) - mean(ofSite(out, 3, 'a'));
  const ageGap = mean(ofSite(x, 8, 'b')) - mean(ofSite(x, 8, 'a'));
  expect(Math.abs(gap - 0.2 * ageGap)).toBeLessThan(0.35);
});

test.each(['parametric', 'non-parametric'])('%s Bayes takes most of the site effect out', (bayes) => {
  const out = fit({ bayes, covariates: ['age'] })();
  const between = (table: Matrix) => Math.abs(mean(ofSite(table, 0, 'b')) - mean(ofSite(table, 0, 'a')));
  expect(between(out)).toBeLessThan(0.5 * between(x));
  const ratio = variance(ofSite(out, 0, 'c')) / variance(ofSite(out, 0, 'a'));
  expect(ratio).toBeLessThan(1.6);
});

describe('the empirical Bayes estimates', () => {
  const draws = Array.from({ length: 12 }, (_, k) => Float64Array.from({ length: 10 }, () => k / 10 + rng.normal()));
  const shift = draws.map((values) => mean(values));
  const spread = draws.map((values) => variance(values));

  test('solve the equations of Johnson, Li and Rabinovic (parametric)', () => {
    const found = parametricPosterior(draws, shift, spread, false);
    const [m, s2, tau2, centre] = [mean(spread), variance(spread), variance(shift), mean(shift)];
    const [a, b] = [m ** 2 / s2 + 2, m ** 3 / s2 + m];
    draws.forEach((values, k) => {
      const [g, d] = [found.shift[k]!, found.spread[k]! ** 2];
      expect(g).toBeCloseTo((10 * tau2 * shift[k]! + d * centre) / (10 * tau2 + d), 9);
      const squares = values.reduce((sum, value) => sum + (value - g) ** 2, 0);
      expect(d).toBeCloseTo((b + squares / 2) / (5 + a - 1), 8);
    });
  });

  test('are draws of the other columns weighted by likelihood (non-parametric)', () => {
    const found = nonParametricPosterior(draws, shift, spread);
    const likelihood = draws.map((_, g) =>
      g === 4
        ? 0
        : draws[4]!.reduce(
            (p, v) => (p * Math.exp(-((v - shift[g]!) ** 2) / (2 * spread[g]!))) / Math.sqrt(2 * Math.PI * spread[g]!),
            1,
          ),
    );
    const total = likelihood.reduce((sum, p) => sum + p, 0);
    expect(found.shift[4]).toBeCloseTo(likelihood.reduce((sum, p, g) => sum + p * shift[g]!, 0) / total, 10);
    expect(found.spread[4]! ** 2).toBeCloseTo(likelihood.reduce((sum, p, g) => sum + p * spread[g]!, 0) / total, 10);
  });

  test('lie between the plain estimate and the mean over columns', () => {
    const found = parametricPosterior(draws, shift, spread, false);
    const centre = mean(shift);
    found.shift.forEach((value, k) => {
      expect(Math.abs(value - centre)).toBeLessThanOrEqual(Math.abs(shift[k]! - centre));
    });
  });
});

test('new rows of a known site are corrected with what training found there, each on its own', () => {
  const apply = fit({});
  const all = apply();
  const one: Matrix = { rows: 1, cols: 9, data: Float64Array.from({ length: 9 }, (_, j) => x.data[4 + 90 * j]!) };
  expect([...apply(one, [batch[4]!]).data]).toEqual(Array.from({ length: 9 }, (_, j) => all.data[4 + 90 * j]));
});

/** 25 rows of a fourth site, shifted by -4 and half as wide. */
const fourth = zeros(25, 9);
for (let i = 0; i < 25; i++) {
  const age = 60 + 10 * rng.normal();
  fourth.data[i + 25 * 8] = age;
  for (let j = 0; j < 8; j++) fourth.data[i + 25 * j] = 10 * j + 0.2 * age + 0.5 * rng.normal() - 4;
}

test('a site without training rows is adjusted to the training reference by its own rows, whichever columns are kept', () => {
  const state = combat.fit(x, undefined, parseParameters(combat, {}), { rng, batch, names });
  const own = new Array<string>(25).fill('d');
  const out = combat.transform(state, fourth, { batch: own });
  for (let j = 0; j < 8; j++) {
    expect(mean(column(out, j))).toBeCloseTo(state.grandMean[j]!, 9);
    expect(variance(column(out, j)) / state.deviation[j]! ** 2).toBeCloseTo(1, 9);
  }
  expect(combat.unseenSites!(state, [...own, 'a'])).toEqual(['d']);
  expect(combat.unseenSites!(state, batch)).toEqual([]);
  const { state: part, inputs } = combat.restrict!(state, [2, 5]);
  const kept = combat.transform(part, takeColumns(fourth, inputs), { batch: own });
  expect([...kept.data]).toEqual([...column(out, 2), ...column(out, 5)]);
});

test('rows of known sites beside those of a new one are corrected as they are alone', () => {
  const apply = fit({});
  const rows = zeros(115, 9);
  for (let j = 0; j < 9; j++) column(rows, j).set([...column(x, j), ...column(fourth, j)]);
  const out = apply(rows, [...batch, ...new Array<string>(25).fill('d')]);
  expect([...column(out, 3).slice(0, 90)]).toEqual([...column(apply(), 3)]);
});

test('with fewer than 20 rows, or one patient, a new site is refused by a code', () => {
  const state = combat.fit(x, undefined, parseParameters(combat, {}), { rng, batch, names });
  for (const rows of [1, 19]) {
    const few = takeRows(
      fourth,
      Array.from({ length: rows }, (_, i) => i),
    );
    expect(() => combat.transform(state, few, { batch: new Array<string>(rows).fill('d') })).toThrow(
      expect.objectContaining({ code: 'RAD-LEARN-UNSEEN-TOO-FEW', values: { batch: 'd', rows, needed: 20 } }),
    );
  }
});

test('a reference site stays as it is, and the others get its mean and spread', () => {
  const out = fit({ bayes: 'none', reference: 'a' })();
  for (let j = 0; j < 8; j++) {
    ofSite(out, j, 'a').forEach((value, i) => void expect(value).toBeCloseTo(ofSite(x, j, 'a')[i]!, 9));
    for (const site of ['b', 'c']) {
      expect(mean(ofSite(out, j, site))).toBeCloseTo(mean(ofSite(x, j, 'a')), 9);
      // Standardised by the spread of the reference with divisor n, as neuroCombat; corrected to 1 with divisor n - 1.
      expect(variance(ofSite(out, j, site)) / variance(ofSite(x, j, 'a'))).toBeCloseTo(29 / 30, 9);
    }
  }
  expect(() => fit({ reference: 'z' })).toThrow(code('RAD-LEARN-UNSEEN-BATCH'));
});

test('a site without training rows may be an error, or left as an average site', () => {
  const one: Matrix = { rows: 1, cols: 9, data: Float64Array.from({ length: 9 }, (_, j) => j) };
  expect(() => fit({ unseen: 'error' })(one, ['d'])).toThrow(
    expect.objectContaining({ code: 'RAD-LEARN-UNSEEN-BATCH', values: { batch: 'd', known: 'a, b, c' } }),
  );
  expect(fit({ unseen: 'reference' })(one, ['d']).data).toEqual(one.data);
});

test('a constant column is left alone, and a single column or site is harmonised without Bayes', () => {
  const constant: Matrix = { ...x, data: x.data.map((value, k) => (k < 90 ? 5 : value)) };
  expect(new Set(column(fit({}, constant)(), 0))).toEqual(new Set([5]));
  const single: Matrix = { rows: 90, cols: 1, data: column(x, 0).slice() };
  const out = combat.transform(combat.fit(single, undefined, parseParameters(combat, {}), { rng, batch }), single, {
    batch,
  });
  expect(mean(ofSite(out, 0, 'a'))).toBeCloseTo(mean(ofSite(out, 0, 'b')), 9);
  const alone = batch.map(() => 'a');
  expect(mean(column(fit({}, x, alone)(), 0))).toBeCloseTo(mean(column(x, 0)), 1);
});

test('no sites, a site of one row, a covariate that is the site, and missing values are refused', () => {
  expect(() => combat.fit(x, undefined, parseParameters(combat, {}), { rng })).toThrow(code('RAD-LEARN-NO-CONTEXT'));
  const lonely = batch.map((site, i) => (i === 0 ? 'z' : site));
  expect(() => fit({}, x, lonely)).toThrow(code('RAD-LEARN-TOO-FEW'));
  expect(() => fit({ meanOnly: true }, x, lonely)).not.toThrow();
  const same: Matrix = { ...x, data: x.data.map((value, k) => (k >= 720 ? sites.indexOf(batch[k - 720]!) : value)) };
  expect(() => fit({ covariates: ['age'] }, same)).toThrow(code('RAD-LEARN-CONFOUNDED'));
  expect(() => fit({ covariates: ['sex'] })).toThrow(code('RAD-LEARN-NO-COLUMN'));
  expect(() => fit({}, { ...x, data: x.data.map((value, k) => (k === 3 ? Number.NaN : value)) })).toThrow(
    code('RAD-LEARN-MISSING'),
  );
});
