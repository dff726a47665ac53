import { expect, test } from 'vitest';
import { exampleRun } from '../testing/example-run.js';
import { studyFigures } from './index.js';

const keyFigures = (id: string) =>
  studyFigures(exampleRun(id))
    .filter(({ place }) => place === 'key')
    .map(({ file }) => file);

test('the ROC curve and the calibration of the key model head a report, once each', () => {
  const files = keyFigures('crlm-recurrence-peritumoral');
  expect(files).toHaveLength(2);
  expect(files[0]).toMatch(/^roc-test/);
  expect(files[1]).toMatch(/^calibration-test/);
});

test('of survival it is the risk groups', () => {
  expect(keyFigures('crlm-survival-rad-score')[0]).toMatch(/^kaplan-meier-test/);
});
