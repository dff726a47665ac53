import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { survivalAccuracy } from './survival-accuracy.js';

const options = { horizons: [12, 36, 60], confidence: 0.95 };

/** Exponential times with the log hazard of the score, followed for 24 to 110 months. */
function patients(seed: string, n: number) {
  const rng = createRng(seed);
  const drawn = Array.from({ length: n }, () => {
    const risk = rng.normal();
    const death = (-45 * Math.log(1 - rng.uniform())) / Math.exp(risk);
    const left = 24 + 86 * rng.uniform();
    return { risk, time: Math.min(death, left), status: death <= left ? (1 as const) : (0 as const) };
  });
  const [time, status] = [drawn.map((each) => each.time), drawn.map((each) => each.status)];
  return {
    risk: drawn.map((each) => each.risk),
    outcome: { kind: 'survival' as const, unit: 'months' as const, time, status },
  };
}

const training = patients('training', 150);
const validation = patients('test', 100);

test('a score that drives survival has a lower integrated Brier score than no predictor, in new patients too', () => {
  for (const { risk, outcome } of [training, validation]) {
    const { integratedBrier, referenceBrier } = survivalAccuracy(risk, outcome, training, options);
    expect(integratedBrier!.value!).toBeLessThan(referenceBrier!.value! - 0.02);
    expect(integratedBrier).toMatchObject({ method: 'Graf, to 60 months' });
  }
});

test('noise has about that of no predictor', () => {
  const rng = createRng('noise');
  const noise = { ...training, risk: training.risk.map(() => rng.normal()) };
  const { integratedBrier, referenceBrier } = survivalAccuracy(
    validation.outcome.time.map(() => rng.normal()),
    validation.outcome,
    noise,
    options,
  );
  expect(Math.abs(integratedBrier!.value! - referenceBrier!.value!)).toBeLessThan(0.01);
});

test('the scale of the score does not matter: its curves are learned in training', () => {
  const tenfold = (values: readonly number[]) => values.map((value) => 10 * value);
  const scaled = { ...training, risk: tenfold(training.risk) };
  const [plain, other] = [
    survivalAccuracy(validation.risk, validation.outcome, training, options),
    survivalAccuracy(tenfold(validation.risk), validation.outcome, scaled, options),
  ];
  expect(other.integratedBrier!.value).toBeCloseTo(plain.integratedBrier!.value!, 10);
});

test('it ends at the last horizon that is reached, or with the follow-up where none is', () => {
  const short = patients('short', 40);
  const outcome = { ...short.outcome, time: short.outcome.time.map((time) => Math.min(time, 30)) };
  const method = (horizons: number[]) => {
    const { integratedBrier } = survivalAccuracy(short.risk, outcome, training, { ...options, horizons });
    return integratedBrier!.value === null ? integratedBrier!.reason : integratedBrier!.method;
  };
  expect(method([12, 36])).toBe('Graf, to 12 months');
  expect(method([])).toBe('Graf, to 30 months');
});

test('predictions of several fits and a score that is the same for all have none, with the reason', () => {
  expect(survivalAccuracy(validation.risk, validation.outcome, undefined, options).integratedBrier).toEqual({
    value: null,
    reason: 'the predictions come from several fits',
  });
  const constant = { ...training, risk: training.risk.map(() => 1) };
  const { integratedBrier, referenceBrier } = survivalAccuracy(validation.risk, validation.outcome, constant, options);
  expect(integratedBrier).toMatchObject({ value: null, reason: expect.stringMatching(/./) });
  expect(referenceBrier!.value).not.toBeNull();
});
