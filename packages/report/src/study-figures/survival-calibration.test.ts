import { calibrationAtHorizon } from '@radscore/stats';
import { type RunResult, risksAt } from '@radscore/study';
import { expect, test } from 'vitest';
import type { CalibrationData } from '../figures/calibration.js';
import { keyCandidate } from '../run/describe-run.js';
import { exampleRun } from '../testing/example-run.js';
import { predictionsOn } from './predictions.js';
import { calibrationAt } from './survival-calibration.js';

const plain = exampleRun('crlm-survival-rad-score');
const horizon = 36;

/** The example in which every third patient without the event died of something else. */
function withCompeting(run: RunResult): RunResult {
  const outcome = run.cohort.outcome as Extract<RunResult['cohort']['outcome'], { kind: 'survival' }>;
  const status = outcome.status.map((own, i) => (own === 0 && i % 3 === 0 ? 2 : own));
  return { ...run, cohort: { ...run.cohort, outcome: { ...outcome, status } } };
}

function expected(run: RunResult) {
  const { honest } = keyCandidate(run)!;
  const [own, train] = [predictionsOn(run, honest, 'test'), predictionsOn(run, honest, 'train')];
  const outcome = { kind: 'survival' as const, time: train.time, status: train.status, unit: 'months' as const };
  const risk = risksAt({ risk: train.values, outcome }, own.values, [horizon]).data;
  return calibrationAtHorizon(risk, own.time, own.status, horizon, { groups: 2 }).overall;
}

test.each([
  ['1 − Kaplan–Meier', plain],
  ['Aalen–Johansen', withCompeting(plain)],
])('the risk at a horizon stands against %s', (method, run) => {
  const figure = calibrationAt(run, 'test', horizon)!;
  const { models, observed } = figure.data as CalibrationData;
  expect(observed).toBe(`Observed (${method})`);
  expect(figure.file).toBe('calibration-test-36');
  expect(figure.figure.svg).toContain(method);
  const { predictions, bins } = models[0]!;
  const mean = predictions.reduce((sum, value) => sum + value, 0) / predictions.length;
  expect(mean).toBeCloseTo(expected(run).predicted, 12);
  for (const { observed: share } of bins) expect(share).toBeGreaterThanOrEqual(0);
});

test('beside competing events the observed incidence is below what 1 - Kaplan-Meier says', () => {
  const { honest } = keyCandidate(plain)!;
  const own = predictionsOn(withCompeting(plain), honest, 'test');
  const [aj, km] = [own.status, own.event].map(
    (status) =>
      calibrationAtHorizon(
        own.values.map(() => 0.5),
        own.time,
        status,
        horizon,
      ).overall.observed!,
  );
  expect(aj).toBeLessThan(km!);
});

test('a binary outcome and predictions of several fits have none', () => {
  expect(calibrationAt(exampleRun('crlm-recurrence-peritumoral'), 'test', horizon)).toBeUndefined();
  expect(calibrationAt(plain, 'out-of-fold', horizon)).toBeUndefined();
});
