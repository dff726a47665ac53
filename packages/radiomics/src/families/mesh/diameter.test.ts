import { createRng } from '@radscore/core';
import type { Triple } from '@radscore/image';
import { expect, test } from 'vitest';
import { gridWhere } from '../testing/regions.js';
import { forEachVertex, meshDiameters } from './diameter.js';

/** The definition: all pairs of vertices. */
function allPairs(vertices: readonly Triple[], spacing: Triple) {
  let maximum = 0;
  const inPlane = [0, 0, 0];
  for (const a of vertices) {
    for (const b of vertices) {
      const distance = Math.hypot(...a.map((value, axis) => ((value - b[axis]) * spacing[axis]) / 2));
      maximum = Math.max(maximum, distance);
      for (let axis = 0; axis < 3; axis++) {
        if (a[axis] === b[axis]) inPlane[axis] = Math.max(inPlane[axis], distance);
      }
    }
  }
  return { maximum, inPlane };
}

test('the diameters are those over all pairs of vertices, for ragged regions and any spacing', () => {
  const rng = createRng('diameters');
  for (let round = 0; round < 30; round++) {
    const size: Triple = [1 + rng.below(7), 1 + rng.below(7), 1 + rng.below(5)];
    const spacing: Triple = [0.5 + rng.uniform(), 0.5 + rng.uniform(), 0.5 + 3 * rng.uniform()];
    const share = rng.uniform();
    const grid = gridWhere(size, (x, y, z) => x + y + z === 0 || rng.uniform() < share, spacing);
    const { maximum, inPlane } = meshDiameters(grid);
    const vertices: Triple[] = [];
    forEachVertex(grid, (...vertex) => vertices.push(vertex));
    const expected = allPairs(vertices, spacing);
    expect(maximum()).toBeCloseTo(expected.maximum, 12);
    expected.inPlane.forEach((value, axis) => {
      expect(inPlane(axis)).toBeCloseTo(value, 12);
    });
  }
});
