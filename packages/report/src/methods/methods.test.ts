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

test('a logistic regression whose protocol names no penalty is described with its default; others are not', () => {
  const withModel = (parameters: Record<string, unknown>) => {
    const logistic = { ...run.protocol.models.logistic!, parameters };
    return text(writeMethods({ ...run, protocol: { ...run.protocol, models: { ...run.protocol.models, logistic } } }));
  };
  expect(withModel({})).toContain('L2 penalty with C = 1');
  expect(withModel({ penalty: 'none' })).not.toContain('L2 penalty');
});

test('clinical variables: how they were chosen, by the protocol and by a variant of its own', () => {
  const told = text(writeMethods(run));
  expect(told).toContain(
    'those with p < 0.05 in univariate tests and beside each other entered; in combined those with p < 0.05 in univariate tests entered',
  );
  const choose = { ...run.protocol.clinical.choose, method: 'lasso' as const, penalty: '1se' as const };
  const lasso = { ...run, protocol: { ...run.protocol, clinical: { ...run.protocol.clinical, choose } } };
  expect(text(writeMethods(lasso))).toContain(
    'those that a LASSO kept entered (penalty 1se, 10-fold cross-validation)',
  );
});

test('a senior reader: in how many patients the two differed, and whose outlines were measured', () => {
  const told = (adjudication: { differing: string[]; adjudicated: string[] }) =>
    text(writeMethods({ ...run, readers: { ...run.readers!, adjudication } }));
  expect(told({ differing: [], adjudicated: [] })).toContain('nowhere differed by 5% of their volume or more');
  expect(told({ differing: ['a', 'b'], adjudicated: ['a', 'b'] })).toContain('measured in their place');
  expect(told({ differing: ['a', 'b'], adjudicated: ['a'] })).toContain(
    'in 1 of them; those of the first reader were measured in the other 1',
  );
  expect(text(writeMethods(run))).not.toContain('senior reader');
});
