import type { Box } from './box.js';
import { requireSameGeometry } from './compare-geometry.js';
import { indexToPhysical } from './coordinates.js';
import { forEachLabel } from './label-runs.js';
import { forEachRun } from './mask-runs.js';
import { type Mask, type Triple, type Volume, voxelCount } from './volume.js';

/**
 * The mask of one label of a label image.
 *
 * @example
 * ```ts
 * import { countVoxels, identityDirection, maskFromLabel } from '@radscore/image';
 *
 * const geometry = { size: [2, 2, 1], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
 * countVoxels(maskFromLabel({ geometry, data: Uint8Array.of(0, 1, 2, 1) }, 1)); // => 2
 * ```
 */
export function maskFromLabel({ geometry, data }: Volume, label: number): Mask {
  const out = new Uint8Array(data.length);
  if (label === 0) for (let i = 0; i < out.length; i++) out[i] = Number(data[i] === 0);
  forEachLabel({ geometry, data }, (start, end, found) => {
    if (found === label) out.fill(1, start, end);
  });
  return { geometry, data: out };
}

/**
 * A mask without a voxel on the given grid.
 *
 * @example
 * ```ts
 * import { countVoxels, emptyMask, identityDirection } from '@radscore/image';
 *
 * const geometry = { size: [6, 5, 4], spacing: [1, 1, 2], origin: [10, 0, -4], direction: identityDirection } as const;
 * countVoxels(emptyMask(geometry)); // => 0
 * ```
 */
export function emptyMask(geometry: Mask['geometry']): Mask {
  return { geometry, data: new Uint8Array(voxelCount(geometry)) };
}

/**
 * The mask of all voxels of a box.
 *
 * @example
 * ```ts
 * import { countVoxels, identityDirection, maskOfBox } from '@radscore/image';
 *
 * const geometry = { size: [20, 20, 20], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
 * const tumour = maskOfBox({ lower: [8, 8, 8], upper: [11, 11, 11] }, geometry);
 * countVoxels(tumour); // => 64
 * ```
 */
export function maskOfBox({ lower, upper }: Box, geometry: Mask['geometry']): Mask {
  const mask = emptyMask(geometry);
  const [nx, ny] = geometry.size;
  for (let z = lower[2]; z <= upper[2]; z++) {
    for (let y = lower[1]; y <= upper[1]; y++) {
      const row = nx * (y + ny * z);
      mask.data.fill(1, row + lower[0], row + upper[0] + 1);
    }
  }
  return mask;
}

/**
 * Number of voxels inside.
 *
 * @example
 * ```ts
 * import { countVoxels, identityDirection, maskOfBox } from '@radscore/image';
 *
 * const geometry = { size: [6, 5, 4], spacing: [1, 1, 2], origin: [10, 0, -4], direction: identityDirection } as const;
 * const mask = maskOfBox({ lower: [1, 1, 1], upper: [3, 3, 2] }, geometry);
 * countVoxels(mask); // => 18
 * ```
 */
export function countVoxels(mask: Mask): number {
  let n = 0;
  forEachRun(mask, (start, end) => {
    n += end - start;
  });
  return n;
}

/**
 * Linear indices of the voxels inside, ascending: x fastest, then y, then z.
 *
 * @example
 * ```ts
 * import { identityDirection, maskOfBox, voxelIndices } from '@radscore/image';
 *
 * const geometry = { size: [6, 5, 4], spacing: [1, 1, 2], origin: [10, 0, -4], direction: identityDirection } as const;
 * const mask = maskOfBox({ lower: [1, 0, 0], upper: [2, 0, 0] }, geometry);
 * Array.from(voxelIndices(mask)); // => [1, 2]
 * ```
 */
export function voxelIndices(mask: Mask): Int32Array {
  const { data } = mask;
  const out = new Int32Array(countVoxels(mask));
  for (let i = 0, n = 0; i < data.length; i++) if (data[i] !== 0) out[n++] = i;
  return out;
}

/**
 * Mean index of the voxels inside and its place in mm (LPS); undefined for an empty mask.
 *
 * @example
 * ```ts
 * import { centreOfMass, identityDirection, maskOfBox } from '@radscore/image';
 *
 * const geometry = { size: [20, 20, 20], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
 * const tumour = maskOfBox({ lower: [8, 8, 8], upper: [11, 11, 11] }, geometry);
 * centreOfMass(tumour)!.mm; // => [9.5, 9.5, 9.5]
 * ```
 */
export function centreOfMass({ geometry, data }: Mask): { index: Triple; mm: Triple } | undefined {
  const [nx, ny] = geometry.size;
  let [n, sx, sy, sz] = [0, 0, 0, 0];
  forEachRun({ geometry, data }, (start, end, row) => {
    const length = end - start;
    n += length;
    sx += (length * (start + end - 1 - 2 * row * nx)) / 2;
    sy += length * (row % ny);
    sz += length * Math.floor(row / ny);
  });
  if (n === 0) return undefined;
  const index: Triple = [sx / n, sy / n, sz / n];
  return { index, mm: indexToPhysical(geometry, index) };
}

/**
 * Voxels that lie in any of the masks.
 *
 * @throws `RAD-GEOMETRY-DIFFERS` when the grids differ.
 * @example
 * ```ts
 * import { countVoxels, identityDirection, maskOfBox, union } from '@radscore/image';
 *
 * const geometry = { size: [20, 20, 20], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
 * const tumour = maskOfBox({ lower: [8, 8, 8], upper: [11, 11, 11] }, geometry);
 * countVoxels(union(tumour, maskOfBox({ lower: [0, 0, 0], upper: [1, 1, 1] }, geometry))); // => 72
 * ```
 */
export function union(first: Mask, ...others: readonly Mask[]): Mask {
  return combine(first, others, (out, data) => {
    for (let i = 0; i < out.length; i++) if (data[i] !== 0) out[i] = 1;
  });
}

/**
 * Voxels that lie in all of the masks. Throws as `union`.
 *
 * @example
 * ```ts
 * import { countVoxels, identityDirection, intersect, maskOfBox } from '@radscore/image';
 *
 * const geometry = { size: [20, 20, 20], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
 * const tumour = maskOfBox({ lower: [8, 8, 8], upper: [11, 11, 11] }, geometry);
 * countVoxels(intersect(tumour, maskOfBox({ lower: [10, 0, 0], upper: [19, 19, 19] }, geometry))); // => 32
 * ```
 */
export function intersect(first: Mask, ...others: readonly Mask[]): Mask {
  return combine(first, others, (out, data) => {
    for (let i = 0; i < out.length; i++) if (data[i] === 0) out[i] = 0;
  });
}

/**
 * Voxels of the first mask that lie in none of the others. Throws as `union`.
 *
 * @example
 * ```ts
 * import { countVoxels, identityDirection, maskOfBox, subtract } from '@radscore/image';
 *
 * const geometry = { size: [20, 20, 20], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
 * const tumour = maskOfBox({ lower: [8, 8, 8], upper: [11, 11, 11] }, geometry);
 * countVoxels(subtract(tumour, maskOfBox({ lower: [10, 0, 0], upper: [19, 19, 19] }, geometry))); // => 32
 * ```
 */
export function subtract(first: Mask, ...others: readonly Mask[]): Mask {
  return combine(first, others, (out, data) => {
    for (let i = 0; i < out.length; i++) if (data[i] !== 0) out[i] = 0;
  });
}

/**
 * Voxels of the grid outside the mask.
 *
 * @example
 * ```ts
 * import { complement, countVoxels, identityDirection, maskOfBox } from '@radscore/image';
 *
 * const geometry = { size: [20, 20, 20], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
 * const tumour = maskOfBox({ lower: [8, 8, 8], upper: [11, 11, 11] }, geometry);
 * countVoxels(complement(tumour)); // => 7936
 * ```
 */
export function complement({ geometry, data }: Mask): Mask {
  return { geometry, data: data.map((inside) => (inside === 0 ? 1 : 0)) };
}

/** The rule goes over whole masks: a call for each voxel would be most of the work. */
function combine(first: Mask, others: readonly Mask[], rule: (out: Uint8Array, other: Uint8Array) => void): Mask {
  const out = new Uint8Array(first.data.length);
  for (let i = 0; i < out.length; i++) if (first.data[i] !== 0) out[i] = 1;
  for (const { geometry, data } of others) {
    requireSameGeometry(first.geometry, geometry);
    rule(out, data);
  }
  return { geometry: first.geometry, data: out };
}
