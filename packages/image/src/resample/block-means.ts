import { indexToPhysical } from '../volume/coordinates.js';
import type { Triple, Volume } from '../volume/volume.js';

/**
 * The image on coarser voxels: each is the mean of a block of voxels; blocks at the far end may be smaller, and their mean stands for a whole one.
 *
 * @param factors voxels to a block along x, y, z; whole numbers from 1.
 */
export function blockMeans({ geometry, data }: Volume, factors: Triple): Volume<Float64Array> {
  const [nx, ny, nz] = geometry.size;
  const size = geometry.size.map((n, a) => Math.ceil(n / factors[a])) as unknown as Triple;
  const sums = new Float64Array(size[0] * size[1] * size[2]);
  const counts = new Uint32Array(sums.length);
  for (let z = 0, i = 0; z < nz; z++) {
    for (let y = 0; y < ny; y++) {
      const row = size[0] * (Math.floor(y / factors[1]) + size[1] * Math.floor(z / factors[2]));
      for (let x = 0; x < nx; x++, i++) {
        const to = row + Math.floor(x / factors[0]);
        sums[to] += data[i];
        counts[to]++;
      }
    }
  }
  return {
    geometry: {
      ...geometry,
      size,
      spacing: geometry.spacing.map((s, a) => s * factors[a]) as unknown as Triple,
      origin: indexToPhysical(geometry, factors.map((f) => (f - 1) / 2) as unknown as Triple),
    },
    data: sums.map((sum, i) => sum / counts[i]),
  };
}
