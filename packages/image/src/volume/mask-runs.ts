import { firstVoxel, wordsOf } from './box.js';
import type { Mask } from './volume.js';

/**
 * Visits the runs of voxels inside along x, ascending: first linear index, the one behind the last, and the row, y + ny z. Outside the
 * region four voxels are passed at once.
 */
export function forEachRun({ geometry, data }: Mask, visit: (start: number, end: number, row: number) => void): void {
  const [nx, ny, nz] = geometry.size;
  const words = wordsOf(data);
  for (let row = 0; row < ny * nz; row++) {
    const last = (row + 1) * nx;
    for (let i = firstVoxel(data, words, row * nx, last); i >= 0; i = firstVoxel(data, words, i, last)) {
      const start = i;
      while (i < last && data[i] !== 0) i++;
      visit(start, i, row);
    }
  }
}
