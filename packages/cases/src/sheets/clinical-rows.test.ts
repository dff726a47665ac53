import { parseCsv } from '@radscore/tables';
import { expect, test } from 'vitest';
import { clinicalRows } from './clinical-rows.js';

const coded = (code: string) => expect.objectContaining({ code });

test('rows by the usual column of ids; columns of the cohort itself and rows without an id are left out', () => {
  const found = clinicalRows(parseCsv('age,Patient ID,Mask,note\n61, P1 ,a.nii,x\n70,,b.nii,y\n55,P2,c.nii,z\n'));
  expect(found).toMatchObject({ idColumn: 'Patient ID', columns: ['age', 'note'], dropped: ['Mask'], withoutId: [3] });
  expect([...found.rows]).toEqual([
    ['P1', ['61', 'x']],
    ['P2', ['55', 'z']],
  ]);
});

test('a column that is named goes before the usual one; one that is not there is refused with the nearest', () => {
  const table = parseCsv('id,mrn,age\n1,A,61\n');
  expect([...clinicalRows(table, 'mrn').rows.keys()]).toEqual(['A']);
  expect(() => clinicalRows(table, 'mrm')).toThrowError(coded('RAD-COHORT-ID-COLUMN'));
  expect(() => clinicalRows(parseCsv('age,sex\n61,f\n'))).toThrowError(coded('RAD-COHORT-ID-COLUMN'));
});

test('two rows of one patient are refused with both lines', () => {
  expect(() => clinicalRows(parseCsv('id,age\nP1,61\nP2,70\nP1,62\n'))).toThrowError(coded('RAD-COHORT-DUPLICATE'));
});
