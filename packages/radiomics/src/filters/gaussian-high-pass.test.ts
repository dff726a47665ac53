import { expect, test } from 'vitest';
import { addHighPass } from './add-high-pass.js';
import { gaussianHighPass } from './gaussian-high-pass.js';
import { filteredVoxels, volumeOf } from './testing/small.js';

// The image of 5 x 4 x 3 voxels (7x + 11y + 5z + xyz) mod 23, as numpy 1.24.2 and scipy 1.10.1 were given it.
const values = Float64Array.from({ length: 60 }, (_, i) => {
  const [x, y, z] = [i % 5, Math.floor(i / 5) % 4, Math.floor(i / 20)];
  return (7 * x + 11 * y + 5 * z + x * y * z) % 23;
});
const image = volumeOf(values, [5, 4, 3], [1, 1, 2]);
const at = (voxels: number[]) => [voxels[0], voxels[20 + 2 * 5 + 3], voxels[59]];

test("GaussianHighPass is the image less scipy's gaussian_filter of the same mm", () => {
  const expected = [-7.7020014533960595, -2.9418963404694267, -5.164369118608251];
  const found = at(filteredVoxels(gaussianHighPass, image, { sigma: 1.5 }));
  for (const [i, value] of found.entries()) expect(value).toBeCloseTo(expected[i]!, 12);
});

test('GaussianHighPass of a constant image is 0, and AddHighPass leaves it as it is', () => {
  const flat = volumeOf(new Float64Array(60).fill(40), [5, 4, 3]);
  for (const value of filteredVoxels(gaussianHighPass, flat)) expect(value).toBeCloseTo(0, 12);
  for (const value of filteredVoxels(addHighPass, flat)) expect(value).toBeCloseTo(40, 12);
});

test('AddHighPass adds the detail back with its weight', () => {
  const detail = filteredVoxels(gaussianHighPass, image, { sigma: 1.5 });
  const sharpened = filteredVoxels(addHighPass, image, { sigma: 1.5, weight: 0.5 });
  for (const [i, value] of sharpened.entries()) expect(value).toBeCloseTo(values[i]! + 0.5 * detail[i]!, 12);
});
