import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resample } from '../resample/resample.js';
import { sharesLattice } from '../volume/lattice.js';
import { type Geometry, identityDirection, type Triple, voxelCount } from '../volume/volume.js';
import { placeOnLattice } from './place-on-lattice.js';

const whole: Geometry = {
  size: [7, 6, 5],
  spacing: [0.7, 0.8, 2.5],
  origin: [-11, 4, 30],
  direction: identityDirection,
};

/** Crops and extensions of the grid, with axes turned round or exchanged. */
const parts = fc
  .record({
    offset: fc.tuple(fc.integer({ min: -3, max: 5 }), fc.integer({ min: -3, max: 5 }), fc.integer({ min: -3, max: 4 })),
    size: fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })),
    flips: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    axes: fc.constantFrom([0, 1, 2], [1, 0, 2], [2, 0, 1]),
  })
  .map(({ offset, size, flips, axes }): Geometry => {
    const direction = [0, 0, 0, 0, 0, 0, 0, 0, 0];
    axes.forEach((row, column) => {
      direction[3 * row + column] = flips[column] ? -1 : 1;
    });
    return {
      size,
      spacing: axes.map((a) => whole.spacing[a]) as unknown as Triple,
      origin: offset.map((n, a) => whole.origin[a] + n * whole.spacing[a]) as unknown as Triple,
      direction: direction as unknown as Geometry['direction'],
    };
  });

test('a mask on a part of a grid, turned or not, is placed as nearest neighbour places it', () => {
  fc.assert(
    fc.property(parts, fc.infiniteStream(fc.integer({ min: 0, max: 1 })), (geometry, values) => {
      expect(sharesLattice(whole, geometry)).toBe(true);
      const data = Uint8Array.from({ length: voxelCount(geometry) }, () => values.next().value!);
      const expected = resample({ geometry, data }, whole, { interpolator: 'sitkNearestNeighbor' });
      expect(placeOnLattice(whole, { geometry, data }).data).toEqual(Uint8Array.from(expected.data));
    }),
  );
});
