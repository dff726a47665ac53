import type { Mask, Triple, Volume } from '@radscore/image';

/** A voxel of a region with its grey value and level. */
export interface PlainVoxel {
  readonly at: Triple;
  readonly value: number;
  readonly level: number;
}

/** A region as a list, and how to find a voxel in it: nothing is padded, nothing is packed. */
export interface PlainRegion {
  readonly voxels: readonly PlainVoxel[];
  readonly spacing: Triple;
  /** Voxels of the bounding box along x, y, z. */
  readonly size: Triple;
  readonly levelCount: number;
  at(place: Triple): PlainVoxel | undefined;
}

type Binning = { readonly binWidth: number } | { readonly binCount: number };

/** The region with its levels: PyRadiomics' bins, by looking at every edge. */
export function plainRegion({ geometry, data }: Volume, mask: Mask, binning: Binning): PlainRegion {
  const [nx, ny, nz] = geometry.size;
  const found: { at: Triple; value: number }[] = [];
  for (let z = 0; z < nz; z++)
    for (let y = 0; y < ny; y++)
      for (let x = 0; x < nx; x++) {
        const i = x + nx * (y + ny * z);
        if (mask.data[i] !== 0) found.push({ at: [x, y, z], value: data[i] });
      }
  const values = found.map(({ value }) => value);
  const edges = edgesOf(Math.min(...values), Math.max(...values), binning);
  const voxels = found.map((voxel) => ({ ...voxel, level: levelOf(voxel.value, edges) }));
  const byPlace = new Map(voxels.map((voxel) => [keyOf(voxel.at), voxel]));
  return {
    voxels,
    spacing: geometry.spacing,
    size: [0, 1, 2].map((axis) => {
      const along = voxels.map(({ at }) => at[axis]);
      return Math.max(...along) - Math.min(...along) + 1;
    }) as unknown as Triple,
    levelCount: Math.max(...voxels.map(({ level }) => level)),
    at: (place) => byPlace.get(keyOf(place)),
  };
}

/** How many edges a value has reached. */
function levelOf(value: number, edges: readonly number[]): number {
  const next = edges.findIndex((edge) => edge > value);
  return next < 0 ? edges.length : next;
}

/** A number for each place up to 2000 voxels from 0 in any direction. */
const keyOf = ([x, y, z]: Triple) => x + 2048 + 4096 * (y + 2048 + 4096 * (z + 2048));

/** The lower edges of the bins: numpy.arange from the multiple of the width below the minimum, or numpy.histogram's. */
function edgesOf(minimum: number, maximum: number, binning: Binning): number[] {
  if ('binWidth' in binning) {
    const { binWidth } = binning;
    // Python's remainder has the sign of the divisor.
    const remainder = minimum % binWidth;
    const low = minimum - (remainder < 0 ? remainder + binWidth : remainder);
    const step = low + binWidth - low;
    const edges: number[] = [];
    for (let i = 0; low + i * step <= maximum; i++) edges.push(low + i * step);
    return edges;
  }
  const { binCount } = binning;
  const [from, to] = minimum === maximum ? [minimum - 0.5, minimum + 0.5] : [minimum, maximum];
  const step = (to - from) / binCount;
  // The last edge is moved behind the maximum, which is in the last bin then.
  return Array.from({ length: binCount }, (_, i) => from + i * step);
}

export const step = (from: Triple, by: Triple, times = 1): Triple => [
  from[0] + times * by[0],
  from[1] + times * by[1],
  from[2] + times * by[2],
];

/** All steps whose Chebyshev length is one of the distances, within the axes that are not fixed. */
export function plainSteps(distances: readonly number[], fixedAxis: number, size: Triple): Triple[] {
  const reach = size.map((n, axis) => (axis === fixedAxis ? 0 : Math.min(n - 1, Math.max(...distances))));
  const steps: Triple[] = [];
  for (let z = -reach[2]; z <= reach[2]; z++)
    for (let y = -reach[1]; y <= reach[1]; y++)
      for (let x = -reach[0]; x <= reach[0]; x++)
        if (distances.includes(Math.max(Math.abs(x), Math.abs(y), Math.abs(z)))) steps.push([x, y, z]);
  return steps;
}

/** One of each opposite pair: the one that leads to a later voxel. */
export function plainDirections(distances: readonly number[], fixedAxis: number, size: Triple): Triple[] {
  return plainSteps(distances, fixedAxis, size).filter(
    ([x, y, z]) => z > 0 || (z === 0 && (y > 0 || (y === 0 && x > 0))),
  );
}
