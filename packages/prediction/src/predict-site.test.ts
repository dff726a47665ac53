import { createRng } from '@radscore/core';
import { fitPipeline, predictRows, trainingOnly } from '@radscore/learn';
import { expect, test } from 'vitest';
import { type ModelFile, withHash } from './model-file.js';
import { predictPatient } from './predict-patient.js';

const rng = createRng('predict-site');
const patients = Array.from({ length: 120 }, (_, i) => {
  const [event, site] = [i % 2, i % 3 === 0 ? 'B' : 'A'];
  const [shift, spread] = site === 'A' ? [0, 1] : [40, 3];
  return { event, site, values: [shift + spread * (1.5 * event + rng.normal()), shift + spread * rng.normal()] };
});
const names = ['original_firstorder_Mean', 'original_firstorder_Range'];
const x = {
  rows: patients.length,
  cols: 2,
  data: Float64Array.from(names.flatMap((_, j) => patients.map(({ values }) => values[j]!))),
};

function modelWith(steps: readonly { name: string; parameters?: object }[]): ModelFile {
  const fitted = fitPipeline(
    trainingOnly({
      ids: patients.map((_, i) => `P${i}`),
      names,
      x,
      batch: patients.map(({ site }) => site),
      outcome: { kind: 'binary', event: Uint8Array.from(patients, ({ event }) => event) },
    }),
    { branches: [{ name: 'radiomics', columns: '*', steps: steps as never }], model: { name: 'logistic' } },
    { seed: 1 },
  );
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

const harmonised = modelWith([{ name: 'combat' }, { name: 'standardise' }]);
const plain = modelWith([{ name: 'standardise' }]);
const featuresOf = (i: number) => Object.fromEntries(names.map((name, j) => [name, patients[i]!.values[j]!]));
const code = (name: string) => expect.objectContaining({ code: name });

test("a patient of a training site is harmonised with that site's parameters: the bits of the study", () => {
  const all = predictRows(harmonised.pipeline as never, { names, x, batch: patients.map(({ site }) => site) });
  for (const i of [0, 1, 2, 3]) {
    const { value, contributions, explanation } = predictPatient(harmonised, {
      features: featuresOf(i),
      clinical: {},
      site: patients[i]!.site,
    });
    expect(value).toBe(all[i]);
    const sum = contributions.reduce((total, { contribution }) => total + contribution, explanation.base);
    expect(sum).toBeCloseTo(explanation.value, 9);
  }
});

test('the other site would be another prediction', () => {
  const at = (site: string) => predictPatient(harmonised, { features: featuresOf(0), clinical: {}, site }).value;
  expect(Math.abs(at('A') - at('B'))).toBeGreaterThan(0.1);
});

test('without a site, the refusal names those the model knows; an unknown one names recalibrate', () => {
  const patient = { features: featuresOf(0), clinical: {} };
  expect(() => predictPatient(harmonised, patient)).toThrow(code('RAD-MODEL-INPUT'));
  expect(() => predictPatient(harmonised, patient)).toThrow(/site of the patient/);
  expect(() => predictPatient(harmonised, { ...patient, site: 'C' })).toThrow(code('RAD-MODEL-SITE'));
  try {
    predictPatient(harmonised, { ...patient, site: 'C' });
  } catch (error) {
    expect(error).toMatchObject({ values: { site: 'C', known: 'A, B' } });
    expect((error as { remedy: string }).remedy).toContain('recalibrate --method combat');
  }
});

test('where the study let unknown sites count as average ones, so does the prediction', () => {
  const lenient = modelWith([{ name: 'combat', parameters: { unseen: 'reference' } }, { name: 'standardise' }]);
  expect(predictPatient(lenient, { features: featuresOf(0), clinical: {}, site: 'C' }).value).toBeGreaterThan(0);
});

test('a model without harmonisation predicts the same with a site, and says that it is unused', () => {
  const patient = { features: featuresOf(0), clinical: {} };
  const [without, given] = [predictPatient(plain, patient), predictPatient(plain, { ...patient, site: 'A' })];
  expect(given).toMatchObject({ value: without.value, inputHash: without.inputHash });
  expect(given.warnings.filter(({ code: own }) => own === 'SITE-UNUSED')).toHaveLength(1);
  expect(without.warnings.filter(({ code: own }) => own === 'SITE-UNUSED')).toEqual([]);
});
