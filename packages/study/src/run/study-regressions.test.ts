import { createRng } from '@radscore/core';
import { builtInProtocol, parseProtocol } from '@radscore/protocol';
import { expect, test } from 'vitest';
import type { CandidateRun, SetName } from '../study/types.js';
import { regressionTable } from './regressions.js';
import type { StudyData } from './study-data.js';
import { studyRegressions } from './study-regressions.js';

const rng = createRng('study-regressions');
const sets: readonly SetName[] = ['train', 'test', 'external'];
const patients = Array.from({ length: 180 }, (_, i) => {
  const score = rng.normal();
  const nodes = rng.uniform() < 0.5 ? 1 : 0;
  const time = (-30 * Math.log(1 - rng.uniform())) / Math.exp(0.7 * score + 0.8 * nodes);
  return {
    id: `P${i}`,
    set: sets[i % 3]!,
    score,
    nodes,
    noise: rng.normal(),
    time: Math.min(time, 60),
    dead: time < 60,
  };
});
const data: StudyData = {
  ids: patients.map(({ id }) => id),
  outcome: {
    kind: 'survival',
    unit: 'months',
    time: patients.map(({ time }) => time),
    status: patients.map(({ dead }) => (dead ? 1 : 0)),
  },
  features: { names: [], columns: [] },
  clinical: {
    names: ['nodes', 'noise'],
    variables: ['nodes', 'noise'],
    columns: [patients.map(({ nodes }) => nodes), patients.map(({ noise }) => noise)],
  },
};
const honest: CandidateRun = {
  selection: { counts: [], kept: [] },
  threshold: { value: 0, rule: '' },
  leaks: [],
  performance: sets.map((set) => ({ set, n: 60, events: 40, measures: {} })),
  predictions: patients.map(({ id, set, score }) => ({ id, set, value: score, radScore: 5 * score })),
};
const choose = (method: 'all' | 'univariate', fittedOn: 'training' | 'all' = 'training') => ({
  clinical: {
    variables: ['nodes', 'noise'],
    choose: { method, p: 0.05, penalty: 'min' as const, folds: 10, fittedOn },
    tests: { categorical: 'yates' as const, numeric: 'welch' as const },
  },
  evaluation: parseProtocol(builtInProtocol('crlm-survival-rad-score')!).evaluation,
});

test('a score is regressed beside the clinical variables on training, evaluated and external patients', () => {
  const tables = studyRegressions(choose('all'), data, { honest });
  expect(tables.map(({ set, kind }) => [set, kind])).toEqual(sets.map((set) => [set, 'cox']));
  for (const { rows } of tables) {
    expect(rows.map(({ variable }) => variable)).toEqual(['nodes', 'noise', 'rad-score']);
    expect(rows[2]!.multivariable!.value!).toBeGreaterThan(1.2);
  }
});

test('chosen by tests, the variables that passed in training enter on every set', () => {
  const entered = studyRegressions(choose('univariate'), data, { honest }).map(({ rows }) =>
    rows.filter(({ multivariable }) => multivariable !== undefined).map(({ variable }) => variable),
  );
  expect(entered).toEqual(sets.map(() => ['nodes', 'rad-score']));
});

test('the score counts in standard deviations of training on every set: a wider one elsewhere does not hide', () => {
  const wider = honest.predictions.map((each) =>
    each.set === 'external' ? { ...each, radScore: 2 * each.radScore! } : each,
  );
  const hazard = (predictions: CandidateRun['predictions']) =>
    studyRegressions(choose('all'), data, { honest: { ...honest, predictions } })[2]!.rows[2]!.univariate.value!;
  expect(Math.log(hazard(wider))).toBeCloseTo(Math.log(hazard(honest.predictions)) / 2, 6);
});

test('without an external cohort and without test patients there is one table', () => {
  const predictions = honest.predictions.filter(({ set }) => set === 'train');
  const performance = honest.performance.filter(({ set }) => set === 'train');
  expect(studyRegressions(choose('all'), data, { honest: { ...honest, predictions, performance } })).toHaveLength(1);
});

test('a level that nobody with the event has, and a column that repeats another, have no ratio by reason; the others stay', () => {
  const [nodes, noise] = data.clinical.columns as number[][];
  const rare = patients.map(({ dead }, i) => (!dead && i % 2 === 0 ? 1 : 0));
  const names = ['nodes', 'noise', 'rare', 'twice'];
  const clinical = { names, variables: names, columns: [nodes!, noise!, rare, noise!.map((value) => 2 * value)] };
  const table = regressionTable({ ...data, clinical }, clinical, data.ids, 'train', 0.95);
  const of = (name: string) => table!.rows.find(({ variable }) => variable === name)!.multivariable!;
  expect(of('nodes').value).toBeGreaterThan(1);
  expect(of('noise').value).not.toBeNull();
  expect(of('rare')).toMatchObject({ value: null, reason: expect.stringContaining('no finite solution') });
  expect(of('twice')).toMatchObject({ value: null, reason: expect.stringContaining('left out twice') });
});

test('where the paper tested on all, its table is of all but external patients, with what passed alone and no prediction', () => {
  const [paper, ...own] = studyRegressions(choose('univariate', 'all'), data, { honest });
  expect(paper).toMatchObject({ set: 'all', kind: 'cox' });
  expect(paper!.rows.map(({ variable, multivariable }) => [variable, multivariable !== undefined])).toEqual([
    ['nodes', true],
    ['noise', false],
  ]);
  expect(own.map(({ set }) => set)).toEqual(sets);
  const ids = patients.flatMap(({ id, set }) => (set === 'external' ? [] : [id]));
  expect(paper).toEqual(regressionTable(data, data.clinical, ids, 'all', 0.95, (name) => name === 'nodes'));
  expect(own).toEqual(studyRegressions(choose('univariate'), data, { honest }));
});
