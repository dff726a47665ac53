import { expect, test } from 'vitest';
import { idColumnOf } from './id-column.js';

test('the preferred column goes before id, id before the usual names, and these in their order', () => {
  const columns = ['age', 'Case No', 'patient_id', 'ID', 'MRN'];
  expect(columns[idColumnOf(columns, 'mrn')]).toBe('MRN');
  expect(columns[idColumnOf(columns, 'accession')]).toBe('ID');
  expect(columns[idColumnOf(columns.slice(0, 3))]).toBe('Case No');
});

test.each(['Patient', 'patient-id', 'Patient Number', 'SUBJECT_ID', 'PatID', 'pid', ' id '])('%s holds ids', (name) => {
  expect(idColumnOf(['age', name])).toBe(1);
});

test.each(['idh', 'patient age', 'period', 'case mix'])('%s does not', (name) => {
  expect(idColumnOf([name])).toBe(-1);
});
