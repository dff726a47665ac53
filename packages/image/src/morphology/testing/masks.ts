import { createRng } from '@radscore/core';
import { emptyMask } from '../../volume/mask.js';
import { type Geometry, identityDirection, type Mask, type Triple } from '../../volume/volume.js';

export function grid(size: Triple, spacing: Triple): Geometry {
  return { size, spacing, origin: [0, 0, 0], direction: identityDirection };
}

export function draw(geometry: Geometry, inside: (x: number, y: number, z: number) => boolean): Mask {
  const mask = emptyMask(geometry);
  const [nx, ny, nz] = geometry.size;
  for (let z = 0, i = 0; z < nz; z++) {
    for (let y = 0; y < ny; y++) for (let x = 0; x < nx; x++, i++) mask.data[i] = inside(x, y, z) ? 1 : 0;
  }
  return mask;
}

export function randomMask(geometry: Geometry, share: number, seed: string): Mask {
  const rng = createRng(seed);
  return draw(geometry, () => rng.uniform() < share);
}

/** Squared distances by comparing every voxel with every voxel of the set. */
export function bruteForce({ geometry, data }: Mask, member: number): Float64Array {
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

export const grids: [Triple, Triple][] = [
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
