import { describe, expect, test } from 'vitest';
import { smallProtocol, syntheticStudy } from '../testing/study-fixture.js';
import { assembleCandidates } from './assemble-candidates.js';
import { evaluateUnit } from './evaluate-unit.js';
import { bootstrapUnits, mainUnits, nestedUnits, permutationUnits } from './plan-units.js';
import { optimismOf, permutedOf } from './resampling-results.js';
import { makeSplits } from './splits.js';
import { eventsOf, studyData } from './study-data.js';

function evaluated(protocol = smallProtocol(), strength = 1.5, count = 80) {
  const { cohort, features } = syntheticStudy(count, 30, strength, protocol.endpoint.kind);
  const data = studyData(cohort, features, protocol.clinical.variables);
  const splits = makeSplits(protocol, cohort.patients, eventsOf(data.outcome));
  const units = [...mainUnits(protocol, data, splits), ...nestedUnits(protocol, data, splits)];
  const done = units.map((unit) => ({ unit, result: evaluateUnit(protocol, data, unit) }));
  return { protocol, data, splits, done, candidates: assembleCandidates(protocol, data, done) };
}

describe('evaluateUnit', () => {
  test('gives every candidate in both orders on the same patients, and names the leak of the published one', () => {
    const { candidates, splits } = evaluated();
    expect(candidates.map(({ id }) => id)).toEqual([
      'tumour/radiomics/logistic',
      'tumour/radiomics/forest',
      'tumour/combined/logistic',
      'tumour/combined/forest',
    ]);
    for (const { published, honest, nested, failure } of candidates) {
      expect(failure).toBeUndefined();
      expect(honest.leaks).toEqual([]);
      expect(published.leaks).toMatchObject([{ step: 'radiomics/t-test', rowsSeen: splits.main[0]!.test.length }]);
      const ids = (run: typeof honest) => run.predictions.filter(({ set }) => set === 'test').map(({ id }) => id);
      expect(ids(published)).toEqual(ids(honest));
      expect(honest.performance.map(({ set }) => set)).toEqual(['train', 'test']);
      expect(honest.selection.kept).toHaveLength(4);
      expect(nested!.measures.auc!.value).toBeGreaterThan(0.6);
    }
  });

  test('finds the signal, and none where there is none', () => {
    const strong = evaluated(smallProtocol(), 2).candidates[0]!;
    expect(strong.nested!.measures.auc!.value).toBeGreaterThan(0.75);
    expect(strong.honest.selection.kept.slice(0, 2).map(({ stability }) => stability)).toEqual([1, 1]);
    const none = evaluated(smallProtocol(), 0).candidates[0]!.nested!.measures.auc!;
    expect(none.value !== null && none.ci![0] < 0.5 && none.ci![1] > 0.5).toBe(true);
  });

  test('cross-validation pools out-of-fold predictions of everybody, each called by the cut-off of its own fold', () => {
    const protocol = smallProtocol({
      split: { kind: 'cross-validation', folds: 4 },
      models: { logistic: { name: 'logistic', threshold: 'youden' } },
    });
    const { candidates, data } = evaluated(protocol);
    const own = candidates[0]!.honest.predictions.filter(({ set }) => set === 'out-of-fold');
    expect(own.map(({ id }) => id).sort()).toEqual([...data.ids].sort());
    expect(new Set(own.map(({ threshold }) => threshold)).size).toBeGreaterThan(1);
    expect(candidates[0]!.honest.performance.map(({ set }) => set)).toEqual(['train', 'out-of-fold']);
  });

  test('the bootstrap takes optimism off, and permuted outcomes do worse than true ones', () => {
    const { protocol, data, splits, done, candidates } = evaluated();
    const more = [
      ...bootstrapUnits(protocol, splits, candidates[0]!),
      ...permutationUnits(protocol, data, splits, candidates[0]!),
    ];
    const all = [...done, ...more.map((unit) => ({ unit, result: evaluateUnit(protocol, data, unit) }))];
    const optimism = optimismOf(protocol, data, candidates[0]!, all)!;
    expect(optimism.corrected.value!).toBeLessThan(optimism.apparent.value!);
    const permuted = permutedOf(protocol, data, candidates[0]!, all)!;
    expect(permuted.values).toHaveLength(4);
    expect(permuted.mean.value!).toBeLessThan(permuted.observed.value!);
  });

  test('a model that cannot be fitted fails alone, with its reason', () => {
    const protocol = smallProtocol({
      models: { wrong: { name: 'logistic', parameters: { penalty: 'heavy' } }, logistic: { name: 'logistic' } },
    });
    const { candidates } = evaluated(protocol);
    expect(candidates[0]!.failure).toBeDefined();
    expect(candidates[1]!.failure).toBeUndefined();
  });
});

test('survival: a rad-score of a Cox model, its C-index, AUC at horizons, and groups at the training median', () => {
  const protocol = smallProtocol({
    endpoint: {
      kind: 'survival',
      title: 'Survival',
      event: { flag: 'dead', time: 'months' },
      positive: 'death',
      horizons: [12, 36],
    },
    selection: [
      { name: 'standardise' },
      { name: 'univariate-cox', parameters: { threshold: 0.05 } },
      { name: 'lasso', parameters: { folds: 3 } },
    ],
    score: { name: 'cox' },
    variants: { radiomics: { radiomics: 'score', clinical: false }, combined: { radiomics: 'score', clinical: true } },
    models: { cox: { name: 'cox', threshold: 'median' } },
    report: { primary: { signature: 'tumour', variant: 'radiomics', model: 'cox' } },
  });
  const { candidates } = evaluated(protocol, 1, 120);
  for (const { honest, nested, failure } of candidates) {
    expect(failure).toBeUndefined();
    const test = honest.performance.find(({ set }) => set === 'test')!.measures;
    expect(test.cIndex!.value).toBeGreaterThan(0.65);
    expect(test['auc@12']!.value).toBeGreaterThan(0.6);
    expect(test.hazardRatio!.value).toBeGreaterThan(1);
    expect(nested!.measures.cIndex!.value).toBeGreaterThan(0.65);
    expect(honest.threshold.rule).toMatch(/median/);
    expect(honest.selection.formula!.terms.length).toBeGreaterThan(0);
    expect(honest.predictions.every(({ radScore }) => radScore !== undefined)).toBe(true);
  }
});
