import { expect, test } from 'vitest';
import { sharesLattice } from './lattice.js';
import { type Geometry, identityDirection } from './volume.js';

const whole: Geometry = {
  size: [10, 10, 10],
  spacing: [0.7, 0.7, 2.5],
  origin: [-3, 4, 5],
  direction: identityDirection,
};

test('a crop of a grid shares its lattice, also where it reaches beyond', () => {
  expect(sharesLattice(whole, { ...whole, size: [10, 10, 4], origin: [-3, 4, 5 + 3 * 2.5] })).toBe(true);
  expect(sharesLattice(whole, { ...whole, size: [10, 10, 40] })).toBe(true);
});

test('a grid run through from the other end shares it', () => {
  const flipped: Geometry = { ...whole, origin: [-3, 4, 5 + 9 * 2.5], direction: [1, 0, 0, 0, 1, 0, 0, 0, -1] };
  expect(sharesLattice(whole, flipped)).toBe(true);
});

test('half a voxel aside, other spacing, or every second voxel do not', () => {
  expect(sharesLattice(whole, { ...whole, origin: [-3.35, 4, 5] })).toBe(false);
  expect(sharesLattice(whole, { ...whole, spacing: [0.7, 0.7, 2.6] })).toBe(false);
  expect(sharesLattice(whole, { ...whole, size: [5, 5, 5], spacing: [1.4, 1.4, 5] })).toBe(false);
});
