import { expect, test } from 'vitest';
import { words } from '../testing/dicom-file.js';
import { decodeRle } from './rle.js';

/** A frame of segments: the table of their starts, then each. */
function frame(...segments: number[][]): Uint8Array {
  const starts = segments.map((_, n) => 64 + segments.slice(0, n).reduce((sum, { length }) => sum + length, 0));
  const table = [segments.length, ...starts, ...new Array(15 - segments.length).fill(0)];
  return Uint8Array.from([...words(table, 4), ...segments.flat()]);
}

test('literal and repeated runs, with a control byte of no meaning', () => {
  expect([...decodeRle(frame([2, 7, 8, 9, 128, 254, 5]), 6, 1)]).toEqual([7, 8, 9, 5, 5, 5]);
});

test('16-bit samples come from two segments, most significant first, as little endian', () => {
  expect([...decodeRle(frame([1, 0x12, 0x34], [1, 0x56, 0x78]), 4, 2)]).toEqual([0x56, 0x12, 0x78, 0x34]);
});

test('colours come plane by plane', () => {
  expect([...decodeRle(frame([1, 1, 2], [1, 3, 4], [1, 5, 6]), 6, 1)]).toEqual([1, 2, 3, 4, 5, 6]);
});

test('refuses segments that end early, and tables that lie', () => {
  const truncated = expect.objectContaining({ code: 'RAD-FILE-TRUNCATED' });
  expect(() => decodeRle(frame([1, 7, 8]), 6, 1)).toThrow(truncated);
  expect(() => decodeRle(frame([1, 7, 8]), 1e9, 1)).toThrow(truncated);
  const invalid = expect.objectContaining({ code: 'RAD-DICOM-INVALID' });
  expect(() => decodeRle(frame([1, 7, 8]), 4, 2)).toThrow(invalid);
  expect(() => decodeRle(new Uint8Array(64), 4, 1)).toThrow(invalid);
  expect(() => decodeRle(new Uint8Array(3), 4, 1)).toThrow(invalid);
});
