import { competingConcordance, incidenceOfFirst, integratedBrier, timeDependentAuc } from '@radscore/stats';
import { expect, test } from 'vitest';
import { survivalPerformance } from './survival-performance.js';

const outcome = {
  kind: 'survival' as const,
  unit: 'months' as const,
  time: [5, 9, 14, 20, 31, 40, 52, 60],
  status: [1, 1, 0, 1, 1, 0, 1, 0] as (0 | 1)[],
};
const options = { threshold: 0, horizons: [24], confidence: 0.95 };

test('a risk that ranks as the times do has C 1, and a hazard ratio above 1 or the reason why there is none', () => {
  const { n, events, measures } = survivalPerformance(
    'test',
    outcome.time.map((time) => -time),
    outcome,
    options,
  );
  expect([n, events, measures.cIndex!.value]).toEqual([8, 5, 1]);
  // No certainty: 3 of 3 without an event, by Clopper and Pearson.
  expect(measures.cIndex).toMatchObject({ method: expect.stringContaining('a convention') });
  expect((measures.cIndex as { ci: readonly number[] }).ci[0]).toBeCloseTo(0.025 ** (1 / 3), 12);
  expect((measures['auc@24'] as { ci: readonly number[] }).ci[0]).toBeLessThan(0.6);
  expect(measures['auc@24']!.value).toBe(1);
});

test('median times of the risk groups are those of Kaplan-Meier (R: survfit), missing where they are not reached or events compete', () => {
  const risk = [1, 1, 1, 1, -1, -1, -1, -1];
  const { measures } = survivalPerformance('test', risk, outcome, options);
  // survfit(Surv(time, status) ~ high): 5, 9, 14+, 20 -> 0.5 from 9 to 20; 31, 40+, 52, 60+ -> 0.375 at 52.
  expect(measures.medianHighRisk).toMatchObject({ value: 14.5 });
  expect(measures.medianLowRisk).toMatchObject({ value: 52 });
  const none = survivalPerformance('test', risk, { ...outcome, status: [1, 0, 0, 0, 1, 0, 0, 0] }, options).measures;
  expect(none.medianHighRisk).toEqual({ value: null, reason: 'survival stays above 0.5 to the end of follow-up' });
  const status = [1, 2, 0, 1, 1, 2, 1, 0] as (0 | 1 | 2)[];
  const beside = survivalPerformance('test', risk, { ...outcome, status }, options).measures;
  expect(beside.medianHighRisk).toEqual({ value: null, reason: 'beside competing events many never have the event' });
});

test('the same risk for all is chance without an interval: there is nothing to be sure of', () => {
  const { measures } = survivalPerformance(
    'test',
    outcome.time.map(() => 1),
    outcome,
    options,
  );
  expect(measures.cIndex).toEqual({ value: 0.5, method: 'no interval: the predictions are all the same' });
  expect(measures.hazardRatio!.value).toBeNull();
});

test('with competing events C is Wolbers’, they are controls of the AUC, and the Brier score is that of the cumulative incidence', () => {
  const status = [1, 2, 0, 1, 1, 2, 1, 0] as (0 | 1 | 2)[];
  const risk = [5, 3, 6, 4, 1, 2, 0.5, 0];
  const competing = { ...outcome, status };
  const { events, measures } = survivalPerformance('test', risk, competing, {
    ...options,
    training: { risk, outcome: competing },
  });
  expect(events).toBe(4);
  expect(measures.cIndex).toMatchObject({
    value: competingConcordance(risk, outcome.time, status).value,
    method: 'Wolbers, infinitesimal jackknife',
  });
  expect(measures['auc@24']).toMatchObject({
    value: timeDependentAuc(risk, outcome.time, status, 24).value,
    method: 'cumulative/dynamic, IPCW, competing events as controls',
  });
  const nobody = incidenceOfFirst(outcome.time, status, 24);
  const grid = outcome.time.filter((t) => t <= 24).concat(24);
  const flat = {
    rows: 8,
    cols: grid.length,
    data: Float64Array.from(grid.flatMap((t) => new Array<number>(8).fill(incidenceOfFirst(outcome.time, status, t)))),
  };
  expect(measures.referenceBrier!.value).toBeCloseTo(integratedBrier(flat, grid, outcome.time, status).value, 12);
  expect(nobody).toBeLessThan(1 - 5 / 8);
  expect(measures.integratedBrier!.value).not.toBeNull();
});
