import { expect, test } from 'vitest';
import { identityDirection, type Mask } from '../volume/volume.js';
import { surfaceNets } from './surface-nets.js';
import { surfaceNormals } from './surface-normals.js';

test('the normals of a ball point away from its middle', () => {
  const [n, middle, radius] = [31, 15, 12];
  const data = Uint8Array.from({ length: n ** 3 }, (_, i) => {
    const [x, y, z] = [i % n, Math.floor(i / n) % n, Math.floor(i / n ** 2)];
    return Number(Math.hypot(x - middle, y - middle, z - middle) <= radius);
  });
  const mask: Mask = {
    geometry: { size: [n, n, n], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection },
    data,
  };
  const mesh = surfaceNets(mask);
  const normals = surfaceNormals(mesh);
  // Of voxels the border is a staircase, which the mean of the triangles around a point does not smooth away.
  const along: number[] = [];
  for (let at = 0; at < normals.length; at += 3) {
    const out = [0, 1, 2].map((k) => mesh.points[at + k] - middle);
    along.push(out.reduce((sum, each, k) => sum + each * normals[at + k], 0) / Math.hypot(...out));
    expect(Math.hypot(...normals.subarray(at, at + 3))).toBeCloseTo(1, 5);
  }
  expect(normals.length).toBeGreaterThan(1000);
  expect(Math.min(...along)).toBeGreaterThan(0.75);
  expect(along.reduce((sum, each) => sum + each, 0) / along.length).toBeGreaterThan(0.95);
  expect(surfaceNormals({ points: new Float32Array(3), triangles: new Uint32Array(0) })).toEqual(new Float32Array(3));
});
