import type { ProtocolInput } from '@radscore/protocol';
import { expect, test } from 'vitest';
import type { OrderEffect } from '../study/types.js';
import { smallProtocol, syntheticStudy } from '../testing/study-fixture.js';
import { assembleCandidates } from './assemble-candidates.js';
import { evaluateUnit } from './evaluate-unit.js';
import { orderEffect, orderRuns } from './order-effect.js';
import { mainUnits } from './plan-units.js';
import { makeSplits } from './splits.js';
import { eventsOf, studyData } from './study-data.js';

const noise = syntheticStudy(70, 60, 0);
const model = { logistic: { name: 'logistic' } };
const quick = { repeats: 0, bootstrap: 0, permutations: 0 };

/** What is found of the first candidate of a study of noise: 60 features that say nothing. */
function effectOf(parts: Partial<ProtocolInput>): OrderEffect | undefined {
  const protocol = smallProtocol({ models: model, evaluation: quick, ...parts });
  const data = studyData(noise.cohort, noise.features, ['age']);
  const splits = makeSplits(protocol, noise.cohort.patients, eventsOf(data.outcome));
  const fit = (own: typeof protocol) => (unit: Parameters<typeof evaluateUnit>[2]) => ({
    unit,
    result: evaluateUnit(own, data, unit),
  });
  const [key] = assembleCandidates(protocol, data, mainUnits(protocol, data, splits).map(fit(protocol)));
  const runs = orderRuns(protocol, data, noise.cohort.patients, key!);
  if (runs === undefined) return undefined;
  const done = runs.runs.flatMap(({ units }) => units).map(fit(runs.protocol));
  return orderEffect(runs, data, done);
}

const selectOnAll = [
  { name: 'standardise' },
  { name: 't-test', parameters: { best: 4, threshold: null }, fittedOn: 'all' as const },
];
const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;

test('selection on everybody, of noise: an effect over five divisions with mean and standard deviation, that is no chance', () => {
  const found = effectOf({ selection: selectOnAll })!;
  expect(found).toMatchObject({ set: 'test', varied: 'divisions' });
  expect(found.runs.map(({ seed }) => seed)).toEqual([1, 2, 3, 4, 5]);
  const differences = found.runs.map(({ published, honest }) => published - honest);
  expect(found.mean).toBeCloseTo(mean(differences), 12);
  expect(found.sd).toBeCloseTo(Math.sqrt(mean(differences.map((each) => (each - found.mean) ** 2)) * (5 / 4)), 12);
  expect(found.sd).toBeGreaterThan(0);
  expect(found.mean).toBeGreaterThan(2 * (found.sd / Math.sqrt(5)));
});

test('both orders have the settings of the published one: other settings of the honest order are no effect of order', () => {
  const otherwise = selectOnAll.map((step) =>
    step.name === 't-test' ? { ...step, honest: { name: 't-test', parameters: { best: 1, threshold: null } } } : step,
  );
  expect(effectOf({ selection: otherwise })).toEqual(effectOf({ selection: selectOnAll }));
});

test('of a division by column seeds change the fits alone; of fits without chance the spread is 0', () => {
  const found = effectOf({
    selection: selectOnAll,
    split: { kind: 'by-column', column: 'hospital', train: ['one'], test: ['two'] },
  })!;
  expect(found).toMatchObject({ varied: 'fits', sd: 0 });
  expect(new Set(found.runs.map(({ honest }) => honest)).size).toBe(1);
});

test('of a cross-validation it is that of the pooled predictions, and the folds are drawn again', () => {
  const found = effectOf({ selection: selectOnAll, split: { kind: 'cross-validation', folds: 3 } })!;
  expect(found.set).toBe('out-of-fold');
  expect(new Set(found.runs.map(({ honest }) => honest)).size).toBeGreaterThan(1);
});

test('an innocent look-alike: a step on everybody that sees nothing but training patients has no effect to measure', () => {
  expect(
    effectOf({ selection: selectOnAll.map((step) => ({ ...step, fittedOn: 'training' as const })) }),
  ).toBeUndefined();
});

test('with fewer than two seeds there is no spread, and so no effect', () => {
  expect(effectOf({ selection: selectOnAll, evaluation: { ...quick, orderSeeds: 1 } })).toBeUndefined();
});
