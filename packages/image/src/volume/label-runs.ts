import { forEachLabelRun } from '@radscore/kernels';
import type { Volume } from './volume.js';

/**
 * Visits the runs of one label along x of a label image, ascending: first linear index, the one behind the last, label. 0 is outside.
 * Labels come in runs; one look a run takes a fraction of one a voxel.
 */
export function forEachLabel(
  { geometry, data }: Volume,
  visit: (start: number, end: number, label: number) => void,
): void {
  const [columns] = geometry.size;
  if (data instanceof Uint8Array) {
    forEachLabelRun(data, columns, false, visit);
    return;
  }
  for (let row = 0; row < data.length; row += columns) {
    for (let i = row; i < row + columns; ) {
      const [label, start] = [data[i], i];
      do i++;
      while (i < row + columns && data[i] === label);
      if (label !== 0) visit(start, i, label);
    }
  }
}
