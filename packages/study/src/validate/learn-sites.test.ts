import { createRng, toJson } from '@radscore/core';
import { addSites, fitPipeline, makeFold, predictRows } from '@radscore/learn';
import { type ModelFile, parseModel, withHash } from '@radscore/prediction';
import { expect, test } from 'vitest';
import { learnSites } from './learn-sites.js';

/** Patients of a site whose first column predicts the outcome; the scanner of the site moves and stretches it. */
function patients(seed: string, n: number, site: string, shift: number, spread: number) {
  const rng = createRng(seed);
  const rows = Array.from({ length: n }, () => {
    const event = Number(rng.uniform() < 0.5);
    return { event, site, values: [0, 1, 2].map((j) => shift + spread * ((j === 0 ? 1.5 * event : 0) + rng.normal())) };
  });
  return rows;
}

const names = ['a', 'b', 'c'];
function tableOf(rows: ReturnType<typeof patients>) {
  const x = Float64Array.from(names.flatMap((_, j) => rows.map(({ values }) => values[j]!)));
  return { names, x: { rows: rows.length, cols: 3, data: x }, batch: rows.map(({ site }) => site) };
}

function modelWith(steps: readonly { name: string; parameters?: object }[]): ModelFile {
  const training = [...patients('a', 60, 'A', 0, 1), ...patients('b', 60, 'B', 2, 1.5)];
  const { x, batch } = tableOf(training);
  const outcome = { kind: 'binary', event: Uint8Array.from(training, ({ event }) => event) } as const;
  const data = { ids: training.map((_, i) => `P${i}`), names, x, batch, outcome };
  const fold = makeFold(data, { training: training.slice(1).map((_, i) => i), test: [training.length - 1] });
  const branches = [{ name: 'radiomics', columns: '*' as const, steps: steps as never }];
  const fitted = fitPipeline(fold.training, { branches, model: { name: 'logistic' } }, { seed: 1 });
  return withHash({
    format: 'radscore-model',
    version: 2,
    title: 'Two sites',
    notice: '',
    candidate: { id: 'r/r/logistic', signature: 'r', variant: 'r', model: 'logistic' },
    endpoint: { kind: 'binary', title: '', positive: 'event', negative: 'none', unit: 'months', horizons: [] },
    clinical: [],
    cutOff: { value: 0.5, rule: 'fixed' },
    typical: 0.5,
    training: { patients: 120, events: 60 },
    performance: '',
    pipeline: { ...fitted },
    provenance: {},
    taskDigests: {},
  });
}

const model = modelWith([{ name: 'combat', parameters: { unseen: 'error' } }, { name: 'standardise' }]);
const here = patients('c', 80, 'C', -6, 3);
const event = here.map((row) => row.event as 0 | 1);

test('a site that the model does not know is learnt from features; its file names parent and site and predicts', () => {
  const { model: updated, update, gain } = learnSites(model, tableOf(here), event);
  expect(update).toMatchObject({ method: 'combat', sites: ['C'], patients: 80, parent: model.hash });
  const read = parseModel(toJson(updated));
  const fitted = read.pipeline as never;
  const values = predictRows(fitted, tableOf(here.slice(0, 1)));
  expect(values[0]).toBeGreaterThan(0);
  expect(gain!.logLoss.after).toBeLessThan(gain!.logLoss.before);
  expect(gain!.slope.after!.ci[1]).toBeGreaterThan(0.6);
});

test('what it says of the sites it knew stays the same, bit for bit', () => {
  const known = tableOf(patients('again', 12, 'B', 2, 1.5));
  const { model: updated } = learnSites(model, tableOf(here));
  expect(predictRows(updated.pipeline as never, known)).toEqual(predictRows(model.pipeline as never, known));
});

test('one patient of a site that was not learnt is refused by code', () => {
  expect(() => predictRows(model.pipeline as never, tableOf(here.slice(0, 1)))).toThrow(
    expect.objectContaining({ code: 'RAD-LEARN-UNSEEN-BATCH' }),
  );
  expect(() => addSites(model.pipeline as never, tableOf(here.slice(0, 19)))).toThrow(
    expect.objectContaining({ code: 'RAD-LEARN-UNSEEN-TOO-FEW' }),
  );
});

test('19 patients, a model without ComBat and a cohort of known sites are refused', () => {
  expect(() => learnSites(model, tableOf(here.slice(0, 19)))).toThrow(
    expect.objectContaining({ code: 'RAD-RECALIBRATE-SITE' }),
  );
  expect(() => learnSites(modelWith([{ name: 'standardise' }]), tableOf(here))).toThrow(
    expect.objectContaining({ code: 'RAD-RECALIBRATE-MODEL' }),
  );
  expect(() => learnSites(model, tableOf(patients('known', 30, 'A', 0, 1)))).toThrow(
    expect.objectContaining({ code: 'RAD-RECALIBRATE-MODEL' }),
  );
});
