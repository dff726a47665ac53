import { isRadError, type RadError } from '@radscore/core';
import { parseProtocol } from '@radscore/protocol';
import { parseCsv } from '@radscore/tables';
import { expect, test } from 'vitest';
import { predictorColumns, type StudyCohortOptions, studyCohort } from './study-cohort.js';

const protocol = (more = '') =>
  parseProtocol(`version: 1
id: small
title: Small
endpoint: { kind: binary, title: Recurrence, event: recurrence, positive: recurrence }
split: { kind: random, test: 0.3 }
regions: { intra: tumour }
signatures: { intra: { regions: [intra] } }
variants: { radiomics: { radiomics: columns, clinical: false } }
models: { forest: { name: random-forest } }
${more}`);

const csv = `id,image,mask,hospital,age,cea,recurrence
P1,P1/ct,P1/seg.dcm,one,61,12.5,1
P2,P2/ct,P2/seg.dcm,two,-999,3,0
P3,P3/ct,P3/seg.dcm,one,55,,1
P4,P4/ct,P4/seg.dcm,two,70,200,0
`;

const cohort = (text = csv, more = '', options?: StudyCohortOptions) =>
  studyCohort(parseCsv(text), protocol(more), options);

function failure(text: string, more = ''): RadError {
  try {
    cohort(text, more);
  } catch (error) {
    if (isRadError(error)) return error;
    throw error;
  }
  throw new Error('the cohort was accepted');
}

test('a cohort has patients with typed values and paths, an outcome, and columns with what is missing', () => {
  const { patients, outcome, columns, enrolled, exclusions, endpoint } = cohort(csv, 'cohort: { site: hospital }');
  expect(patients[1]).toEqual({
    id: 'P2',
    line: 3,
    image: 'P2/ct',
    mask: 'P2/seg.dcm',
    site: 'two',
    values: { hospital: 'two', age: null, cea: 3, recurrence: 0 },
  });
  expect(outcome).toEqual({ kind: 'binary', event: [1, 0, 1, 0] });
  expect(endpoint).toMatchObject({ events: 2, others: 2, positive: 'recurrence', negative: 'no recurrence' });
  expect(columns.map(({ name, type }) => [name, type])).toEqual([
    ['hospital', 'categorical'],
    ['age', 'numeric'],
    ['cea', 'numeric'],
    ['recurrence', 'flag'],
  ]);
  expect(columns[1]!.missing).toEqual([{ token: '-999', count: 1 }]);
  expect([enrolled, exclusions]).toEqual([4, []]);
});

test('a wrong column name is refused with who asks for it and the nearest one', () => {
  const error = failure(csv, 'clinical: { variables: [agge] }');
  expect(error.message).toContain('no column "agge", which clinical.variables names');
  expect(error.message).toContain('Did you mean "age"?');
  expect(failure(csv.replace('recurrence', 'recurence')).message).toMatch(
    /no column "recurrence", which endpoint names.*"recurence"/,
  );
});

test('an optional column that is not there is left out with a warning', () => {
  const { warnings } = cohort(
    csv,
    'cohort: { columns: { bmi: { optional: true } } }\nclinical: { variables: [age, bmi] }',
  );
  expect(warnings.map(({ code, place }) => [code, place.column])).toContainEqual(['RAD-COHORT-COLUMN-LEFT-OUT', 'bmi']);
});

test('a column may be called otherwise in the table', () => {
  const { patients } = cohort(csv, 'cohort: { columns: { carcinoembryonic: { column: CEA, type: numeric } } }');
  expect(patients[0]!.values.carcinoembryonic).toBe(12.5);
});

test('an outcome with three values is refused with the values', () => {
  const error = failure(csv.replace('200,0', '200,2'));
  expect(error.code).toBe('RAD-COHORT-FLAG');
  expect(error.message).toContain('"recurrence" is used as yes or no, but has 3 values: 1, 0, 2');
  const rest = cohort(
    csv.replace('200,0', '200,2'),
    'cohort: { exclude: [{ column: recurrence, is: 2, reason: lost to follow-up }] }',
  );
  expect(rest.exclusions).toEqual([
    {
      id: 'P4',
      stage: 'cohort',
      reason: 'lost to follow-up',
      code: 'RULE',
      values: { column: 'recurrence', value: 2 },
    },
  ]);
});

test('a declared flag may hold a third value where patients with it are left out', () => {
  const more =
    'cohort: { columns: { recurrence: { type: flag } }, exclude: [{ column: recurrence, is: 2, reason: lost }] }';
  expect(cohort(csv.replace('200,0', '200,2'), more).outcome).toEqual({ kind: 'binary', event: [1, 0, 1] });
});

test('a criterion whose column may be absent is reported as unknown; where the column is there, it is applied and counted', () => {
  const more =
    'cohort: { exclude: [{ column: ablated, is: 1, optional: true, reason: local ablation before }, { column: recurrence, is: 9, reason: x }] }';
  const unknown = cohort(csv, more);
  expect(unknown.exclusions).toEqual([]);
  expect(unknown.warnings.map(({ code }) => code)).toContain('RAD-COHORT-CRITERIA');
  const lines = csv.trimEnd().split('\n');
  const table = lines.map((line, i) => `${line},${i === 0 ? 'ablated' : i === 2 ? 1 : 0}`).join('\n');
  const applied = cohort(`${table}\n`, more);
  expect(applied.exclusions.map(({ reason }) => reason)).toEqual(['local ablation before']);
  expect(applied.warnings.map(({ code }) => code)).not.toContain('RAD-COHORT-CRITERIA');
});

test('a patient in two rows is refused with both rows', () => {
  const error = failure(`${csv}P2,a,b,one,60,1,1\n`);
  expect(error.message).toContain('"P2" appears in several rows of the cohort: 3 and 6');
});

test('a patient without a path is left out, with the reason', () => {
  const { exclusions, patients } = cohort(csv.replace('P3,P3/ct', 'P3,'));
  expect(patients.map(({ id }) => id)).toEqual(['P1', 'P2', 'P4']);
  const error = { code: 'RAD-CASE-NO-PATH', message: 'The patient has no image: the cell of column "image" is empty.' };
  expect(exclusions).toMatchObject([
    { id: 'P3', stage: 'images', reason: 'no image', code: 'FAULT', values: { error } },
  ]);
});

test('without images the columns of paths need not be there', () => {
  expect(cohort('id,recurrence\nP1,1\nP2,0\n', '', { images: false }).patients).toHaveLength(2);
  expect(failure('id,recurrence\nP1,1\nP2,0\n').message).toContain('no column "image"');
});

test('a stray text is an error in a column that the study uses, a warning in any other', () => {
  const stray = csv.replace('12.5', '12a');
  expect(cohort(stray).warnings).toMatchObject([
    { code: 'RAD-COHORT-NOT-A-NUMBER', place: { case: 'P1', line: 2, column: 'cea' } },
  ]);
  expect(failure(stray, 'clinical: { variables: [cea] }').place).toMatchObject({ case: 'P1', line: 2, column: 'cea' });
});

test('a predictor without any value is refused', () => {
  const empty = csv.replace(/,12.5,|,3,|,200,/g, ',,');
  expect(failure(empty, 'clinical: { variables: [cea] }').message).toContain('"cea" has no value in any row');
});

test('all patients with the same outcome make no study', () => {
  expect(failure(csv.replace(/,0$/gm, ',1')).message).toBe('All 4 patients have the same outcome (recurrence).');
});

test('columns of the outcome, measured later, of sites and of texts are no predictors', () => {
  const more = 'cohort: { columns: { hospital: { role: site }, cea: { measured: after } } }';
  const { columns } = cohort(csv, more);
  expect(predictorColumns(columns, protocol(more)).map(({ name }) => name)).toEqual(['age']);
});

test('the place of an error names the file', () => {
  expect(() => cohort(csv, 'clinical: { variables: [x] }', { file: 'cohort.csv' })).toThrowError(
    expect.objectContaining({ place: expect.objectContaining({ file: 'cohort.csv' }) }),
  );
});

test('few patients for many clinical variables are a warning before anything runs', () => {
  const { warnings } = cohort(csv, 'clinical: { variables: [age, cea] }');
  expect(warnings.map(({ message }) => message)).toEqual([
    '2 patients of the rarer outcome for 2 parameters of the model are 1 each; about 10 to 20 are needed.',
  ]);
});

test('a second reader that the protocol wants and the cohort lacks is a warning', () => {
  expect(cohort(csv, 'readers: {}').warnings).toMatchObject([
    { code: 'RAD-COHORT-COLUMN-LEFT-OUT', place: { column: 'mask_reader2' } },
  ]);
  const two = cohort(
    csv.replace('mask,', 'mask,mask_reader2,').replaceAll('seg.dcm,', 'seg.dcm,second.dcm,'),
    'readers: {}',
  );
  expect([two.warnings, two.patients[0]!.mask2]).toEqual([[], 'second.dcm']);
});
