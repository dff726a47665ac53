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
