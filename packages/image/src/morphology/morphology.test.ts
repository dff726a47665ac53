import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { countVoxels, emptyMask, subtract, union } from '../volume/mask.js';
import { type Geometry, identityDirection, type Mask, type Triple, voxelCount, voxelVolume } from '../volume/volume.js';
import { type Connectivity, connectedComponents, largest, maskOfComponents } from './connected-components.js';
import { distanceMap, signedDistanceMap } from './distance-map.js';
import { squaredDistances } from './distance-transform.js';
import { fillHoles } from './fill-holes.js';
import { closing, dilate, erode, opening, shell } from './grow.js';

function grid(size: Triple, spacing: Triple): Geometry {
  return { size, spacing, origin: [0, 0, 0], direction: identityDirection };
}

function draw(geometry: Geometry, inside: (x: number, y: number, z: number) => boolean): Mask {
  const mask = emptyMask(geometry);
  const [nx, ny, nz] = geometry.size;
  for (let z = 0, i = 0; z < nz; z++) {
    for (let y = 0; y < ny; y++) for (let x = 0; x < nx; x++, i++) mask.data[i] = inside(x, y, z) ? 1 : 0;
  }
  return mask;
}

function randomMask(geometry: Geometry, share: number, seed: string): Mask {
  const rng = createRng(seed);
  return draw(geometry, () => rng.uniform() < share);
}

/** Squared distances by comparing every voxel with every voxel of the set. */
function bruteForce({ geometry, data }: Mask, member: number): Float64Array {
  const [nx, ny] = geometry.size;
  const [sx, sy, sz] = geometry.spacing;
  const at = (i: number): Triple => [i % nx, Math.floor(i / nx) % ny, Math.floor(i / (nx * ny))];
  const set = [...data.keys()].filter((i) => data[i] === member).map(at);
  return Float64Array.from(data, (_, i) => {
    const [x, y, z] = at(i);
    let least = Infinity;
    for (const [a, b, c] of set) {
      least = Math.min(least, ((x - a) * sx) ** 2 + ((y - b) * sy) ** 2 + ((z - c) * sz) ** 2);
    }
    return least;
  });
}

/** Equal but for the last bit: of two voxels equally far away, each way of looking may find another. */
function expectEqual(found: Float64Array, expected: Float64Array): void {
  found.forEach((d, i) => {
    if (d !== expected[i]) expect(Math.abs(d - expected[i])).toBeLessThanOrEqual(2 ** -52 * expected[i]);
  });
}

const grids: [Triple, Triple][] = [
  [
    [13, 11, 7],
    [0.7, 0.9, 2.5],
  ],
  [
    [9, 12, 10],
    [1, 1, 1],
  ],
  [
    [17, 15, 1],
    [0.21, 0.33, 1],
  ],
  [
    [1, 14, 9],
    [3, 0.8, 0.8],
  ],
  [
    [23, 1, 1],
    [1.25, 1, 1],
  ],
];

test.each(grids)(
  'the distance transform equals brute force to the last bit on random masks, grid %j, spacing %j mm',
  (size, spacing) => {
    const geometry = grid(size, spacing);
    for (const share of [0.003, 0.05, 0.4, 0.95]) {
      for (let seed = 0; seed < 5; seed++) {
        const mask = randomMask(geometry, share, `${share}-${seed}`);
        expectEqual(squaredDistances(mask.data, size, spacing), bruteForce(mask, 1));
        expectEqual(squaredDistances(mask.data, size, spacing, 0), bruteForce(mask, 0));
      }
    }
  },
);

test('the distance map is in mm, Infinity for an empty region; the signed one is negative inside', () => {
  const geometry = grid([5, 1, 1], [2, 1, 1]);
  const mask = draw(geometry, (x) => x === 1 || x === 2);
  expect([...distanceMap(mask).data]).toEqual([2, 0, 0, 2, 4]);
  expect([...signedDistanceMap(mask).data]).toEqual([2, -2, -2, 2, 4]);
  expect([...distanceMap(emptyMask(geometry)).data]).toEqual(Array(5).fill(Infinity));
  expect([...signedDistanceMap(draw(geometry, () => true)).data]).toEqual(Array(5).fill(-Infinity));
});

test.each(grids)(
  'dilate and erode keep exactly the voxels whose distance says so, grid %j, spacing %j mm',
  (size, spacing) => {
    const geometry = grid(size, spacing);
    for (const [share, radius] of [
      [0.01, 2.4],
      [0.02, 0.9],
      [0.9, 1.6],
      [0.97, 2.5],
      [0.3, 0],
    ]) {
      const mask = randomMask(geometry, share, `grow-${share}`);
      const limit = radius * radius * (1 + 1e-9);
      expect([...dilate(mask, radius).data]).toEqual(Array.from(bruteForce(mask, 1), (d) => (d <= limit ? 1 : 0)));
      expect([...erode(mask, radius).data]).toEqual(Array.from(bruteForce(mask, 0), (d) => (d > limit ? 1 : 0)));
    }
  },
);

test('a voxel exactly at the radius belongs to the dilation, whatever the rounding', () => {
  const geometry = grid([21, 1, 1], [0.8, 1, 1]);
  const mask = draw(geometry, (x) => x === 10);
  for (let steps = 1; steps <= 10; steps++) {
    expect(countVoxels(dilate(mask, Number((0.8 * steps).toFixed(1))))).toBe(2 * steps + 1);
  }
});

/**
 * Let d be half a voxel's diagonal. The voxels whose centres lie in a ball of radius R fill between V(R - d) and V(R + d).
 * A voxel of the dilation lies within R + r; one within R + r - 2d is in it, since a voxel centre of the ball lies within
 * d of the point R - d along the way. So the dilation fills between V(R + r - 3d) and V(R + r + d).
 */
test.each([2, 4, 6])(
  'dilating a sphere by %d mm on an anisotropic grid gives the analytic shell within the bound',
  (r) => {
    const geometry = grid([61, 61, 29], [0.8, 0.8, 1.6]);
    const radius = 13;
    const d = Math.hypot(0.8, 0.8, 1.6) / 2;
    const sphere = draw(geometry, (x, y, z) => Math.hypot((x - 30) * 0.8, (y - 30) * 0.8, (z - 14) * 1.6) <= radius);
    const ball = (R: number): number => (4 / 3) * Math.PI * R ** 3;
    const volume = (mask: Mask): number => countVoxels(mask) * voxelVolume(geometry);
    const grown = volume(dilate(sphere, r));
    expect(grown).toBeGreaterThan(ball(radius + r - 3 * d));
    expect(grown).toBeLessThan(ball(radius + r + d));
    const analytic = ball(radius + r) - ball(radius);
    const rim = volume(shell(sphere, 0, r));
    expect(rim).toBeCloseTo(grown - volume(sphere), 6);
    expect(Math.abs(rim - analytic)).toBeLessThan(
      ball(radius + r) - ball(radius + r - 3 * d) + ball(radius + d) - ball(radius),
    );
    // Far inside that bound: the errors of single voxels cancel.
    expect(Math.abs(rim / analytic - 1)).toBeLessThan(0.15);
  },
);

test('the analytic shell is approached as the voxels shrink', () => {
  const error = (step: number): number => {
    const n = Math.ceil(11 / step) * 2 + 1;
    const geometry = grid([n, n, n], [step, step, step]);
    const c = (n - 1) / 2;
    const sphere = draw(geometry, (x, y, z) => step * Math.hypot(x - c, y - c, z - c) <= 6);
    const rim = countVoxels(shell(sphere, 0, 4)) * step ** 3;
    return Math.abs(rim / ((4 / 3) * Math.PI * (1000 - 216)) - 1);
  };
  // On average the outermost voxel centre of a sphere lies a quarter of a voxel inside it, and the dilation with it:
  // 0.0625 mm over the outer surface, 4 pi 10^2 mm^2, is 2.4% of the shell.
  expect(error(0.25)).toBeLessThan(0.024);
  expect(error(0.25)).toBeLessThan(error(0.5));
  expect(error(0.5)).toBeLessThan(error(1));
});

test('shell takes in what lies between two distances, also inside the region', () => {
  const geometry = grid([11, 1, 1], [1, 1, 1]);
  const mask = draw(geometry, (x) => x >= 4 && x <= 6);
  const at = (m: Mask): number[] => [...m.data.keys()].filter((i) => m.data[i] === 1);
  expect(at(shell(mask, 0, 2))).toEqual([2, 3, 7, 8]);
  expect(at(shell(mask, 1, 3))).toEqual([1, 2, 8, 9]);
  expect(at(shell(mask, -1, 1))).toEqual([3, 4, 6, 7]);
  expect(() => shell(mask, 4, 4)).toThrow('the first distance must be below the second');
});

test('dilation is cut off at the border of the image; erosion does not start from it', () => {
  const geometry = grid([6, 1, 1], [1, 1, 1]);
  const mask = draw(geometry, (x) => x <= 2);
  expect([...dilate(mask, 10).data]).toEqual([1, 1, 1, 1, 1, 1]);
  expect([...erode(mask, 1).data]).toEqual([1, 1, 0, 0, 0, 0]);
});

test('opening removes what is thin, closing fills what is narrow; neither moves a border of the image', () => {
  const geometry = grid([30, 20, 1], [1, 1, 1]);
  const blob = draw(geometry, (x, y) => (x >= 3 && x <= 10 && y >= 4 && y <= 14) || (y === 9 && x > 10 && x < 25));
  expect(countVoxels(opening(blob, 1.5))).toBeLessThan(8 * 11 + 1);
  expect(opening(blob, 1.5).data[20 + 30 * 9]).toBe(0);
  const two = draw(geometry, (x) => x <= 8 || (x >= 10 && x <= 20));
  expect(countVoxels(closing(two, 1))).toBe(21 * 20);
});

test('an empty region stays empty; a radius below 0 mm is refused', () => {
  const none = emptyMask(grid([4, 4, 4], [1, 1, 1]));
  for (const f of [dilate, erode, opening, closing]) expect(countVoxels(f(none, 2))).toBe(0);
  for (const bad of [-1, Number.NaN, Infinity]) expect(() => dilate(none, bad)).toThrow('0 mm or more');
  expect(countVoxels(fillHoles(none))).toBe(0);
  expect(countVoxels(largest(none))).toBe(0);
  expect(connectedComponents(none)).toEqual([]);
});

/** Labels by flooding from each voxel. */
function flooded({ geometry, data }: Mask, connectivity: Connectivity): number[] {
  const [nx, ny, nz] = geometry.size;
  const seen = new Uint8Array(data.length);
  const sizes: number[] = [];
  for (let seed = 0; seed < data.length; seed++) {
    if (data[seed] === 0 || seen[seed] !== 0) continue;
    const stack = [seed];
    seen[seed] = 1;
    let n = 0;
    while (stack.length > 0) {
      const i = stack.pop()!;
      n++;
      const [x, y, z] = [i % nx, Math.floor(i / nx) % ny, Math.floor(i / (nx * ny))];
      for (let k = 0; k < 27; k++) {
        const [dx, dy, dz] = [(k % 3) - 1, (Math.floor(k / 3) % 3) - 1, Math.floor(k / 9) - 1];
        if (Math.abs(dx) + Math.abs(dy) + Math.abs(dz) > { 6: 1, 18: 2, 26: 3 }[connectivity]) continue;
        const [a, b, c] = [x + dx, y + dy, z + dz];
        if (a < 0 || b < 0 || c < 0 || a >= nx || b >= ny || c >= nz) continue;
        const j = a + nx * (b + ny * c);
        if (data[j] === 0 || seen[j] !== 0) continue;
        seen[j] = 1;
        stack.push(j);
      }
    }
    sizes.push(n);
  }
  return sizes.sort((a, b) => b - a);
}

test.each([6, 18, 26] as const)('%d-connected pieces are those of a flood fill, the largest first', (connectivity) => {
  for (const share of [0.05, 0.15, 0.3, 0.6]) {
    const mask = randomMask(grid([14, 12, 9], [1, 1, 1]), share, `components-${share}`);
    const components = connectedComponents(mask, connectivity);
    expect(components.map((c) => c.voxels)).toEqual(flooded(mask, connectivity));
    expect(maskOfComponents(components, mask.geometry).data).toEqual(mask.data);
  }
});

test('largest keeps the n largest pieces; of equal ones the first in the image', () => {
  const geometry = grid([12, 1, 1], [1, 1, 1]);
  const mask = draw(geometry, (x) => [0, 1, 3, 5, 6, 8, 9, 10].includes(x));
  expect([...largest(mask).data]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0]);
  expect([...largest(mask, 2).data]).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0]);
  expect(largest(mask, 9).data).toEqual(mask.data);
});

test('fillHoles fills cavities, not pockets that are open, also only across a corner', () => {
  const geometry = grid([9, 9, 9], [1, 1, 1]);
  const cube = draw(geometry, (x, y, z) => Math.max(Math.abs(x - 4), Math.abs(y - 4), Math.abs(z - 4)) <= 3);
  const cavity = draw(geometry, (x, y, z) => Math.abs(x - 4) + Math.abs(y - 4) + Math.abs(z - 4) <= 1);
  const hollow = subtract(cube, cavity);
  expect(fillHoles(hollow).data).toEqual(cube.data);
  const tunnel = draw(geometry, (x, y, z) => x === 4 && y === 4 && z <= 4);
  expect(fillHoles(subtract(hollow, tunnel)).data).toEqual(subtract(hollow, tunnel).data);
});

test('fillHoles works in the plane for an image of one slice, and leaves pockets at the border of the image', () => {
  const geometry = grid([9, 9, 1], [1, 1, 1]);
  const ring = (cx: number): Mask => draw(geometry, (x, y) => Math.max(Math.abs(x - cx), Math.abs(y - 4)) === 2);
  expect(countVoxels(fillHoles(ring(4)))).toBe(25);
  const cut = ring(0);
  expect(fillHoles(cut).data).toEqual(cut.data);
  expect(countVoxels(union(fillHoles(ring(4)), cut))).toBeLessThan(voxelCount(geometry));
});
