import { createRng } from '@radscore/core';
import { describe, expect, test } from 'vitest';
import { hosmerLemeshow } from '../calibration/hosmer-lemeshow.js';
import { auc } from './auc.js';
import { aucInterval, certainInterval, exactBinomialAuc } from './auc-interval.js';
import { delong } from './delong.js';

const rng = createRng('auc interval');
const patients = (n: number, distance: number) => {
  const event = Array.from({ length: n }, (_, i) => Number(i % 3 === 0));
  return { event, score: event.map((e) => rng.normal() + distance * e) };
};

describe('by default', () => {
  test('it is DeLong’s, in the middle and of 50 patients or more', () => {
    const { score, event } = patients(120, 1);
    const found = aucInterval(score, event);
    expect(found).toMatchObject({ method: 'delong', auc: auc(score, event), ci: delong(score, event).ci });
  });

  test('of few patients, or far out, it is symmetric in the logit and stays inside (0, 1)', () => {
    for (const { score, event } of [patients(30, 1), patients(200, 3)]) {
      const { auc: area, ci, standardError, method } = aucInterval(score, event);
      expect(method).toBe('delong-logit');
      const logit = (p: number) => Math.log(p / (1 - p));
      expect(logit(ci![1]) - logit(area)).toBeCloseTo(logit(area) - logit(ci![0]), 10);
      expect(logit(ci![1]) - logit(area)).toBeCloseTo((1.959963984540054 * standardError!) / (area * (1 - area)), 10);
      expect(ci![1]).toBeLessThan(1);
    }
  });

  test('of 5 events and 5 others separated without error it is Clopper and Pearson’s of 5 of 5: 0.48 to 1', () => {
    const event = [1, 1, 1, 1, 1, 0, 0, 0, 0, 0];
    const found = aucInterval([9, 8, 7, 6, 5, 4, 3, 2, 1, 0], event);
    expect(found).toMatchObject({ auc: 1, method: 'certain' });
    expect(found.ci![0]).toBeCloseTo(0.025 ** (1 / 5), 12);
    expect(found.ci![1]).toBe(1);
    expect(aucInterval([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], event).ci![1]).toBeCloseTo(1 - 0.025 ** (1 / 5), 12);
    expect(certainInterval(1, 3, 100)[0]).toBeCloseTo(0.025 ** (1 / 3), 12);
  });

  test('scores that are all the same have none', () => {
    expect(aucInterval([1, 1, 1], [1, 0, 1])).toEqual({ auc: 0.5, method: 'constant' });
  });
});

test('a bootstrap interval is asked for with a generator', () => {
  const { score, event } = patients(60, 1);
  const found = aucInterval(score, event, { method: 'bootstrap', rng: createRng(1), replicates: 500 });
  expect(found.method).toBe('bootstrap');
  expect(found.ci![0]).toBeLessThan(found.auc);
});

// A published study of 148 and 53 patients: AUC with its 95% interval, all with three decimals.
const published: Record<148 | 53, [number, number, number][]> = {
  148: [
    [0.844, 0.776, 0.899],
    [0.86, 0.793, 0.911],
    [0.872, 0.807, 0.921],
    [0.861, 0.795, 0.912],
    [0.898, 0.837, 0.941],
    [0.905, 0.846, 0.947],
    [0.893, 0.832, 0.938],
    [0.909, 0.85, 0.95],
    [0.929, 0.875, 0.965],
    [0.906, 0.847, 0.948],
    [0.911, 0.854, 0.952],
    [0.914, 0.856, 0.954],
  ],
  53: [
    [0.735, 0.596, 0.847],
    [0.755, 0.617, 0.863],
    [0.758, 0.621, 0.865],
    [0.766, 0.63, 0.872],
    [0.771, 0.635, 0.875],
    [0.815, 0.684, 0.908],
    [0.806, 0.675, 0.902],
    [0.825, 0.696, 0.915],
    [0.855, 0.731, 0.936],
    [0.808, 0.676, 0.903],
    [0.821, 0.691, 0.912],
    [0.825, 0.696, 0.915],
  ],
};

test('exact-binomial intervals are the published ones, 24 of 24, of an AUC that rounds to the printed one', () => {
  const agree = Object.entries(published).flatMap(([n, rows]) =>
    rows.filter(([area, low, high]) =>
      Array.from({ length: 101 }, (_, k) => area + (k - 50) / 100_000).some((unrounded) => {
        const [l, h] = exactBinomialAuc(unrounded, Number(n));
        return l.toFixed(3) === low.toFixed(3) && h.toFixed(3) === high.toFixed(3);
      }),
    ),
  );
  expect(agree).toHaveLength(24);
});

test('Hosmer and Lemeshow’s test rejects 5 % of true models in new patients with g degrees of freedom, 12 % with g - 2', () => {
  const draw = createRng('true models');
  let [own, training] = [0, 0];
  const runs = 1500;
  for (let r = 0; r < runs; r++) {
    const p = Array.from({ length: 200 }, () => 1 / (1 + Math.exp(-1.2 * draw.normal() + 0.4)));
    const event = p.map((value) => Number(draw.uniform() < value));
    own += Number(hosmerLemeshow(p, event, { sample: 'new' }).p < 0.05);
    training += Number(hosmerLemeshow(p, event).p < 0.05);
  }
  expect(Math.abs(own / runs - 0.05)).toBeLessThan(0.02);
  expect(training / runs).toBeGreaterThan(0.09);
});
