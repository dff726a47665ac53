import { readFileSync } from 'node:fs';
import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { pseudoRisk } from '../survival/pseudo-risk.js';
import { slopeAtHorizon } from './slope-at-horizon.js';

const file = new URL('../../../../fixtures/pseudo/slope-at-horizon.json', import.meta.url);
const r = JSON.parse(readFileSync(file, 'utf8'));

test('pseudo-observations are those of leaving each patient out of the curve of R, with ties and censoring', () => {
  const found = pseudoRisk(r.time, r.event, r.horizon);
  for (const [i, value] of found.entries()) expect(value).toBeCloseTo(r.pseudo[i], 11);
});

test('slope, intercept and sandwich error are those of R', () => {
  const found = slopeAtHorizon(r.risk, r.time, r.event, r.horizon);
  expect(found.value).toBeCloseTo(r.slope, 6);
  expect(found.intercept).toBeCloseTo(r.intercept, 6);
  expect(found.standardError).toBeCloseTo(r.standardError, 6);
});

test('risks that are twice too extreme have a slope of one half', () => {
  const rng = createRng('slope at horizon');
  const lp = Array.from({ length: 4000 }, () => 0.6 * rng.normal());
  const time = lp.map((value) => -Math.log(1 - rng.uniform()) / (0.3 * Math.exp(value)));
  const seen = time.map((t) => [t, 3 * rng.uniform()] as const);
  const risk = lp.map((value) => 1 - Math.exp(-0.1 * Math.exp(2 * value)));
  const { value, standardError } = slopeAtHorizon(
    risk,
    seen.map(([t, c]) => Math.min(t, c)),
    seen.map(([t, c]) => Number(t <= c)),
    1,
  );
  expect(Math.abs(value - 0.5)).toBeLessThan(3 * standardError);
});

test('a risk of 1 has no place on the scale and is refused', () => {
  expect(() => slopeAtHorizon([0.2, 1, 0.4], [1, 2, 3], [1, 1, 0], 2)).toThrow(
    expect.objectContaining({ code: 'RAD-PARAMETER-INVALID' }),
  );
});
