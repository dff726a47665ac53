import { expect, test } from 'vitest';
import { exampleRun } from '../testing/example-run.js';
import { writeMethods } from './methods.js';

const run = exampleRun('rc-metachronous-whole-liver');
const text = (parts: ReturnType<typeof writeMethods>) =>
  parts
    .flatMap(({ paragraphs }) => paragraphs.flat())
    .map((piece) => (typeof piece === 'string' ? piece : '[ref]'))
    .join('');

test('says how many patients had two readers, not how many were wanted', () => {
  const twelve = { ...run, readers: { ...run.readers!, patients: run.readers!.patients.slice(0, 12) } };
  expect(text(writeMethods(twelve))).toContain('12 patients with outlines of two readers were used');
  expect(text(writeMethods(run))).toContain('30 patients with outlines of two readers, drawn at random');
});

test('says what could not be fitted as the protocol has it, for which candidates and how often, with its source', () => {
  expect(text(writeMethods(run))).not.toContain('as written');
  const departed = {
    code: 'SEPARATION' as const,
    values: { method: 'Logistic regression' },
    inFinal: true,
    resamples: 3,
    of: 50,
  };
  const candidates = run.candidates.map((each, i) => (i === 0 ? { ...each, departures: [departed] } : each));
  expect(text(writeMethods({ ...run, candidates }))).toMatch(
    /as written\. .+ Firth’s .* maximum likelihood\[ref\]\[ref\] \(.+ in the final model and in 3 of 50 resampled fits\)\./,
  );
});

test('counts features without the number and volume of lesions', () => {
  const names = ['original_firstorder_Mean', 'lesions_count', 'lesions_volume_ml'];
  expect(text(writeMethods({ ...run, features: { ...run.features, names } }))).toContain('1 feature was measured');
});
