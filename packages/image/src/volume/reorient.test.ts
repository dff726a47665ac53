import { expect, test } from 'vitest';
import { flip, orientationCode, reorient } from './reorient.js';
import { expectSamePlaces, numbered, oblique, places } from './testing/oblique.js';

test('orientationCode names the patient axis nearest to each image axis', () => {
  expect(orientationCode(oblique)).toBe('LPS');
  expect(orientationCode({ ...oblique, direction: [0, -1, 0, 0, 0, 1, 1, 0, 0] })).toBe('SRP');
});

test('flip reverses one axis and keeps every voxel in place', () => {
  const flipped = flip(numbered, 1);
  expect([...flipped.data.slice(0, 4)]).toEqual([8, 9, 10, 11]);
  expectSamePlaces(places(numbered), places(flipped));
});

test.each(['LPS', 'RAS', 'SAR', 'PIL', 'ILA'])('reorient to %s keeps every voxel in place', (code) => {
  const turned = reorient(numbered, code);
  expect(orientationCode(turned.geometry)).toBe(code);
  expect(new Set(turned.data).size).toBe(24);
  expectSamePlaces(places(numbered), places(turned));
});

test('reorient returns an image that already runs so, and refuses what is no orientation', () => {
  expect(reorient(numbered, 'LPS')).toBe(numbered);
  for (const code of ['LPX', 'LRS', 'LP', '']) expect(() => reorient(numbered, code)).toThrow('does not name');
});
