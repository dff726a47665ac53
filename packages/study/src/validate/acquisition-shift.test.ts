import { expect, test } from 'vitest';
import { acquisitionRanges, scannerShift } from './acquisition-shift.js';

const development = acquisitionRanges([
  { manufacturer: 'SIEMENS', kernel: 'B30f', kvp: 120, thickness: 1.5 },
  { manufacturer: 'SIEMENS', kernel: 'B40f', kvp: 100 },
  {},
]);

test('a model file keeps the values of words and the range of numbers, of those images that say them', () => {
  expect(development).toEqual({
    manufacturer: ['SIEMENS'],
    kernel: ['B30f', 'B40f'],
    kvp: [100, 120],
    thickness: [1.5, 1.5],
  });
  expect(acquisitionRanges([{}, {}])).toBeUndefined();
});

test('images with a manufacturer, kernel or voltage that development had not are counted', () => {
  const here = [{ manufacturer: 'GE', kernel: 'B30f', kvp: 140 }, { manufacturer: 'SIEMENS', kvp: 110 }, {}];
  expect(scannerShift(development, here)).toEqual([
    { property: 'manufacturer', development: ['SIEMENS'], here: ['GE', 'SIEMENS'], outside: 1, patients: 2 },
    { property: 'kernel', development: ['B30f', 'B40f'], here: ['B30f'], outside: 0, patients: 1 },
    { property: 'kvp', development: [100, 120], here: [110, 140], outside: 1, patients: 2 },
  ]);
  expect(scannerShift(undefined, here)).toEqual([]);
});
