import { fitsBytes, loadBytePairs } from './byte-texture.js';
import { kernel } from './features-kernels.js';
import type { LevelVolume } from './level-volume.js';
import { allocate, mark, putFloat64, putInt32, release, takeFloat64 } from './memory.js';

/** How often grey level i (row) has level j (column) as its neighbour: only the pairs that occur, row by row, columns ascending. */
export interface LevelPairs {
  /** Entries of row i: from `rowStart[i]` to before `rowStart[i + 1]`. Length is Ng + 2; row 0 is empty. */
  readonly rowStart: Int32Array;
  /** Level j of each entry. */
  readonly column: Int32Array;
  readonly count: Float64Array;
}

/**
 * The measures of a matrix of co-occurrence (Haralick 1973; Soh and Tsatsoulis 1999; IBSI 1, chapter 3.6), in the order in which they lie
 * side by side. `information` is that of a level about its neighbour, in bits, as entropies are.
 */
export const pairMeasures = [
  'autocorrelation',
  'clusterProminence',
  'clusterShade',
  'clusterTendency',
  'contrast',
  'correlation',
  'differenceAverage',
  'differenceEntropy',
  'differenceVariance',
  'inverseDifference',
  'inverseDifferenceMoment',
  'inverseDifferenceMomentNormalized',
  'inverseDifferenceNormalized',
  'inverseVariance',
  'informationCorrelation1',
  'information',
  'jointAverage',
  'jointEnergy',
  'jointEntropy',
  'jointMaximum',
  'jointVariance',
  'maximalCorrelation',
  'sumAverage',
  'sumEntropy',
  'sumVariance',
] as const;

/** The measures of pairs of `levelCount` levels, of which there is at least one; `flat` where the whole region has one level. */
export function measurePairs({ rowStart, column, count }: LevelPairs, levelCount: number, flat: boolean): Float64Array {
  const start = mark();
  try {
    return measure(putInt32(rowStart), putInt32(column), putFloat64(count), count.length, levelCount, flat);
  } finally {
    release(start);
  }
}

/** Whether `measurePairsAlong` can count the pairs of a volume. */
export const fitsPairsAlong: (volume: LevelVolume) => boolean = fitsBytes;

/**
 * The measures of the pairs along each offset that has any; with `symmetrical` a pair counts from both of its sides. The volume must
 * fit.
 */
export function measurePairsAlong(
  volume: LevelVolume,
  offsets: Int32Array,
  symmetrical: boolean,
  flat: boolean,
): Float64Array[] {
  const width = volume.levelCount + 1;
  return loadBytePairs(volume, offsets, (tables) => {
    const found: Float64Array[] = [];
    // A voxel begins one pair in a direction, and ends one.
    const most = Math.min(width * width, 2 * volume.voxels.length);
    const [rowStart, columns, counts] = [allocate(4 * (width + 1)), allocate(4 * most), allocate(8 * most)];
    for (let k = 0; k < offsets.length; k++) {
      const table = tables + 4 * width * width * k;
      const pairs = kernel('listPairs')(table, width, Number(symmetrical), rowStart, columns, counts);
      if (pairs === 0) continue;
      const start = mark();
      found.push(measure(rowStart, columns, counts, pairs, volume.levelCount, flat));
      release(start);
    }
    return found;
  });
}

function measure(
  rowStart: number,
  columns: number,
  counts: number,
  pairs: number,
  levelCount: number,
  flat: boolean,
): Float64Array {
  const room = allocate(8 * (3 * pairs + 12 * levelCount + 4300));
  const out = allocate(8 * pairMeasures.length);
  kernel('measurePairs')(rowStart, columns, counts, levelCount, Number(flat), room, out);
  return takeFloat64(out, pairMeasures.length);
}
