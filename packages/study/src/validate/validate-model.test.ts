import { toJson } from '@radscore/core';
import { inlineExecutor, memoryStore } from '@radscore/jobs';
import { type ModelFile, parseModel } from '@radscore/prediction';
import { beforeAll, describe, expect, test } from 'vitest';
import { runStudy, type StudyRunOutcome } from '../run/run-study.js';
import { fitUnitTask } from '../run/run-units.js';
import type { StudyPorts } from '../run/study-ports.js';
import type { StudyCohort } from '../study/types.js';
import { smallProtocol, syntheticStudy } from '../testing/study-fixture.js';
import { validateModel } from './validate-model.js';
import { validationFiles } from './validation-files.js';

const study = syntheticStudy(160, 6, 1);
const protocol = smallProtocol({
  split: { kind: 'random', test: 0.3, seed: 1, external: { column: 'hospital', values: ['two'] } },
});

function ports(): StudyPorts {
  const nothing = () => Promise.reject(new Error('no image is read'));
  const cases = { readImage: nothing, openOutlines: nothing, contentHash: nothing };
  const store = memoryStore();
  const executor = inlineExecutor({ 'fit-unit': async () => fitUnitTask }, { store, cases });
  return { executor, store, cases, openEncoder: nothing };
}

/** The patients of one hospital, in the order of the cohort. */
function hospital(cohort: StudyCohort, site: string): StudyCohort {
  const places = cohort.patients.flatMap((patient, i) => (patient.site === site ? [i] : []));
  const { outcome } = cohort;
  if (outcome.kind !== 'binary') throw new Error('a binary outcome');
  const event = places.map((i) => outcome.event[i]!);
  return { ...cohort, patients: places.map((i) => cohort.patients[i]!), outcome: { kind: 'binary', event } };
}

let found: NonNullable<StudyRunOutcome['found']>;
let model: ModelFile;
beforeAll(async () => {
  found = (await runStudy({ ...study, protocol, versions: { radscore: 'test' } }, ports())).found!;
  model = parseModel(toJson(found.model));
});

describe('a model in another hospital', () => {
  test('predictions, estimates and bootstrap intervals are those of the study itself, to the last bit', async () => {
    const cohort = hospital(study.cohort, 'two');
    const { result } = await validateModel({ model, cohort, features: study.features, versions: {} }, ports());
    const own = found.result.candidates.find(({ id }) => id === model.candidate.id)!.honest;
    const external = own.predictions.filter(({ set }) => set === 'external');
    expect(external.length).toBe(80);
    expect(result.predictions.map(({ id, value }) => [id, value])).toEqual(
      external.map(({ id, value }) => [id, value]),
    );
    expect(result.performance).toEqual(own.performance.find(({ set }) => set === 'external'));
  });

  test('where the study tested in the other hospital (split by column), its bootstrap samples are those of the test set', async () => {
    const split = { kind: 'by-column' as const, column: 'hospital', train: ['one'], test: ['two'] };
    const run = (
      await runStudy({ ...study, protocol: smallProtocol({ split }), versions: { radscore: 'test' } }, ports())
    ).found!;
    const tested = parseModel(toJson(run.model));
    const cohort = hospital(study.cohort, 'two');
    const { result } = await validateModel({ model: tested, cohort, features: study.features, versions: {} }, ports());
    const own = run.result.candidates.find(({ id }) => id === tested.candidate.id)!.honest.performance;
    const { measures } = own.find(({ set }) => set === 'test')!;
    expect(measures.brier).toHaveProperty('ci');
    expect(result.performance.set).toBe('external');
    expect(result.performance.measures).toEqual(measures);
  });

  test('the same distribution: no shift, and a size that is reported as too small', async () => {
    const cohort = hospital(study.cohort, 'two');
    const { result } = await validateModel({ model, cohort, features: study.features, versions: {} }, ports());
    expect(result.shift.shifted).toBe(false);
    expect(result.size).toMatchObject({ patients: 80, enough: false, hundred: false });
    expect(result.groups.map(({ by }) => by)).toEqual(['age']);
    expect(validationFiles(result).map(([name]) => name)).toEqual([
      'validation.json',
      'predictions.csv',
      'tables/shift.csv',
      'tables/groups.csv',
    ]);
  });

  test('features that lie elsewhere are a shift, and the verdict says that it fails under it', async () => {
    const cohort = hospital(study.cohort, 'two');
    const values = study.features.values.map((value) => 3 * value + 4);
    const { result } = await validateModel(
      { model, cohort, features: { ...study.features, values }, versions: {} },
      ports(),
    );
    expect(result.shift.shifted).toBe(true);
    expect(result).toMatchObject({ verdict: 'FAILS-UNDER-SHIFT', failsIn: ['calibration'] });
  });

  test('a model file without its development is refused by code', async () => {
    const { development: _, ...old } = model;
    await expect(validateModel({ model: old, cohort: study.cohort, versions: {} }, ports())).rejects.toMatchObject({
      code: 'RAD-MODEL-NO-DEVELOPMENT',
    });
  });
});

describe('what the model file says of its development', () => {
  test('no patient: quantiles, moments, a covariance, and groups of at least ten', () => {
    const { development } = model;
    expect(JSON.stringify(development)).not.toMatch(/"P\d{3}"/);
    expect(development!.fifths.every(({ patients }) => patients >= 10)).toBe(true);
    expect(development!.features.map(({ percents }) => percents.at(0))).toEqual(development!.features.map(() => 5));
    expect(development!.space!.patients).toBe(development!.patients);
    expect(development!.containsTrainingRows).toBe(false);
  });
});
