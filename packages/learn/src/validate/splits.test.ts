import { expect, test } from 'vitest';
import type { Dataset } from '../pipeline/dataset.js';
import { noiseData } from '../testing/pipeline-data.js';
import { bootstrapSplits, holdOutSplit, kFoldSplits, leaveOneOutSplits, type Split, siteSplit } from './splits.js';

const data = noiseData(60, 2, 'splits');
/** 20 patients of 1 to 5 rows each; a patient has the event in all rows or in none. */
const lesions: Dataset = (() => {
  const groups = Array.from({ length: 60 }, (_, i) => `patient ${Math.floor(Math.sqrt(i * 6.5))}`);
  const event = Uint8Array.from(groups, (group) => Number(group.length % 2 === 0 || group.endsWith('3')));
  return { ...data, groups, outcome: { kind: 'binary', event } };
})();
const code = (name: string) => expect.objectContaining({ code: name });
const events = (rows: readonly number[], of = data) => rows.reduce((sum, row) => sum + of.outcome.event[row]!, 0);

test('k folds test every row once a repeat, and each fold has its share of events', () => {
  const splits = kFoldSplits(data, { folds: 5, repeats: 3, seed: 1 });
  expect(splits).toHaveLength(15);
  for (const repeat of [0, 1, 2]) {
    const own = splits.filter((split) => split.repeat === repeat);
    expect(own.flatMap(({ test: rows }) => rows).sort((a, b) => a - b)).toEqual([...data.ids.keys()]);
    for (const { training, test: rows } of own) {
      expect(events(rows)).toBe(6);
      expect(rows).toHaveLength(12);
      expect([...training, ...rows].sort((a, b) => a - b)).toEqual([...data.ids.keys()]);
    }
  }
});

test('all rows of a patient stay on one side, in every scheme', () => {
  const schemes = [
    ...kFoldSplits(lesions, { folds: 3, seed: 1 }),
    ...leaveOneOutSplits(lesions),
    holdOutSplit(lesions, { share: 0.3, seed: 1 }),
    ...bootstrapSplits(lesions, { samples: 20, seed: 1 }),
  ];
  for (const split of schemes) expect(sharedPatients(lesions, split)).toEqual([]);
});

test('the seed decides, and more repeats leave the first ones alone', () => {
  const three = kFoldSplits(data, { folds: 5, repeats: 3, seed: 1 });
  expect(kFoldSplits(data, { folds: 5, repeats: 1, seed: 1 })).toEqual(three.slice(0, 5));
  expect(kFoldSplits(data, { folds: 5, seed: 2 })).not.toEqual(three.slice(0, 5));
});

test('leaving one out tests each patient once', () => {
  expect(leaveOneOutSplits(data)).toHaveLength(60);
  expect(leaveOneOutSplits(lesions)).toHaveLength(new Set(lesions.groups).size);
});

test('a random hold-out takes the share of each outcome', () => {
  const { test: rows } = holdOutSplit(data, { share: 0.3, seed: 4 });
  expect([rows.length, events(rows)]).toEqual([18, 9]);
});

test('a split by site holds the site out', () => {
  const batch = data.ids.map((_, i) => (i < 40 ? 'one' : 'two'));
  expect(siteSplit({ ...data, batch }, ['two']).test).toEqual(Array.from({ length: 20 }, (_, k) => 40 + k));
  expect(() => siteSplit(data, ['two'])).toThrow(code('RAD-LEARN-NO-CONTEXT'));
  expect(() => siteSplit({ ...data, batch }, ['three'])).toThrow(code('RAD-LEARN-SPLIT'));
});

test('a bootstrap sample is as large as the cohort, and about 1/e of the patients are left for testing', () => {
  const splits = bootstrapSplits(data, { samples: 200, seed: 1 });
  for (const { training } of splits) expect(training).toHaveLength(60);
  const left = splits.reduce((sum, { test: rows }) => sum + rows.length, 0) / (200 * 60);
  expect(left).toBeCloseTo((1 - 1 / 60) ** 60, 1.7);
});

test('too few patients for the folds, of an outcome or at all, are refused', () => {
  const refused = code('RAD-LEARN-SPLIT');
  const few: Dataset = {
    ...data,
    outcome: { kind: 'binary', event: Uint8Array.from(data.ids, (_, i) => Number(i < 3)) },
  };
  expect(() => kFoldSplits(few, { folds: 5, seed: 1 })).toThrow(/3 patients with an event for 5 folds/);
  expect(() => kFoldSplits(data, { folds: 61, seed: 1, stratify: false })).toThrow(refused);
  expect(() => kFoldSplits(data, { folds: 1, seed: 1 })).toThrow(refused);
  expect(() => holdOutSplit(data, { share: 0.001, seed: 1 })).toThrow(refused);
  expect(() => leaveOneOutSplits(noiseData(1, 1, 'one'))).toThrow(refused);
  const none: Dataset = { ...data, outcome: { kind: 'binary', event: new Uint8Array(60) } };
  expect(() => bootstrapSplits(none, { samples: 1, seed: 1 })).toThrow(refused);
});

function sharedPatients({ groups }: Dataset, { training, test: rows }: Split): string[] {
  const learned = new Set(training.map((row) => groups![row]));
  return rows.map((row) => groups![row]!).filter((patient) => learned.has(patient));
}
