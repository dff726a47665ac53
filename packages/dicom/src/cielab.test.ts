import { expect, test } from 'vitest';
import { dicomColour } from './cielab.js';

const labOf = (colour: string) => {
  const [l, a, b] = dicomColour(colour);
  return [(l / 65535) * 100, (a / 65535) * 255 - 128, (b / 65535) * 255 - 128];
};

test('white and black have no colour', () => {
  expect(dicomColour('#ffffff')).toEqual([65535, 32896, 32896]);
  expect(dicomColour('#000000')).toEqual([0, 32896, 32896]);
});

test.each([
  ['#ff0000', [54.29, 80.81, 69.89]],
  ['#00ff00', [87.82, -79.29, 80.99]],
  ['#0000ff', [29.57, 68.3, -112.03]],
])('%s is where colour tables for the white D50 have it', (colour, expected) => {
  labOf(colour).forEach((value, i) => {
    expect(Math.abs(value - expected[i])).toBeLessThan(0.05);
  });
});
