import type { Triple } from '@radscore/image';
import * as z from 'zod/mini';
import { parameter } from '../parameters/parameter.js';
import { defineFilter } from './filter.js';
import { filterBlock } from './shared/block.js';
import { oneOrMore, sweep } from './shared/names.js';

/**
 * Smooths along surfaces of equal grey value and keeps edges: `dI/dt = curvature * |gradient I|`, in explicit steps of time.
 * Derivatives by central differences, per mm (per voxel without `useImageSpacing`); beyond its border the image continues with
 * its last voxel; voxels without a gradient (|gradient|^2 < 1e-9) stay. In double. A constant image stays constant.
 */
export const curvatureFlow = defineFilter({
  name: 'CurvatureFlow',
  summary: 'Smooths along edges and keeps them.',
  source: 'ITK CurvatureFlowImageFilter; Sethian 1999, chapter 16',
  parameters: () =>
    z.strictObject({
      timeStep: parameter(
        z.number().check(z.positive()),
        0.05,
        'Length of a step; larger ones than 0.0625 may become unstable in 3D.',
      ),
      numberOfIterations: parameter(
        oneOrMore(z.int().check(z.minimum(1), z.maximum(1000))),
        5,
        'Number of steps; a list gives one image each.',
      ),
      useImageSpacing: parameter(z.boolean(), true, 'Take derivatives per mm instead of per voxel.'),
    }),
  imageNames: ({ numberOfIterations }) => images(numberOfIterations).map(({ name }) => name),
  *apply(input, { timeStep, numberOfIterations, useImageSpacing }, { mask }) {
    const scales = input.geometry.spacing.map((step) => (useImageSpacing ? 1 / step : 1)) as unknown as Triple;
    for (const { name, value } of images(numberOfIterations)) {
      const volume = filterBlock(input, mask, value, (block, size) => {
        let current = block;
        let next: Float64Array = new Float64Array(block.length);
        for (let i = 0; i < value; i++) {
          flow(current, next, size, scales, timeStep);
          [current, next] = [next, current];
        }
        return current;
      });
      yield { name, volume };
    }
  },
});

const images = (iterations: number | number[]): { name: string; value: number }[] =>
  sweep('curvatureflow', 'iterations', iterations);

function flow(from: Float64Array, to: Float64Array, [nx, ny, nz]: Triple, scales: Triple, timeStep: number): void {
  for (let z = 0, at = 0; z < nz; z++) {
    const back = z > 0 ? -nx * ny : 0;
    const front = z < nz - 1 ? nx * ny : 0;
    for (let y = 0; y < ny; y++) {
      const up = y > 0 ? -nx : 0;
      const down = y < ny - 1 ? nx : 0;
      for (let x = 0; x < nx; x++, at++) {
        const left = x > 0 ? -1 : 0;
        const right = x < nx - 1 ? 1 : 0;
        to[at] = from[at] + timeStep * speed(from, at, left, right, up, down, back, front, scales);
      }
    }
  }
}

/** Mean curvature times the magnitude of the gradient, from the 19 voxels around `at` given by the steps to its neighbours. */
function speed(
  image: Float64Array,
  at: number,
  left: number,
  right: number,
  up: number,
  down: number,
  back: number,
  front: number,
  [sx, sy, sz]: Triple,
): number {
  const centre = image[at];
  const [xm, xp, ym, yp, zm, zp] = [at + left, at + right, at + up, at + down, at + back, at + front];
  const dx = 0.5 * (image[xp] - image[xm]) * sx;
  const dy = 0.5 * (image[yp] - image[ym]) * sy;
  const dz = 0.5 * (image[zp] - image[zm]) * sz;
  const squared = dx * dx + dy * dy + dz * dz;
  if (squared < 1e-9) return 0;
  const dxx = (image[xp] - 2 * centre + image[xm]) * sx * sx;
  const dyy = (image[yp] - 2 * centre + image[ym]) * sy * sy;
  const dzz = (image[zp] - 2 * centre + image[zm]) * sz * sz;
  const dxy = 0.25 * (image[xm + up] - image[xm + down] - image[xp + up] + image[xp + down]) * sx * sy;
  const dxz = 0.25 * (image[xm + back] - image[xm + front] - image[xp + back] + image[xp + front]) * sx * sz;
  const dyz = 0.25 * (image[ym + back] - image[ym + front] - image[yp + back] + image[yp + front]) * sy * sz;
  const straight = (dyy + dzz) * dx * dx + (dxx + dzz) * dy * dy + (dxx + dyy) * dz * dz;
  return (straight - 2 * (dx * dy * dxy + dx * dz * dxz + dy * dz * dyz)) / squared;
}
