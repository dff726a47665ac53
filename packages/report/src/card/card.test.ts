import { withHash } from '@radscore/prediction';
import { expect, test } from 'vitest';
import { modelCard, updateSentence } from './model-card.js';
import { cardQuestions } from './questions.js';
import { renderCard } from './render-card.js';
import { softwareBill } from './sbom.js';

const fitted = {
  format: 'radscore-pipeline',
  version: 1,
  pipeline: { branches: [{ name: 'r', columns: '*', steps: [] }], model: { name: 'logistic', parameters: {} } },
  seed: '1',
  outcome: 'binary',
  inputs: [{ name: 'original_firstorder_Mean', min: 12.3456, max: 80, mean: 40, missing: 0 }],
  needsBatch: false,
  branches: [{ name: 'r', reads: ['original_firstorder_Mean'], steps: [], outputs: ['original_firstorder_Mean'] }],
  model: { name: 'logistic', state: { coefficients: [0.1], intercept: -1 } },
  modelInputs: ['original_firstorder_Mean'],
  selections: [],
  leaks: [],
  notes: [],
  training: { rows: 40, patients: 40, events: 15 },
};
const model = withHash({
  format: 'radscore-model',
  version: 2,
  title: 'Recurrence <b>',
  notice: 'For research use only.',
  candidate: { id: 'r/r/logistic', signature: 'r', variant: 'r', model: 'logistic' },
  endpoint: {
    kind: 'binary',
    title: 'Recurrence',
    positive: 'recurrence',
    negative: 'none',
    unit: 'months',
    horizons: [],
  },
  clinical: [],
  cutOff: { value: 0.5, rule: 'fixed' },
  typical: 0.4,
  training: { patients: 40, events: 15 },
  performance: 'AUC 0.71 (95% CI 0.5 to 0.9).',
  pipeline: fitted,
  updates: [{ method: 'intercept', intercept: 0.4, slope: 1, parent: 'abcdef0123456789', patients: 60, events: 20 }],
  provenance: { radscore: '0.1.0' },
  taskDigests: { 'fit-unit': 'f'.repeat(64) },
});

test('a card states intended use, population, inputs, performance, limits and changes', () => {
  const card = modelCard(model);
  expect(card.intendedUse).toContain('not meant for decisions');
  expect(card.population).toContain('40 patients, 15 with recurrence');
  expect(card.inputs).toEqual([
    { name: 'original_firstorder_Mean', range: '12.35 to 80', meaning: 'The average grey value of the region.' },
  ]);
  expect(card.limits.join(' ')).toMatch(/Few patients: 15 .*not validated in another cohort.*updated for a centre/);
  expect(card.changes[0]!.sentence).toBe(
    'By 60 patients (20 events) the intercept was moved by 0.400; parent abcdef012345.',
  );
});

test('where rows are lesions of patients the card counts rows, and says of how many patients they are', () => {
  const performance = {
    ...{ measure: 'auc' as const, confidence: 0.95 },
    sets: [{ set: 'test' as const, n: 30, events: 12, found: { value: 0.7, ci: null, reason: null } }],
  };
  const development = { patients: 90, events: 40, fifths: [], variables: [] } as never;
  const card = modelCard({ ...model, training: { patients: 30, events: 40 }, performance, development });
  expect(card.population).toContain('Developed on 90 rows of 30 patients, 40 with recurrence');
  expect(card.performance).toContain('in 30 rows it had not seen (12 with recurrence)');
  expect(card.limits[0]).toMatch(/^Few rows: 40 of the rarer outcome/);
});

test('names cannot inject markup into Markdown or the page; every question has an answer or is left to the manufacturer', () => {
  const files = renderCard(modelCard(model));
  expect(files['model-card.md']).toContain('# Model card: Recurrence \\<b\\>');
  expect(files['model-card.html']).not.toContain('<b>');
  for (const { asked } of cardQuestions) expect(files['model-card.html']).toContain(asked.replace('&', '&amp;'));
});

test('every kind of update has its sentence', () => {
  for (const method of ['intercept', 'slope', 'refit', 'combat', 'baseline'] as const)
    expect(
      updateSentence({ method, intercept: 0, slope: 1, sites: ['B'], parent: 'p', patients: 1, events: 1 }),
    ).toMatch(/^By 1 patient \(1 event\) .{10,}\.$/);
});

test('the bill of materials names the model, the program and its packages with licence, hash and purl', () => {
  const bill = softwareBill({ title: 'M', hash: 'a'.repeat(64) }, { name: 'radscore', version: '0.1.0' }, [
    { name: '@noble/hashes', version: '2.4.0', license: 'MIT', sha512: 'ff' },
    { name: 'x', version: '1.0.0', license: '(MIT OR Apache-2.0)' },
  ]) as { components: { purl: string; licenses: object[] }[] };
  expect(bill.components[1]).toMatchObject({ purl: 'pkg:npm/%40noble/hashes@2.4.0', hashes: [{ alg: 'SHA-512' }] });
  expect(bill.components[2]!.licenses).toEqual([{ expression: '(MIT OR Apache-2.0)' }]);
});
