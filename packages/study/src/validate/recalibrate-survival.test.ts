import { createRng, toJson } from '@radscore/core';
import { fitPipeline, makeFold, predictRows } from '@radscore/learn';
import { type ModelFile, parseModel, pipelineOf, survivalUpdated, withHash } from '@radscore/prediction';
import { kaplanMeier, survivalAt } from '@radscore/stats';
import { expect, test } from 'vitest';
import { recalibrateSurvival } from './recalibrate-survival.js';

/** Patients whose hazard is exp(a + slope x value) a year, followed for 4 years. */
function patients(seed: string, n: number, a: number, slope: number) {
  const rng = createRng(seed);
  const x = Float64Array.from({ length: n }, () => rng.normal());
  const time = Array.from(x, (value) => Math.min(4, -Math.log(1 - rng.uniform()) / Math.exp(a + slope * value)));
  const status = time.map((t): 0 | 1 => (t < 4 ? 1 : 0));
  return {
    rows: { names: ['value'], x: { rows: n, cols: 1, data: x } },
    outcome: { kind: 'survival' as const, time, status, unit: 'years' as const },
  };
}

function developed(): ModelFile {
  const { rows, outcome } = patients('development', 600, -1.5, 1);
  const survival = {
    kind: 'survival',
    time: Float64Array.from(outcome.time),
    event: Uint8Array.from(outcome.status),
  } as const;
  const data = { ids: outcome.time.map((_, i) => `P${i}`), names: rows.names, x: rows.x, outcome: survival };
  const fold = makeFold(data, { training: outcome.time.slice(1).map((_, i) => i), test: [599] });
  const branches = [{ name: 'radiomics', columns: '*' as const, steps: [{ name: 'standardise' }] }];
  const fitted = fitPipeline(fold.training, { branches, model: { name: 'cox' } }, { seed: 1 });
  return withHash({
    format: 'radscore-model',
    version: 2,
    title: 'Cox',
    notice: '',
    candidate: { id: 'r/r/cox', signature: 'r', variant: 'r', model: 'cox' },
    endpoint: { kind: 'survival', title: '', positive: 'death', negative: 'alive', unit: 'years', horizons: [1, 3] },
    clinical: [],
    cutOff: { value: 0, rule: 'fixed' },
    typical: 0,
    training: { patients: 600, events: 300 },
    performance: '',
    pipeline: { ...fitted },
    provenance: {},
    taskDigests: {},
  });
}

const model = developed();

test('baseline and slope of a centre are recovered within 3 errors, survival then fits, risk and order stay', () => {
  const { rows, outcome } = patients('far', 2000, -0.8, 0.6);
  const { model: updated, update, gain } = recalibrateSurvival(model, rows, outcome);
  expect(update).toMatchObject({ method: 'baseline', parent: model.hash, patients: 2000 });
  // The log hazard of the model is about 1 a standard deviation; the centre has 0.6.
  expect(Math.abs(update!.slope - 0.6)).toBeLessThan(0.15);
  const read = parseModel(toJson(updated));
  const survival = survivalUpdated(pipelineOf(read), read.updates!, rows, [1, 3]);
  [1, 3].forEach((horizon, k) => {
    const mean = survival.data.slice(2000 * k, 2000 * (k + 1)).reduce((sum, value) => sum + value, 0) / 2000;
    const observed = survivalAt(kaplanMeier(outcome.time, outcome.status), [horizon])[0]!.survival!;
    expect(Math.abs(mean - observed)).toBeLessThan(0.04);
  });
  expect(predictRows(pipelineOf(read), rows)).toEqual(predictRows(pipelineOf(model), rows));
  expect(gain!.logLoss.after).toBeLessThan(gain!.logLoss.before);
});

test('a pure change of the baseline changes it alone; a centre where the model holds is left alone', () => {
  const scaled = patients('baseline', 1500, -0.7, 1);
  expect(recalibrateSurvival(model, scaled.rows, scaled.outcome).update).toMatchObject({ slope: 1 });
  const same = patients('same', 500, -1.5, 1);
  expect(recalibrateSurvival(model, same.rows, same.outcome)).toMatchObject({ method: 'original' });
});

test('refit gives the baseline and slope of the centre by itself', () => {
  const { rows, outcome } = patients('own', 1000, -0.5, 0.5);
  const { update } = recalibrateSurvival(model, rows, outcome, 'refit');
  // With a standardised value of 0 the hazard is exp(-0.5) a year.
  const slopes = update!.baseline!.map(({ time, hazard }) => hazard / time);
  for (const slope of slopes) expect(Math.abs(slope / Math.exp(-0.5) - 1)).toBeLessThan(0.2);
});

test('too few events, competing events, and a second update are refused by code', () => {
  const few = patients('few', 30, -5, 1);
  expect(() => recalibrateSurvival(model, few.rows, few.outcome)).toThrow(
    expect.objectContaining({ code: 'RAD-RECALIBRATE-FEW' }),
  );
  const { rows, outcome } = patients('far', 300, -0.8, 0.6);
  const competing = { ...outcome, status: outcome.status.map((status, i): 0 | 1 | 2 => (i % 9 === 0 ? 2 : status)) };
  expect(() => recalibrateSurvival(model, rows, competing)).toThrow(
    expect.objectContaining({ code: 'RAD-RECALIBRATE-MODEL' }),
  );
  const { model: updated } = recalibrateSurvival(model, rows, outcome, 'slope');
  expect(() => recalibrateSurvival(updated, rows, outcome)).toThrow(
    expect.objectContaining({ code: 'RAD-RECALIBRATE-MODEL' }),
  );
});
