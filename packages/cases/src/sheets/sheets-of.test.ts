import { expect, test } from 'vitest';
import { xlsxBytes } from '../../../tables/src/testing/xlsx.js';
import { chooseSheet, sheetsOf } from './sheets-of.js';

test('a sheet of an xlsx file is read as texts, with the rows of the sheet as lines', async () => {
  const bytes = xlsxBytes({
    read: [['me']],
    data: [['id', 'age', 'note'], ['P1', 61.5, null], [], ['P2', '-999', 'a < b']],
  });
  const sheet = chooseSheet(await sheetsOf(bytes), 'data');
  expect(sheet.read()).toEqual({
    columns: ['id', 'age', 'note'],
    rows: [
      { line: 2, cells: ['P1', '61.5', ''] },
      { line: 4, cells: ['P2', '-999', 'a < b'] },
    ],
  });
});

test('a CSV file is one table, whatever sheet is asked for', async () => {
  const bytes = new TextEncoder().encode('id;age\nP1;61\n');
  expect(chooseSheet(await sheetsOf(bytes), 'any').read().columns).toEqual(['id', 'age']);
});

test('a sheet that is not there is named with the nearest one', async () => {
  const sheets = await sheetsOf(xlsxBytes({ clinical: [['id'], ['P1']] }));
  expect(() => chooseSheet(sheets, 'clinic')).toThrowError(
    /no sheet "clinic"; its sheets are clinical.*Did you mean "clinical"/,
  );
});

test('an empty sheet and a column that stands twice are refused when the sheet is read', async () => {
  const sheets = await sheetsOf(
    xlsxBytes({
      empty: [['id']],
      twice: [
        ['a', 'a'],
        [1, 2],
      ],
    }),
  );
  expect(() => sheets[0]!.read()).toThrowError(expect.objectContaining({ code: 'RAD-TABLE-EMPTY' }));
  expect(() => sheets[1]!.read()).toThrowError(expect.objectContaining({ code: 'RAD-TABLE-HEADER' }));
});

test('several sheets with a table and none named: asked, with the largest as the example', async () => {
  const legend = [
    ['Column', 'Meaning'],
    ['CEA', 'before surgery'],
  ];
  const patients = [
    ['id', 'age', 'cea'],
    ['P1', 61, 3.5],
    ['P2', 70, null],
  ];
  const sheets = await sheetsOf(xlsxBytes({ Legend: legend, Patients: patients, empty: [] }));
  expect(() => chooseSheet(sheets)).toThrowError(
    expect.objectContaining({
      code: 'RAD-COHORT-SHEETS',
      message: expect.stringContaining('2 sheets with a table: "Legend", "Patients"'),
      remedy: expect.stringContaining('--sheet "Patients"'),
    }),
  );
  const one = await sheetsOf(xlsxBytes({ empty: [], Patients: patients }));
  expect(chooseSheet(one).name).toBe('Patients');
});

test('a title and merged headings above the names of a sheet: the row is asked for, and taken', async () => {
  const rows = [['Our patients', null, null], [], ['Patient', null, 'Clinic'], ['id', 'age', 'cea'], ['P1', 61, 3.5]];
  const [sheet] = await sheetsOf(xlsxBytes({ a: rows }));
  expect(() => sheet!.read()).toThrowError(/row 4 does \(id, age, cea/);
  expect(sheet!.read(4)).toEqual({ columns: ['id', 'age', 'cea'], rows: [{ line: 5, cells: ['P1', '61', '3.5'] }] });
});

test('a cell that Excel could not compute, or no program has computed, is no empty cell', async () => {
  const sheets = await sheetsOf(
    xlsxBytes({
      other: [['id'], [{ xml: '><f>NA()</f>' }]],
      data: [
        ['id', 'ratio', 'sum'],
        ['P1', { xml: ' t="e"><f>B9/0</f><v>#DIV/0!</v>' }, { xml: '><f>1+1</f><v>2</v>' }],
        ['P2', 0.5, { xml: '><f>SUM(B2:B3)</f>' }],
      ],
    }),
  );
  expect(
    chooseSheet(sheets, 'data')
      .read()
      .rows.map(({ cells }) => cells),
  ).toEqual([
    ['P1', '#DIV/0!', '2'],
    ['P2', '0.5', '(formula without a value)'],
  ]);
});

test('a value beside the named columns is asked about with its row: a second header row, a note', async () => {
  const sheets = await sheetsOf(
    xlsxBytes({
      merged: [
        ['id', 'Lab'],
        [null, 'CEA', 'CA19'],
        ['P1', 5, 7],
      ],
      wide: [
        ['id', 'age', 'sex'],
        ['P1', 5, 'f', ...new Array(24).fill(null), 'note'],
      ],
    }),
  );
  const beside = (line: number, column: string) =>
    expect.objectContaining({ code: 'RAD-TABLE-BESIDE', values: { line, column, header: 1 } });
  expect(() => chooseSheet(sheets, 'merged').read()).toThrow(beside(2, 'C'));
  expect(() => chooseSheet(sheets, 'wide').read()).toThrow(beside(2, 'AB'));
});
