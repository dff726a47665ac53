import { indexToPhysical, physicalToIndex } from '../volume/coordinates.js';
import { type Geometry, type Mask, type Triple, voxelCount } from '../volume/volume.js';

/**
 * A mask on a part of a grid (`sharesLattice`) on the whole of it: each voxel stays where it is, and what lies beyond the grid is left out. As
 * resampling by nearest neighbour, without looking at voxels that the part does not have.
 *
 * @param whole the grid that the mask is to have.
 */
export function placeOnLattice(whole: Geometry, part: Mask): Mask {
  const at = (index: Triple) => physicalToIndex(whole, indexToPhysical(part.geometry, index)).map(Math.round);
  const origin = at([0, 0, 0]);
  const steps = [at([1, 0, 0]), at([0, 1, 0]), at([0, 0, 1])].map((end) => end.map((value, a) => value - origin[a]));
  const { size } = whole;
  const strides = [1, size[0], size[0] * size[1]];
  const along = steps[0].reduce((sum, step, a) => sum + step * strides[a], 0);
  const [columns, rows, slices] = part.geometry.size;
  const data = new Uint8Array(voxelCount(whole));
  for (let z = 0, i = 0; z < slices; z++) {
    for (let y = 0; y < rows; y++, i += columns) {
      const start = origin.map((first, a) => first + y * steps[1][a] + z * steps[2][a]);
      const [from, to] = within(start, steps[0], size, columns);
      const first = start[0] + strides[1] * start[1] + strides[2] * start[2];
      for (let x = from; x < to; x++) if (part.data[i + x] !== 0) data[first + x * along] = 1;
    }
  }
  return { geometry: whole, data };
}

/** Which voxels of a row lie on the grid: the first, and the one behind the last. */
function within(start: readonly number[], step: readonly number[], size: Triple, columns: number): [number, number] {
  let [from, to] = [0, columns];
  for (let a = 0; a < 3; a++) {
    if (step[a] === 0) {
      if (start[a] < 0 || start[a] >= size[a]) return [0, 0];
    } else if (step[a] > 0) {
      from = Math.max(from, -start[a]);
      to = Math.min(to, size[a] - start[a]);
    } else {
      from = Math.max(from, start[a] - size[a] + 1);
      to = Math.min(to, start[a] + 1);
    }
  }
  return [from, to];
}
