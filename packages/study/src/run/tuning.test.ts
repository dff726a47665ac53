import { describe, expect, test } from 'vitest';
import { smallProtocol, syntheticStudy } from '../testing/study-fixture.js';
import { assembleCandidates } from './assemble-candidates.js';
import { evaluateUnit, refitModel } from './evaluate-unit.js';
import { planStudy } from './plan-study.js';
import { mainUnits, nestedUnits } from './plan-units.js';
import { makeSplits } from './splits.js';
import { eventsOf, type StudyData, studyData } from './study-data.js';
import { tunedName, tuningOf } from './tuning.js';

const grid = { space: { C: [0.001, 1], 'selection.t-test.best': [1, 4] }, folds: 3 };
const tunedProtocol = (tune: object = grid) =>
  smallProtocol({ models: { logistic: { name: 'logistic', tune: tune as typeof grid } } });

function prepared(protocol = tunedProtocol()) {
  const { cohort, features } = syntheticStudy(80, 12, 2);
  const data = studyData(cohort, features, protocol.clinical.variables);
  const splits = makeSplits(protocol, cohort.patients, eventsOf(data.outcome));
  return { protocol, cohort, data, splits, units: mainUnits(protocol, data, splits) };
}

describe('tuned parameters of a study', () => {
  test('are chosen for the kept model and in every fold, with what was tried', () => {
    const { protocol, data, splits, units } = prepared();
    const all = [...units, ...nestedUnits(protocol, data, splits)];
    const done = all.map((unit) => ({ unit, result: evaluateUnit(protocol, data, unit) }));
    const { tuned, failure } = assembleCandidates(protocol, data, done)[0]!;
    expect(failure).toBeUndefined();
    expect(tuned!.trials).toHaveLength(4);
    const best = Math.max(...tuned!.trials.map(({ mean }) => mean!));
    expect(tuned!.trials.find(({ mean }) => mean === best)!.values).toEqual(tuned!.chosen);
    expect(tuned!.folds.map(({ fold }) => fold)).toEqual(
      [0, 1].flatMap((repeat) => [0, 1, 2].map((fold) => `nested/${repeat}/${fold}`)),
    );
    expect(Object.keys(tuned!.folds[0]!.values)).toEqual(['C', 'selection.t-test.best']);
  });

  test('do not change with the outcomes of the patients who test', () => {
    const { protocol, data, splits, units } = prepared();
    const honest = units.find(({ order }) => order === 'honest')!;
    const tested = new Set(splits.main[0]!.test);
    if (data.outcome.kind !== 'binary') throw new Error('a binary study');
    const event = data.outcome.event.map((value, i): 0 | 1 =>
      tested.has(data.ids[i]!) ? (value === 1 ? 0 : 1) : value,
    );
    const turned: StudyData = { ...data, outcome: { kind: 'binary', event } };
    expect(evaluateUnit(protocol, turned, honest)).toEqual(evaluateUnit(protocol, data, honest));
  });

  test('the model file holds the tuned model of the kept fit', () => {
    const { protocol, data, units } = prepared();
    const unit = units.find(({ order }) => order === 'honest')!;
    const fit = evaluateUnit(protocol, data, unit).logistic!;
    if ('error' in fit) throw new Error(fit.error.message);
    const { pipeline } = refitModel(protocol, data, unit, 'logistic');
    expect(pipeline.model.parameters).toMatchObject({ C: fit.tuned!.values.C });
  });

  test('a variant tunes what it has: without radiomics no selection, and nothing where nothing is left', () => {
    const protocol = smallProtocol({
      variants: {
        radiomics: { radiomics: 'columns', clinical: false },
        clinical: { radiomics: 'none', clinical: true },
      },
      models: { logistic: { name: 'logistic', tune: { space: { 'selection.t-test.best': [1, 4] } } } },
    });
    expect(tuningOf(protocol, { variant: 'radiomics', model: 'logistic' })!.space).toEqual({
      'radiomics.t-test.best': [1, 4],
    });
    expect(tuningOf(protocol, { variant: 'clinical', model: 'logistic' })).toBeUndefined();
    for (const path of ['model.C', 'sampler.neighbours', 'radiomics.score.C', 'radiomics.mrmr.k']) {
      expect(tunedName(path)).toMatch(/^(C|balance\.neighbours|score\.C|selection\.mrmr\.k)$/);
    }
  });

  test('the plan counts the fits that tuning adds', () => {
    const { protocol, cohort } = prepared();
    const { fits, tuningFits } = planStudy(protocol, cohort);
    expect(tuningFits).toBe(fits * 4 * 3);
    expect(planStudy(smallProtocol(), cohort).tuningFits).toBe(0);
  });
});
