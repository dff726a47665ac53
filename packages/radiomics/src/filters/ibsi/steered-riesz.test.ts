import { isRadError } from '@radscore/core';
import type { Triple } from '@radscore/image';
import { expect, test } from 'vitest';
import { noContext } from '../testing/samples.js';
import { filteredVoxels, volumeOf } from '../testing/small.js';
import { principalDirections } from './principal-directions.js';
import { simoncelli } from './simoncelli.js';
import { truncatedLaplacianOfGaussian as log } from './truncated-log.js';

const side = 16;
const size: Triple = [side, side, side];
const image = (value: (x: number, y: number, z: number) => number) =>
  volumeOf(
    Float64Array.from({ length: side ** 3 }, (_, i) =>
      value(i % side, Math.floor(i / side) % side, Math.floor(i / side ** 2)),
    ),
    size,
  );
const bump = (x: number, y: number, z: number): number =>
  Math.exp(-((x - 6) ** 2) / 9 - (y - 8) ** 2 / 20 - (z - 7) ** 2 / 5);

function expectSame(found: number[], wanted: number[]): void {
  const largest = Math.max(...wanted.map(Math.abs));
  found.forEach((value, i) => {
    expect(Math.abs(value - wanted[i])).toBeLessThan(1e-8 * largest);
  });
}

test('an image that changes along one axis only is transformed along it, whichever axis that is', () => {
  const wave = (t: number): number => Math.cos((2 * Math.PI * 3 * t) / side);
  const steered = { sigma: 1.5, boundary: 'periodic', riesz: [2, 0, 0], steering: 1 };
  const still = { sigma: 1.5, boundary: 'periodic' };
  const alongX = filteredVoxels(log, image(wave), { ...still, riesz: [2, 0, 0] });
  expectSame(filteredVoxels(log, image(wave), steered), alongX);
  const alongZ = filteredVoxels(
    log,
    image((_x, _y, z) => wave(z)),
    { ...still, riesz: [0, 0, 2] },
  );
  expectSame(
    filteredVoxels(
      log,
      image((_x, _y, z) => wave(z)),
      steered,
    ),
    alongZ,
  );
});

test('turning the image turns the steered response', () => {
  for (const riesz of [
    [1, 0, 0],
    [0, 2, 0],
    [1, 1, 0],
  ]) {
    const parameters = { level: 1, riesz, steering: 1 };
    const response = filteredVoxels(simoncelli, image(bump), parameters);
    const swapped = filteredVoxels(
      simoncelli,
      image((x, y, z) => bump(z, y, x)),
      parameters,
    );
    const back = swapped.map((_, i) => {
      const [x, y, z] = [i % side, Math.floor(i / side) % side, Math.floor(i / side ** 2)];
      return swapped[z + side * (y + side * x)];
    });
    expectSame(back, response);
  }
});

test('the squared responses of all orders with one total add up to the squared filtered image', () => {
  const energy = (parameters: object): number =>
    filteredVoxels(log, image(bump), { sigma: 2, cutoff: 8, boundary: 'periodic', ...parameters }).reduce(
      (sum, x) => sum + x * x,
      0,
    );
  // A periodic image whose kernel sums to zero: nothing is lost at frequency zero.
  const first = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ].reduce((sum, riesz) => sum + energy({ riesz }), 0);
  expect(Math.abs(first / energy({}) - 1)).toBeLessThan(1e-9);
});

test('an order along an axis that is not filtered is refused', () => {
  const input = image(bump);
  const mask = { geometry: input.geometry, data: new Uint8Array(side ** 3).fill(1) };
  const parameters = simoncelli.parameters.parse({ riesz: [0, 0, 1] });
  try {
    [...simoncelli.apply(input, parameters, { ...noContext, mask, force2D: true })];
    expect.unreachable();
  } catch (error) {
    expect(isRadError(error) && error.code).toBe('RAD-FILTER-UNDEFINED');
  }
});

test('principalDirections(matrix) are the eigenvectors, that of the largest eigenvalue first', () => {
  const [first, second] = principalDirections([
    [2, 1],
    [1, 2],
  ]);
  expect(Math.abs(first[0] * first[1])).toBeCloseTo(0.5, 12);
  expect(first[0] * first[1]).toBeGreaterThan(0);
  expect(second[0] * first[0] + second[1] * first[1]).toBeCloseTo(0, 12);
  expect(
    principalDirections([
      [0, 0],
      [0, 0],
    ]),
  ).toEqual([
    [1, 0],
    [0, 1],
  ]);
});
