import { describe, expect, test } from 'vitest';
import { processorTime } from '../../core/src/testing/processor-time.js';
import { parseCsv } from './csv.js';
import { formatCsv } from './format-csv.js';
import { parseWritten } from './number-format.js';
import { parseNumber } from './parse-cell.js';

const code = (code: string) => expect.objectContaining({ code });

describe('parseCsv', () => {
  test('reads header and rows with the line each row begins on, skipping empty lines', () => {
    expect(parseCsv('id,age\n\nA,61\n\nB,70\n')).toEqual({
      columns: ['id', 'age'],
      rows: [
        { line: 3, cells: ['A', '61'] },
        { line: 5, cells: ['B', '70'] },
      ],
    });
  });

  test('counts the lines of a quoted cell that spans several', () => {
    expect(parseCsv('id,note\nA,"two\nlines"\nB,x\n').rows.map((row) => row.line)).toEqual([2, 4]);
  });

  test('takes off a byte order mark and white space, and finds out semicolons and tabs', () => {
    expect(parseCsv('\uFEFFid ; age\nA; 61\n')).toEqual({
      columns: ['id', 'age'],
      rows: [{ line: 2, cells: ['A', '61'] }],
    });
    expect(parseCsv('id\tage\r\nA\t61\r\n').rows[0]!.cells).toEqual(['A', '61']);
  });

  test('a row shorter than the header is filled with empty cells, a longer one is refused with its line', () => {
    expect(parseCsv('a,b,c\n1\n').rows[0]!.cells).toEqual(['1', '', '']);
    expect(() => parseCsv('a,b\n1,2\n1,2,3\n')).toThrowError(
      expect.objectContaining({ code: 'RAD-TABLE-SYNTAX', place: { line: 3 } }),
    );
  });

  test('refuses a header that names a column twice, an open quote, and a table without rows', () => {
    expect(() => parseCsv('a,a\n1,2\n')).toThrowError(code('RAD-TABLE-HEADER'));
    expect(() => parseCsv('a,b\n"1,2\n')).toThrowError(code('RAD-TABLE-SYNTAX'));
    expect(() => parseCsv('a,b\n')).toThrowError(code('RAD-TABLE-EMPTY'));
    expect(() => parseCsv('')).toThrowError(code('RAD-TABLE-EMPTY'));
  });
});

describe('formatCsv', () => {
  test('writes numbers so that they read back to the same double, and null as an empty cell', () => {
    const text = formatCsv({ columns: ['id', 'x', 'y'], rows: [['A', 0.1 + 0.2, null]] });
    expect(text).toBe('id,x,y\nA,0.30000000000000004,\n');
    expect(Number(text.split('\n')[1]!.split(',')[1])).toBe(0.1 + 0.2);
  });

  test('quotes commas, quotes and line ends', () => {
    expect(formatCsv({ columns: ['a'], rows: [['x,"y"\nz']] })).toBe('a\n"x,""y""\nz"\n');
  });

  test('neutralises what a spreadsheet would run as a formula, but not a negative number', () => {
    const rows = [['=1+1'], ['@cmd'], ['+x'], ['-x'], ['-999'], ['+1.5e3']];
    const text = "a\n'=1+1\n'@cmd\n'+x\n'-x\n-999\n+1.5e3\n";
    expect(formatCsv({ columns: ['a'], rows })).toBe(text);
    expect(parseCsv(text).rows.map(({ cells }) => cells)).toEqual(rows);
  });
});

test('a header of 30,000 columns is read in linear time', () => {
  const columns = Array.from({ length: 30_000 }, (_, j) => `c${j}`).join();
  const used = processorTime();
  expect(parseCsv(`${columns}\n1\n`).columns).toHaveLength(30_000);
  expect(used()).toBeLessThan(5000);
});

test('an id of 200,000 digits and a letter is read, judged and written in linear time', () => {
  const digits = '1'.repeat(200_000);
  const used = processorTime();
  for (const cell of [
    `-${digits}x`,
    `${digits}.${digits}x`,
    `1e${digits}x`,
    `${' 1'.repeat(100_000)}x`,
    `1${'.111'.repeat(50_000)}x`,
  ]) {
    const { columns, rows } = parseCsv(`id,image,recurrence,age\n${cell},img.nii,0,40\n`);
    expect(parseNumber(cell)).toBeUndefined();
    expect(parseWritten(cell, 'point')).toBeUndefined();
    expect(parseWritten(cell, 'comma')).toBeUndefined();
    expect(formatCsv({ columns, rows: rows.map((row) => row.cells) })).toContain('x,img.nii,0,40\n');
  }
  expect(used()).toBeLessThan(2000);
});
