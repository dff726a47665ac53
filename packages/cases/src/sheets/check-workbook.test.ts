import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkWorkbook } from './check-workbook.js';
import { sheetsOf } from './sheets-of.js';

const workbook = (sheet: string) => zipSync({ 'xl/worksheets/sheet1.xml': strToU8(sheet) });
const cellAt = (place: string) =>
  `<worksheet><sheetData><row><c r="${place}"><v>1</v></c></row></sheetData></worksheet>`;
const large = expect.objectContaining({ code: 'RAD-COHORT-LARGE' });

test('one cell in the last column of the last row is refused before the sheet is built', async () => {
  for (const place of ['XFD1048576', 'XFD2000', 'Z1048576', 'ZZZZZZ2']) {
    expect(() => checkWorkbook(workbook(cellAt(place)))).toThrowError(large);
  }
  await expect(sheetsOf(workbook(cellAt('XFD1048576')))).rejects.toEqual(large);
});

test('a sheet of 20,000 rows and 1,000 columns passes', () => {
  expect(() => checkWorkbook(workbook(cellAt('ALL20000')))).not.toThrow();
});

test('a sheet that unpacks to more than a limit is refused', () => {
  expect(() => checkWorkbook(workbook(' '.repeat(150 * 2 ** 20)))).toThrowError(large);
});

test('a sheet that declares entities is refused', () => {
  const sheet = `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///x">]>${cellAt('A1')}`;
  expect(() => checkWorkbook(workbook(sheet))).toThrowError(expect.objectContaining({ code: 'RAD-COHORT-FILE' }));
});

test('what is no archive is refused by code', () => {
  expect(() => checkWorkbook(Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9, 9))).toThrowError(
    expect.objectContaining({ code: 'RAD-COHORT-FILE' }),
  );
});
