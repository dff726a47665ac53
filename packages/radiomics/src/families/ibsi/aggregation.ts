import type { aggregations } from '../../parameters/aggregations.js';
import type { FeatureSettings } from '../../parameters/settings.js';
import { directions, neighbours } from '../../region/directions.js';
import type { DiscretisedRegion } from '../../region/region.js';
import type { FeatureDefinition, FeatureInfo } from '../family.js';
import { meanRecord } from '../texture/mean-record.js';

export type Aggregation = (typeof aggregations)[number];

/** The same for matrices without directions: mean over the slices, one matrix of all slices, one matrix in 3D. */
export const slicings = ['2D', '2_5D', '3D'] as const;
export type Slicing = (typeof slicings)[number];

/** A part of a region whose matrices are counted on their own: a slice, or all of it. */
export interface RegionPart {
  /** Padded indices, ascending. */
  readonly voxels: Int32Array;
  /** Voxels of each level, from 0 to the highest level of the whole region. */
  readonly histogram: Float64Array;
}

/** A measure without its aggregation. */
export interface Measure<M> extends Omit<FeatureInfo, 'aggregation'> {
  value(measures: M): number;
}

/** The measures under each aggregation, computed when first asked for. */
export type Aggregated<A extends string, M> = (aggregation: A) => M;

/** One feature for each measure and aggregation, named as in IBSI's tables: `joint_max_3D_avg`. */
export function aggregatedFeatures<A extends string, M>(
  measures: readonly Measure<M>[],
  kinds: readonly A[],
): FeatureDefinition<Aggregated<A, M>>[] {
  return kinds.flatMap((aggregation) =>
    measures.map(({ name, value, ...info }) => ({
      ...info,
      name: `${name}_${aggregation}`,
      aggregation,
      value: (of: Aggregated<A, M>) => value(of(aggregation)),
    })),
  );
}

/** Keeps what was computed for an aggregation. */
export function onceEach<A extends string, M>(compute: (aggregation: A) => M): Aggregated<A, M> {
  const known = new Map<A, M>();
  return (aggregation) => {
    const found = known.get(aggregation) ?? compute(aggregation);
    known.set(aggregation, found);
    return found;
  };
}

/** The slices across z that hold voxels of the region, or all of it in 3D. */
export function partsOf({ grid, levels, histogram }: DiscretisedRegion, aggregation: string): RegionPart[] {
  if (aggregation.startsWith('3D')) return [{ voxels: grid.voxels, histogram }];
  const parts: RegionPart[] = [];
  for (let from = 0; from < grid.count; ) {
    const end = (Math.floor(grid.voxels[from] / grid.strides[2]) + 1) * grid.strides[2];
    let to = from;
    while (to < grid.count && grid.voxels[to] < end) to++;
    const voxels = grid.voxels.subarray(from, to);
    const ofSlice = new Float64Array(histogram.length);
    for (const voxel of voxels) ofSlice[levels[voxel]]++;
    parts.push({ voxels, histogram: ofSlice });
    from = to;
  }
  return parts;
}

/**
 * Which matrices are summed before they are measured, from `matrices[part][direction]`: each on its own (`2D_avg`, `3D_avg`), the
 * directions of a part (`2D_comb`, `3D_comb`), the slices of a direction (`2_5D_avg`), or all (`2_5D_comb`).
 */
export function groupMatrices<T>(matrices: readonly (readonly T[])[], aggregation: Aggregation): (readonly T[])[] {
  switch (aggregation) {
    case '2D_avg':
    case '3D_avg':
      return matrices.flat().map((matrix) => [matrix]);
    case '2D_comb':
    case '3D_comb':
      return [...matrices];
    case '2_5D_avg':
      return matrices[0].map((_, direction) => matrices.map((part) => part[direction]));
    default:
      return [matrices.flat()];
  }
}

/** Which parts are summed before they are measured. */
export function groupParts<T>(parts: readonly T[], slicing: Slicing): (readonly T[])[] {
  return slicing === '2_5D' ? [parts] : parts.map((part) => [part]);
}

/** One direction of each opposite pair, within slices or in 3D. */
export function stepsOf({ grid }: DiscretisedRegion, aggregation: string, distances: readonly number[]) {
  return directions(grid, { distances, force2D: !aggregation.startsWith('3D'), force2Ddimension: 0 });
}

/** The steps to all neighbours, within slices or in 3D. */
export function neighboursOf(
  { grid }: DiscretisedRegion,
  aggregation: string,
  { distances }: Pick<FeatureSettings, 'distances'>,
) {
  return neighbours(grid, { distances, force2D: !aggregation.startsWith('3D'), force2Ddimension: 0 });
}

/** The mean of the measures of groups; undefined entries (empty matrices) are left out. NaN where none is left. */
export function meanMeasures<K extends string>(
  measures: readonly (Readonly<Record<K, number>> | undefined)[],
): Record<K, number> | undefined {
  const defined = measures.filter((record) => record !== undefined);
  return defined.length === 0 ? undefined : meanRecord(defined);
}
