import { expect, test } from 'vitest';
import { tunedParameters } from '../tables/tuned-parameters.js';
import { exampleRun } from '../testing/example-run.js';
import { describeTuning } from './tuning.js';

function tunedRun() {
  const run = exampleRun('crlm-recurrence-peritumoral');
  const [first] = run.candidates;
  const [id, model] = Object.entries(run.protocol.models).find(([name]) => name === first!.model)!;
  const tune = { space: { C: [0.1, 1], 'selection.mrmr.k': [5] }, search: 'grid' as const, draws: 20, folds: 5 };
  return {
    ...run,
    protocol: { ...run.protocol, models: { ...run.protocol.models, [id]: { ...model, tune } } },
    candidates: run.candidates.map((each, i) =>
      i > 0
        ? each
        : {
            ...each,
            tuned: {
              chosen: { C: 0.1, 'selection.mrmr.k': 5 },
              trials: [],
              folds: [1, 0.1, 1].map((C, k) => ({ fold: `nested/0/${k}`, values: { C, 'selection.mrmr.k': 5 } })),
            },
          },
    ),
  };
}

test('methods say what was tuned, how, and that no test patient took part; nothing where nothing was', () => {
  const [paragraph] = describeTuning(tunedRun());
  expect(paragraph!.join('')).toMatch(
    /these were tuned by grid search \(2 combinations\) for the highest AUC in 5-fold cross-validation: C \(0\.1, 1\) and k of mrmr \(5\)\. The search was repeated inside the training patients of every fit/,
  );
  expect(describeTuning(exampleRun('crlm-recurrence-peritumoral'))).toEqual([]);
});

test('the table shows the final choice beside how often the folds chose each value', () => {
  const table = tunedParameters(tunedRun())!;
  expect(table.rows.map((row) => row.slice(1))).toEqual([
    ['C', '0.1', '1 in 2, 0.1 in 1'],
    ['k of mrmr', '5', '5 in 3'],
  ]);
  expect(tunedParameters(exampleRun('crlm-recurrence-peritumoral'))).toBeUndefined();
});
