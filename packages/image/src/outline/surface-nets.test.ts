import { expect, test } from 'vitest';
import { emptyMask } from '../volume/mask.js';
import { identityDirection, type Mask } from '../volume/volume.js';
import { type SurfaceMesh, surfaceNets } from './surface-nets.js';

const geometry = {
  size: [40, 40, 20],
  spacing: [1, 1, 2],
  origin: [-20, -20, -20],
  direction: identityDirection,
} as const;

function ball(radius: number): Mask {
  const mask = emptyMask(geometry);
  for (let k = 0, i = 0; k < 20; k++) {
    for (let j = 0; j < 40; j++) {
      for (let x = 0; x < 40; x++, i++) {
        const [a, b, c] = [x - 20, j - 20, 2 * k - 20];
        if (a * a + b * b + c * c <= radius * radius) mask.data[i] = 1;
      }
    }
  }
  return mask;
}

/** The signed volume: positive where the triangles are seen from outside. */
function volumeOf({ points, triangles }: SurfaceMesh): number {
  let sum = 0;
  const at = (t: number) => [points[3 * t], points[3 * t + 1], points[3 * t + 2]];
  for (let t = 0; t < triangles.length; t += 3) {
    const [[ax, ay, az], [bx, by, bz], [cx, cy, cz]] = [0, 1, 2].map((k) => at(triangles[t + k]));
    sum += (ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx)) / 6;
  }
  return sum;
}

test('the surface of a ball is closed, seen from outside, and encloses about its volume', () => {
  const mesh = surfaceNets(ball(15));
  const edges = new Map<string, number>();
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    for (const [a, b] of [
      [0, 1],
      [1, 2],
      [2, 0],
    ]) {
      const key = [mesh.triangles[t + a], mesh.triangles[t + b]].sort((p, q) => p - q).join();
      edges.set(key, (edges.get(key) ?? 0) + 1);
    }
  }
  expect([...edges.values()].every((count) => count % 2 === 0)).toBe(true);
  expect(volumeOf(mesh) / ((4 / 3) * Math.PI * 15 ** 3)).toBeGreaterThan(0.9);
  expect(volumeOf(mesh) / ((4 / 3) * Math.PI * 15 ** 3)).toBeLessThan(1.05);
});

test('a coarser sampling has fewer triangles and about the same volume', () => {
  const [fine, coarse] = [surfaceNets(ball(15)), surfaceNets(ball(15), 12)];
  expect(coarse.triangles.length).toBeLessThan(fine.triangles.length / 3);
  expect(volumeOf(coarse) / volumeOf(fine)).toBeGreaterThan(0.8);
});

test('an empty region has no surface', () => {
  expect(surfaceNets(emptyMask(geometry)).triangles).toHaveLength(0);
});
