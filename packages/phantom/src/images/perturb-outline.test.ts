import { createRng } from '@radscore/core';
import {
  connectedComponents,
  countVoxels,
  emptyMask,
  type Geometry,
  identityDirection,
  intersect,
  signedDistanceMap,
} from '@radscore/image';
import { expect, test } from 'vitest';
import { perturbOutline } from './perturb-outline.js';
import { drawEllipsoid } from './shapes.js';

const grid: Geometry = {
  size: [40, 36, 20],
  spacing: [1, 1, 2],
  origin: [-20, -18, -19],
  direction: identityDirection,
};

test('perturbOutline moves the border smoothly by about the displacement asked for', () => {
  const sphere = drawEllipsoid(grid, { centre: [0, 0, 0], radii: [12, 12, 12] });
  const distance = signedDistanceMap(sphere).data;
  const moved = perturbOutline(sphere, createRng('reader-2'), { sd: 1.5, smoothness: 5 });
  expect(connectedComponents(moved).length).toBe(1);
  const both = intersect(sphere, moved);
  const dice = (2 * countVoxels(both)) / (countVoxels(sphere) + countVoxels(moved));
  expect(dice).toBeGreaterThan(0.8);
  expect(dice).toBeLessThan(0.99);
  let furthest = 0;
  distance.forEach((d, i) => {
    if (moved.data[i] !== sphere.data[i]) furthest = Math.max(furthest, Math.abs(d));
  });
  expect(furthest).toBeGreaterThan(1);
  expect(furthest).toBeLessThan(7);
});

test('perturbOutline of a generous reader is larger all round, of a tight one smaller', () => {
  const sphere = drawEllipsoid(grid, { centre: [0, 0, 0], radii: [12, 12, 12] });
  const drawn = (outward: number) => perturbOutline(sphere, createRng(1), { sd: 0, outward });
  expect(countVoxels(intersect(drawn(2), sphere))).toBe(countVoxels(sphere));
  // A sphere of 14 mm has 1.6 times the volume of one of 12 mm, one of 10 mm 0.58 times.
  expect(countVoxels(drawn(2)) / countVoxels(sphere)).toBeCloseTo(1.6, 0);
  expect(countVoxels(drawn(-2)) / countVoxels(sphere)).toBeCloseTo(0.6, 0);
});

test('perturbOutline by 0 mm changes nothing; an empty region stays empty; a negative displacement is refused', () => {
  const sphere = drawEllipsoid(grid, { centre: [0, 0, 0], radii: [9, 9, 9] });
  expect(perturbOutline(sphere, createRng(1), { sd: 0 }).data).toEqual(sphere.data);
  const none = emptyMask(grid);
  expect(perturbOutline(none, createRng(1)).data).toEqual(none.data);
  expect(() => perturbOutline(sphere, createRng(1), { sd: -1 })).toThrow('0 mm or more');
});
