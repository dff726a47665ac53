import { expect, test } from 'vitest';
import { smallProtocol, syntheticStudy } from '../testing/study-fixture.js';
import { declaredColumns } from './declared-columns.js';

test('columns that the protocol does not name are not in the cohort of a run, nor are their values', () => {
  const { cohort } = syntheticStudy(20, 2, 1);
  const named = cohort.patients.map((patient, i) => ({
    ...patient,
    values: { ...patient.values, 'Patient name': `Name ${i}`, Age: 61 },
  }));
  const declared = declaredColumns({ ...cohort, patients: named }, smallProtocol());
  expect(JSON.stringify(declared)).not.toContain('Name 3');
  expect(Object.keys(declared.patients[0]!.values).sort()).toEqual(['Age', 'age']);
  expect(declared.columns.every(({ name }) => name === 'age' || name === 'recurrence')).toBe(true);
});

test('what a split goes by is kept', () => {
  const { cohort } = syntheticStudy(20, 2, 1);
  const split = { kind: 'by-column' as const, column: 'hospital', train: ['one'], test: ['two'] };
  expect(declaredColumns(cohort, smallProtocol({ split })).patients[0]!.values).toHaveProperty('hospital');
});
