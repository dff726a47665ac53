import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planesOf, stepsOf, toScreen, toVoxel } from './planes.js';

const lps = { size: [4, 5, 6], spacing: [1, 2, 3], origin: [0, 0, 0], direction: [1, 0, 0, 0, 1, 0, 0, 0, 1] } as const;
/** x runs to the patient's right, y to the head, z to the back, as in a coronal series. */
const rsp = { ...lps, direction: [-1, 0, 0, 0, 0, 1, 0, 1, 0] } as const;

test('the patient is seen from the feet, the front and the left: right is on the left of the screen', () => {
  const { axial, coronal, sagittal } = planesOf(lps);
  expect(axial.letters).toEqual(['R', 'L', 'A', 'P']);
  expect(coronal.letters).toEqual(['R', 'L', 'S', 'I']);
  expect(sagittal.letters).toEqual(['A', 'P', 'S', 'I']);
  expect(toScreen(axial, [0, 0, 5])).toEqual({ x: 0, y: 0, slice: 5 });
  expect(toScreen(coronal, [0, 2, 5])).toEqual({ x: 0, y: 0, slice: 2 });
});

test('an image of other axes is turned the same way round', () => {
  const { axial, coronal } = planesOf(rsp);
  expect(axial).toMatchObject({ normal: 1, size: [4, 6], spacing: [1, 3], letters: ['R', 'L', 'A', 'P'] });
  expect(toScreen(axial, [3, 0, 0])).toEqual({ x: 0, y: 0, slice: 0 });
  expect(coronal).toMatchObject({ normal: 2, size: [4, 5] });
  expect(toScreen(coronal, [3, 4, 1])).toEqual({ x: 0, y: 0, slice: 1 });
});

test('screen and voxel are inverse, and the steps lead to the same voxel', () => {
  const place = fc.record({
    geometry: fc.constantFrom(lps, rsp),
    name: fc.constantFrom('axial' as const, 'sagittal' as const, 'coronal' as const),
    voxel: fc.tuple(fc.nat(3), fc.nat(4), fc.nat(5)),
  });
  fc.assert(
    fc.property(place, ({ geometry, name, voxel }) => {
      const plane = planesOf(geometry)[name];
      const { x, y, slice } = toScreen(plane, voxel);
      expect(toVoxel(plane, x, y, slice)).toEqual(voxel);
      const { first, across, down } = stepsOf(geometry, plane, slice);
      expect(first + x * across + y * down).toBe(voxel[0] + 4 * (voxel[1] + 5 * voxel[2]));
    }),
  );
});
