import { expect, test } from 'vitest';
import { decodeTableText } from './decode-text.js';

const table = 'id,image,mask\nä,ct,seg.dcm\n';

test('UTF-8 with and without its mark', () => {
  expect(decodeTableText(Buffer.from(table))).toBe(table);
  expect(decodeTableText(Buffer.from(`\ufeff${table}`))).toBe(table);
  expect(decodeTableText(new Uint8Array())).toBe('');
});

test('UTF-16 of either byte order, with and without its mark, is named', () => {
  const little = Buffer.from(table, 'utf16le');
  const named = expect.objectContaining({ code: 'RAD-COHORT-FILE', message: expect.stringContaining('UTF-16') });
  for (const bytes of [little, Buffer.from(little).swap16(), Buffer.from(`\ufeff${table}`, 'utf16le')]) {
    expect(() => decodeTableText(bytes)).toThrow(named);
  }
});

test.each([
  [
    'Latin-1, as Excel saves plain CSV',
    Buffer.from('id,age\nMüller,61\n', 'latin1'),
    'line 2 holds a letter that is not UTF-8',
  ],
  ['a NUL character in an id', Buffer.from('id,age\nP1,1\nP\u00002,3\n'), 'line 3 holds a NUL character'],
  [
    'an old or locked workbook',
    Buffer.from('d0cf11e0a1b11ae10000000000000000', 'hex'),
    'an old Excel file (.xls) or a workbook with a password',
  ],
])('%s is refused in plain words', (_, bytes, words) => {
  const named = expect.objectContaining({ code: 'RAD-COHORT-FILE', message: expect.stringContaining(words) });
  expect(() => decodeTableText(bytes)).toThrow(named);
});
