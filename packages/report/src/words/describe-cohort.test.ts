import { parseProtocol } from '@radscore/protocol';
import { studyCohort } from '@radscore/study';
import { parseCsv } from '@radscore/tables';
import { expect, test } from 'vitest';
import { cohortRows, describeCohort } from './describe-cohort.js';

test('a cohort is described so that a person sees what was understood', () => {
  const protocol = parseProtocol(`extends: crlm-recurrence-peritumoral
cohort: { exclude: [{ column: age, below: 18, reason: under 18 }] }
clinical: { variables: [age] }
`);
  const table = parseCsv(`id,image,mask,hospital,age,sex,surgery,recurrence
P1,a,b,one,61,male,2020-01-31,1
P2,a,b,two,-999,female,2021-02-01,0
P3,a,b,one,12,male,,1
P4,a,b,one,55.5,male,2020-05-05,1
`);
  const description = describeCohort(studyCohort(table, protocol));
  expect(description.summary).toBe('4 rows, 3 patients in the study, 2 with recurrence');
  const lesions = { ...table, columns: [...table.columns, 'patient'] };
  const rows = table.rows.map((row, i) => ({ ...row, cells: [...row.cells, i < 2 ? 'A' : 'B'] }));
  const described = describeCohort(studyCohort({ ...lesions, rows }, protocol));
  expect(described.summary).toBe('4 rows, 3 rows of 2 patients in the study, 2 with recurrence');
  expect(description.exclusions).toEqual([{ reason: 'under 18', ids: ['P3'] }]);
  expect(cohortRows(description).rows).toEqual([
    ['hospital', 'categorical (declared)', 'site', '4', '', 'one 2, two 1'],
    ['age', 'numeric (declared)', 'clinical', '3', '-999 x 1', '55.5 to 61, median 58.25 years'],
    ['sex', 'categorical (declared)', 'clinical', '4', '', 'female 1, male 2'],
    ['surgery', 'date (found)', 'clinical', '3', 'empty x 1', '2020-01-31 to 2021-02-01'],
    ['recurrence', 'flag (declared)', 'outcome', '4', '', 'yes 2, no 1'],
  ]);
});
