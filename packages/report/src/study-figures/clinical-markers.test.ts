import { timeDependentAuc } from '@radscore/stats';
import { expect, test } from 'vitest';
import { keyCandidate } from '../run/describe-run.js';
import { timeDependentAucTable } from '../tables/time-dependent-auc.js';
import { exampleRun } from '../testing/example-run.js';
import { clinicalMarkers, knownOf, reversed } from './clinical-markers.js';
import { predictionsOn } from './predictions.js';
import { survivalFigures } from './survival.js';

const plain = exampleRun('crlm-survival-rad-score');
const names = ['age', 'sex', 'cea', 'max_tumor_size', 'node_positive', 'grade'];
const levels: Record<string, string[]> = { sex: ['female', 'male'], grade: ['G1', 'G2', 'G3'] };
const columns = plain.cohort.columns.map((column) =>
  column.name in levels ? { ...column, measured: 'before' as const, levels: levels[column.name]! } : column,
);
const run = {
  ...plain,
  cohort: { ...plain.cohort, columns },
  clinical: names.map((name) => ({ name, p: { value: 0.5 }, chosen: name === 'cea' })),
};
const key = keyCandidate(run)!;
const [horizon] = run.protocol.endpoint.horizons;

test('each clinical variable is a marker, those that entered first; two categories are one marker, three are three', () => {
  const labels = clinicalMarkers(run, horizon!).map(({ label }) => label.replace(reversed, ''));
  expect(labels[0]).toMatch(/cea|carcino/i);
  expect(labels).toHaveLength(8);
});

test('markers rise with risk among the training patients', () => {
  const training = predictionsOn(run, key.honest, 'train');
  for (const marker of clinicalMarkers(run, horizon!)) {
    const { values, time, event } = knownOf(marker, training);
    expect(timeDependentAuc(values, time, event, horizon!).value, marker.label).toBeGreaterThanOrEqual(0.5);
  }
});

test('the score is drawn beside every variable, a few in each figure', () => {
  const drawn = survivalFigures(run).filter(({ file }) => file.startsWith(`time-dependent-roc-test-${horizon}`));
  const curves = drawn.flatMap(({ data }) => (data as { curves: { name: string }[] }).curves);
  const scores = curves.filter(({ name }) => name === curves[0]!.name);
  expect(scores).toHaveLength(drawn.length);
  expect(curves.length - scores.length).toBe(8);
  for (const { data } of drawn) expect((data as { curves: unknown[] }).curves.length).toBeLessThanOrEqual(6);
});

test('the table has the score and every variable on every set at every horizon', () => {
  const { rows, columns, data } = timeDependentAucTable(run)!;
  const sets = new Set(rows.map(([set]) => set));
  expect([...sets]).toEqual(['Training', 'Test', 'External']);
  expect(rows).toHaveLength(3 * (1 + 8));
  expect(columns).toHaveLength(3 + run.protocol.endpoint.horizons.length);
  expect(data!.rows).toHaveLength(rows.length * run.protocol.endpoint.horizons.length);
  const own = predictionsOn(run, key.honest, 'test');
  const first = data!.rows.find(([set]) => set === 'test')!;
  expect(first[4]).toBe(timeDependentAuc(own.values, own.time, own.event, horizon!).value);
});

test('a binary study has no such table', () => {
  expect(timeDependentAucTable(exampleRun('crlm-recurrence-peritumoral'))).toBeUndefined();
});
