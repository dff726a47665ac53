import { cbrt, square } from '@radscore/elementary';
import { imageBox, type Volume } from '@radscore/image';
import type { RegionGrid, StandardRegion } from '../../region/region.js';
import { defineFamily } from '../family.js';

/** Mean grey value of the ball of 1 cm^3 around each voxel of the region, with the grey value of that voxel. */
interface LocalMeans {
  readonly values: Float64Array;
  readonly means: Float64Array;
}

/** Radius of a ball of 1 cm^3, mm. */
const radius = cbrt((3 * 1000) / (4 * Math.PI));

/** Peaks of the grey values averaged over a ball of 1 cm^3; features carry IBSI's tags, `loc_peak_loc` and `loc_peak_glob`. */
export const localIntensity = defineFamily<'region', LocalMeans>({
  name: 'loc',
  title: 'Local intensity (IBSI)',
  source: 'IBSI 1, chapter 3.2 (9ST6)',
  reads: 'region',
  readsAround: radius,
  onRequest: true,
  settings: [],
  features: [
    {
      name: 'peak_loc',
      summary: 'The mean around the brightest voxel; of several the highest.',
      ibsi: 'VJGA',
      unit: 'grey',
      value: ({ values, means }) => {
        const brightest = largest(values);
        return largest(means.filter((_, n) => values[n] === brightest));
      },
    },
    {
      name: 'peak_glob',
      summary: 'The highest mean around any voxel of the region.',
      ibsi: '0F91',
      unit: 'grey',
      value: ({ means }) => largest(means),
    },
  ],
  prepare: ({ intensities, volume }: StandardRegion) => ({
    values: intensities.values,
    means: ballMeans(volume, intensities.grid, radius),
  }),
});

/**
 * The mean of the image over the voxels whose centres lie within `radius` mm of each voxel of a region, the voxels outside the
 * region but not those outside the image included. From running sums along x: time is the number of voxels times the number
 * of rows of the ball.
 */
export function ballMeans({ geometry, data }: Volume, grid: RegionGrid, radius: number): Float64Array {
  const { spacing } = grid;
  const reach = spacing.map((mm) => Math.floor(radius / mm));
  const whole = imageBox(geometry);
  const lower = [0, 1, 2].map((a) => Math.max(whole.lower[a], grid.lower[a] - reach[a]));
  const upper = [0, 1, 2].map((a) => Math.min(whole.upper[a], grid.lower[a] + grid.size[a] - 1 + reach[a]));
  const [nx, ny, nz] = [0, 1, 2].map((a) => upper[a] - lower[a] + 1);
  const sums = new Float64Array((nx + 1) * ny * nz);
  for (let z = 0; z < nz; z++) {
    for (let y = 0; y < ny; y++) {
      const from = lower[0] + geometry.size[0] * (lower[1] + y + geometry.size[1] * (lower[2] + z));
      const to = (nx + 1) * (y + ny * z);
      for (let x = 0; x < nx; x++) sums[to + x + 1] = sums[to + x] + data[from + x];
    }
  }
  const rows = ballRows(spacing, reach, radius);
  return Float64Array.from(grid.voxels, (voxel) => {
    const x = (voxel % grid.strides[1]) - grid.pad + grid.lower[0] - lower[0];
    const y = Math.floor((voxel % grid.strides[2]) / grid.strides[1]) - grid.pad + grid.lower[1] - lower[1];
    const z = Math.floor(voxel / grid.strides[2]) - grid.pad + grid.lower[2] - lower[2];
    let [sum, count] = [0, 0];
    for (const row of rows) {
      const [ry, rz] = [y + row.y, z + row.z];
      if (ry < 0 || ry >= ny || rz < 0 || rz >= nz) continue;
      const start = (nx + 1) * (ry + ny * rz);
      const first = Math.max(0, x - row.half);
      const end = Math.min(nx, x + row.half + 1);
      sum += sums[start + end] - sums[start + first];
      count += end - first;
    }
    return sum / count;
  });
}

/** The rows of voxels along x of which a ball is made: `half` voxels on either side of the middle. */
function ballRows(spacing: readonly number[], reach: readonly number[], radius: number) {
  const rows: { y: number; z: number; half: number }[] = [];
  for (let z = -reach[2]; z <= reach[2]; z++) {
    for (let y = -reach[1]; y <= reach[1]; y++) {
      const left = square(radius) - square(y * spacing[1]) - square(z * spacing[2]);
      if (left >= 0) rows.push({ y, z, half: Math.floor(Math.sqrt(left) / spacing[0]) });
    }
  }
  return rows;
}

function largest(values: Float64Array): number {
  return values.reduce((most, x) => Math.max(most, x), Number.NEGATIVE_INFINITY);
}
