import { identityDirection } from '@radscore/image';
import { expect, test } from 'vitest';
import { crosshairBars } from './crosshair-bars.js';

test('three bars of 1 mm cross in the voxel and span the image', () => {
  const geometry = {
    size: [10, 20, 5],
    spacing: [1, 2, 4],
    origin: [-5, 0, 100],
    direction: identityDirection,
  } as const;
  const { points, triangles } = crosshairBars(geometry, [3, 7, 2]);
  expect([points.length, triangles.length]).toEqual([3 * 8 * 3, 3 * 12 * 3]);
  const of = (bar: number, axis: number) => Array.from({ length: 8 }, (_, k) => points[(8 * bar + k) * 3 + axis]!);
  const range = (values: number[]) => [Math.min(...values), Math.max(...values)];
  expect(range(of(0, 0))).toEqual([-5.5, 4.5]);
  expect(range(of(0, 1))).toEqual([13.5, 14.5]);
  expect(range(of(0, 2))).toEqual([107.5, 108.5]);
  expect(range(of(1, 1))).toEqual([-1, 39]);
  expect(range(of(2, 2))).toEqual([98, 118]);
  expect(Math.max(...triangles)).toBe(23);
});
