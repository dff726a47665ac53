import { acos, atan2 } from '@radscore/elementary';
import { degreeOneOnIcosphere } from '../generated/icosphere-harmonics.js';
import type { Point } from './icosphere.js';
import { type Complex, sphericalHarmonic } from './spherical-harmonic.js';

/**
 * The spherical harmonics of degree n at the points of an icosphere, one list for each order m = -n..n, in PyRadiomics' reading of
 * the angles: the one from the third axis as azimuth, the one around it as polar angle.
 *
 * Degree 1 on the sphere of 42 points, which the default parameters use, comes from a table: the trigonometry of JavaScript engines
 * differs in the last bit, and so many patterns share a value that the last bit decides which voxels lie between two
 * percentiles. With the table they are PyRadiomics' voxels, in every engine.
 *
 * @param radius of the sphere, voxels
 */
export function sphereHarmonics(n: number, points: readonly Point[], radius: number): Complex[][] {
  if (n === 1 && points.length === 42) return fromTable();
  const angles = points.map(([x, y, z]) => ({
    azimuth: acos(Math.min(1, Math.max(-1, z / radius))),
    polar: atan2(y, x),
  }));
  const orders = Array.from({ length: 2 * n + 1 }, (_, i) => i - n);
  return orders.map((m) => angles.map(({ azimuth, polar }) => sphericalHarmonic(m, n, azimuth, polar)));
}

function fromTable(): Complex[][] {
  const { order0, order1Real, order1Imaginary } = degreeOneOnIcosphere;
  const order1 = order1Real.map((real, i): Complex => [real, order1Imaginary[i]]);
  return [
    order1.map(([real, imaginary]): Complex => [-real, imaginary]),
    order0.map((real): Complex => [real, 0]),
    order1,
  ];
}
