import { expect, test } from 'vitest';
import { parseCsv } from './csv.js';
import { fromHeader } from './header-row.js';

const rowsOf = (...rows: readonly (readonly string[])[]) =>
  rows.flatMap((cells, i) => (cells.some((cell) => cell !== '') ? [{ line: i + 1, cells }] : []));
const patients = [
  ['Patient ID', 'Hospital', 'Age', 'Sex', 'CEA'],
  ['P1', 'A', '61', 'm', '3,5'],
  ['P2', 'B', '70', 'f', ''],
];

test('a table without a title is taken as it is, also with a column that has no name', () => {
  expect(fromHeader(rowsOf(...patients))).toHaveLength(3);
  expect(fromHeader(rowsOf(['', 'a', 'b', 'c'], ['1', '2', '3', '4']))).toHaveLength(2);
  expect(fromHeader(rowsOf(['id'], ['1']))).toHaveLength(2);
});

test.each([
  [
    'a title',
    [
      ['Liver metastases 2019-2021', '', '', '', ''],
      ['', '', '', '', ''],
    ],
    3,
  ],
  [
    'a title and merged headings',
    [
      ['Liver metastases', '', '', '', ''],
      ['Patient', '', 'Clinic', '', ''],
    ],
    3,
  ],
  ['merged headings', [['Patient', '', 'Clinic', '', '']], 2],
])('%s above the table: the row of the names is asked for, with the one it probably is', (_, above, row) => {
  const rows = rowsOf(...above, ...patients);
  expect(() => fromHeader(rows)).toThrowError(
    expect.objectContaining({
      code: 'RAD-TABLE-TITLE',
      message: expect.stringContaining(`row ${row} does (Patient ID, Hospital`),
      remedy: expect.stringContaining(`--header-row ${row}`),
      place: { line: 1 },
    }),
  );
  expect(fromHeader(rows, row)[0]!.cells).toEqual(patients[0]);
});

test('a row that is empty or not there names no columns', () => {
  expect(() => fromHeader(rowsOf(...patients), 9)).toThrowError(
    expect.objectContaining({ code: 'RAD-TABLE-HEADER-ROW' }),
  );
});

test('a CSV file with a title is asked about too, whatever separates its cells', () => {
  const text = 'Liver metastases;;\n\nPatient ID;Age;Sex\nP1;61;m\n';
  expect(() => parseCsv(text)).toThrowError(expect.objectContaining({ code: 'RAD-TABLE-TITLE' }));
  expect(() => parseCsv('Liver metastases\n\nPatient ID;Age;Sex\nP1;61;m\n')).toThrowError(/row 3 does/);
  expect(parseCsv('Liver metastases\n\nPatient ID;Age;Sex\nP1;61;m\n', { headerRow: 3 })).toEqual({
    columns: ['Patient ID', 'Age', 'Sex'],
    rows: [{ line: 4, cells: ['P1', '61', 'm'] }],
  });
});
